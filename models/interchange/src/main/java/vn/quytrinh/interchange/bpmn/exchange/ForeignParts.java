package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.exchange.BpmnNames.Kind;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.xml.XmlTree;

/** Names what a drawing has that the model does not take up. */
final class ForeignParts {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final Set<String> STANDARD = Set.of(
            BpmnNames.BPMN, BpmnNames.BPMNDI, BpmnNames.DC, BpmnNames.DI, "http://www.w3.org/2001/XMLSchema-instance");
    /** Understood, or nothing but a holder of what is. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "definitions",
            "collaboration",
            "participant",
            "process",
            "laneSet",
            "childLaneSet",
            "lane",
            "flowNodeRef",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "conditionExpression",
            "extensionElements",
            "documentation",
            "timerEventDefinition",
            "timeDuration",
            "terminateEventDefinition",
            "messageEventDefinition",
            "errorEventDefinition");

    private final Map<String, List<String>> places = new LinkedHashMap<>();

    private ForeignParts() {}

    static List<Remark> of(Document document) {
        var parts = new ForeignParts();
        parts.look(document.getDocumentElement());
        List<Remark> remarks = new ArrayList<>();
        parts.places.forEach((what, where) -> remarks.add(DrawingRemarks.kept(what, where)));
        return remarks;
    }

    private void look(Element element) {
        String namespace = element.getNamespaceURI();
        if (BpmnNames.isOurs(element) || BpmnNames.BPMNDI.equals(namespace)) {
            return;
        }
        if (!BpmnNames.BPMN.equals(namespace)) {
            note(element.getNodeName(), host(element));
            return;
        }
        boolean understood = UNDERSTOOD.contains(element.getLocalName()) || BpmnNames.kind(element) != Kind.NONE;
        boolean aside = element.getAttribute("triggeredByEvent").equals("true");
        if (!understood || aside) {
            note(element.getLocalName(), host(element));
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            String of = attribute.getNamespaceURI();
            if (of != null && !of.equals(XMLNS) && !STANDARD.contains(of) && !BpmnNames.isOurs(of)) {
                note(attribute.getName(), host(element));
            }
        }
        XmlTree.children(element).forEach(this::look);
    }

    private void note(String what, String where) {
        List<String> known = places.computeIfAbsent(what, name -> new ArrayList<>());
        if (!known.contains(where)) {
            known.add(where);
        }
    }

    private static String host(Element element) {
        for (Element each = element; ; each = (Element) each.getParentNode()) {
            if (each.hasAttribute("id") || !(each.getParentNode() instanceof Element)) {
                return each.getAttribute("id");
            }
        }
    }
}

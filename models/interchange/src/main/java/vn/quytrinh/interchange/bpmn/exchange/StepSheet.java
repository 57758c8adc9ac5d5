package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.xml.ModelElements;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.process.TransitionTarget;

/** What was drawn of a step when the file was written: by it one sees later what another program changed. */
final class StepSheet {

    static final String STEP = "step";
    static final String PROCEDURE = "procedure";
    private static final String DRAWN = "drawn";
    private static final String WAY = "way";

    private StepSheet() {}

    static Element write(Document document, SeenStep step) {
        Element drawn = ModelElements.element(document, DRAWN);
        drawn.setAttribute("node", step.node());
        drawn.setAttribute("name", step.name());
        drawn.setAttribute("lane", step.lane());
        drawn.setAttribute("unit", step.unit());
        drawn.setAttribute("end", String.valueOf(step.end()));
        drawn.setAttribute("split", String.valueOf(step.split()));
        drawn.setAttribute("join", String.valueOf(step.join()));
        for (SeenWay way : step.ways()) {
            Element written = ModelElements.element(document, WAY);
            written.setAttribute("target", way.target().getLiteral());
            written.setAttribute("to", way.to());
            written.setAttribute("when", way.when());
            written.setAttribute("flow", way.flow());
            drawn.appendChild(written);
        }
        return drawn;
    }

    /** Returns what was drawn for a node, or null when the node is new or a copy of another. */
    static @Nullable SeenStep read(Element node) {
        Element drawn = inside(node, DRAWN);
        if (drawn == null || !drawn.getAttribute("node").equals(node.getAttribute("id"))) {
            return null;
        }
        List<SeenWay> ways = new ArrayList<>();
        for (Element way : XmlTree.children(drawn, ModelElements.NAMESPACE, WAY)) {
            TransitionTarget target = TransitionTarget.get(way.getAttribute("target"));
            ways.add(new SeenWay(
                    target == null ? TransitionTarget.STEP : target,
                    way.getAttribute("to"),
                    way.getAttribute("when"),
                    way.getAttribute("flow")));
        }
        return new SeenStep(
                drawn.getAttribute("node"),
                drawn.getAttribute("name"),
                drawn.getAttribute("lane"),
                drawn.getAttribute("unit"),
                Boolean.parseBoolean(drawn.getAttribute("end")),
                Boolean.parseBoolean(drawn.getAttribute("split")),
                Boolean.parseBoolean(drawn.getAttribute("join")),
                ways);
    }

    /** Returns our element of a name among the extension elements of another, or null. */
    static @Nullable Element inside(Element element, String name) {
        Element extensions = XmlTree.child(element, BpmnNames.BPMN, "extensionElements");
        return extensions == null ? null : XmlTree.child(extensions, ModelElements.NAMESPACE, name);
    }

    /** Returns the elements of the document by their id. */
    static Map<String, Element> byId(Document document) {
        Map<String, Element> byId = new LinkedHashMap<>();
        XmlTree.all(document.getDocumentElement())
                .filter(element -> BpmnNames.BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id"))
                .forEach(element -> byId.putIfAbsent(element.getAttribute("id"), element));
        return byId;
    }
}

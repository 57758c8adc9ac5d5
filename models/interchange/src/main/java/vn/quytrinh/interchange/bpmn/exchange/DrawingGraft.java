package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.quytrinh.interchange.bpmn.exchange.BpmnNames.Kind;
import vn.quytrinh.interchange.xml.XmlTree;

/**
 * Puts into a new drawing of ours what the kept drawing of another program says besides: the kind of each task that is still
 * there with all that hangs on it, and the data, notes, messages and pools beside the flow. They stand under the new drawing,
 * for their old places belong to the old flow.
 */
final class DrawingGraft {

    private static final Set<String> ARTIFACTS = Set.of("textAnnotation", "association", "group");
    private static final Set<String> DATA = Set.of("dataObject", "dataObjectReference", "dataStoreReference");
    private static final Set<String> FLOW_ENDS = Set.of("incoming", "outgoing", "documentation", "extensionElements");
    private static final Set<String> ROOTS = Set.of(
            "message",
            "signal",
            "error",
            "escalation",
            "itemDefinition",
            "dataStore",
            "category",
            "resource",
            "interface",
            "eventDefinition");
    private static final int GAP = 60;

    private final Document drawing;
    private final Document kept;
    private final Map<String, Element> keptNodes;
    private final List<String> grafted = new ArrayList<>();

    private DrawingGraft(Document drawing, Document kept) {
        this.drawing = drawing;
        this.kept = kept;
        this.keptNodes = StepSheet.byId(kept);
    }

    static void apply(Document drawing, Document kept) {
        var graft = new DrawingGraft(drawing, kept);
        graft.tasks();
        graft.beside();
        graft.shapes();
    }

    private void tasks() {
        Map<String, Element> byStep = new HashMap<>();
        keptNodes.values().stream()
                .filter(node -> !BpmnNames.stepOf(node).isEmpty())
                .forEach(node -> byStep.putIfAbsent(BpmnNames.stepOf(node), node));
        Map<String, String> ids = new HashMap<>();
        for (Element node : List.copyOf(StepSheet.byId(drawing).values())) {
            Element old = byStep.get(BpmnNames.stepOf(node));
            if (old != null) {
                ids.put(node.getAttribute("id"), old.getAttribute("id"));
                task(node, old);
            }
        }
        rename(drawing.getDocumentElement(), ids);
    }

    private void task(Element node, Element old) {
        boolean sameManner =
                BpmnNames.kind(old) == Kind.WORK && old.getLocalName().endsWith("ask");
        Element task = sameManner ? (Element) drawing.renameNode(node, BpmnNames.BPMN, old.getLocalName()) : node;
        for (int i = 0; i < old.getAttributes().getLength(); i++) {
            var attribute = (Attr) old.getAttributes().item(i);
            String namespace = attribute.getNamespaceURI();
            boolean ours = namespace != null && BpmnNames.isOurs(namespace);
            boolean own = sameManner && namespace == null && !task.hasAttribute(attribute.getName());
            if (!ours && (namespace != null || own)) {
                task.setAttributeNodeNS((Attr) drawing.importNode(attribute, true));
            }
        }
        Element extensions = XmlTree.child(old, BpmnNames.BPMN, "extensionElements");
        if (extensions != null) {
            List<Element> foreign = XmlTree.children(extensions).stream()
                    .map(each -> (Element) drawing.importNode(each, true))
                    .toList();
            Extensions.add(task, foreign);
        }
        if (sameManner) {
            XmlTree.children(old).stream()
                    .filter(child -> !FLOW_ENDS.contains(child.getLocalName()))
                    .forEach(child -> task.appendChild(drawing.importNode(child, true)));
        }
    }

    private static void rename(Element element, Map<String, String> ids) {
        for (String name : List.of("id", "sourceRef", "targetRef", "bpmnElement")) {
            String id = element.getAttribute(name);
            if (ids.containsKey(id)) {
                element.setAttribute(name, ids.get(id));
            }
        }
        List<Element> children = XmlTree.children(element);
        if (children.isEmpty() && ids.containsKey(element.getTextContent().strip())) {
            element.setTextContent(ids.get(element.getTextContent().strip()));
        }
        children.forEach(child -> rename(child, ids));
    }

    private void beside() {
        Element definitions = drawing.getDocumentElement();
        Element collaboration = XmlTree.child(definitions, BpmnNames.BPMN, "collaboration");
        Element process = XmlTree.child(definitions, BpmnNames.BPMN, "process");
        for (Element root : XmlTree.children(kept.getDocumentElement())) {
            if (ROOTS.contains(root.getLocalName()) || root.getLocalName().endsWith("EventDefinition")) {
                insert(definitions, root, collaboration);
            }
        }
        XmlTree.all(kept.getDocumentElement())
                .filter(element -> isBeside(element, DATA))
                .toList()
                .forEach(data -> insert(process, data, null));
        XmlTree.all(kept.getDocumentElement())
                .filter(element -> BpmnNames.isBpmn(element, "participant"))
                .filter(pool -> !pool.hasAttribute("processRef"))
                .toList()
                .forEach(pool -> insert(collaboration, pool, null));
        XmlTree.all(kept.getDocumentElement())
                .filter(element -> BpmnNames.isBpmn(element, "messageFlow") && endsAreThere(element))
                .toList()
                .forEach(flow -> insert(collaboration, flow, null));
        XmlTree.all(kept.getDocumentElement())
                .filter(element ->
                        isBeside(element, ARTIFACTS) && !element.getLocalName().equals("association"))
                .toList()
                .forEach(artifact -> insert(process, artifact, null));
        XmlTree.all(kept.getDocumentElement())
                .filter(element -> BpmnNames.isBpmn(element, "association") && endsAreThere(element))
                .toList()
                .forEach(association -> insert(process, association, null));
    }

    private static boolean isBeside(Element element, Set<String> names) {
        return BpmnNames.BPMN.equals(element.getNamespaceURI()) && names.contains(element.getLocalName());
    }

    private void insert(Element parent, Element part, Node before) {
        if (!StepSheet.byId(drawing).containsKey(part.getAttribute("id"))) {
            parent.insertBefore(drawing.importNode(part, true), before);
            grafted.add(part.getAttribute("id"));
        }
    }

    private boolean endsAreThere(Element flow) {
        Set<String> there = StepSheet.byId(drawing).keySet();
        return there.contains(flow.getAttribute("sourceRef")) && there.contains(flow.getAttribute("targetRef"));
    }

    private void shapes() {
        Element plane = XmlTree.all(drawing.getDocumentElement())
                .filter(element -> XmlTree.is(element, BpmnNames.BPMNDI, "BPMNPlane"))
                .findFirst()
                .orElseThrow();
        List<Element> shapes = XmlTree.all(kept.getDocumentElement())
                .filter(element -> XmlTree.is(element, BpmnNames.BPMNDI, "BPMNShape"))
                .filter(shape -> grafted.contains(shape.getAttribute("bpmnElement")))
                .map(shape -> (Element) drawing.importNode(shape, true))
                .toList();
        double lowest = edge(List.of(plane), true);
        double highest = edge(shapes, false);
        shapes.forEach(shape -> {
            bounds(shape).forEach(bounds -> {
                double y = number(bounds, "y") - highest + lowest + GAP;
                bounds.setAttribute("y", String.valueOf(y));
            });
            plane.appendChild(shape);
        });
        new GraftedEdges(drawing, plane).draw(grafted);
    }

    private static double edge(List<Element> elements, boolean lowest) {
        var edges = elements.stream()
                .flatMap(element -> bounds(element).stream())
                .mapToDouble(bounds -> number(bounds, "y") + (lowest ? number(bounds, "height") : 0));
        return (lowest ? edges.max() : edges.min()).orElse(0);
    }

    private static List<Element> bounds(Element element) {
        return XmlTree.all(element)
                .filter(each -> XmlTree.is(each, BpmnNames.DC, "Bounds"))
                .toList();
    }

    static double number(Element element, String attribute) {
        try {
            return Double.parseDouble(element.getAttribute(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

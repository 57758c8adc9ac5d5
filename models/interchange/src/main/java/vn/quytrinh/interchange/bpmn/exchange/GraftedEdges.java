package vn.quytrinh.interchange.bpmn.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.xml.XmlTree;

/** Draws flows and associations that were put into a new drawing: straight from the one shape to the other. */
final class GraftedEdges {

    private final Document drawing;
    private final Element plane;
    private final Map<String, Element> bounds = new HashMap<>();

    GraftedEdges(Document drawing, Element plane) {
        this.drawing = drawing;
        this.plane = plane;
        XmlTree.children(plane, BpmnNames.BPMNDI, "BPMNShape").forEach(shape -> {
            Element box = XmlTree.child(shape, BpmnNames.DC, "Bounds");
            if (box != null) {
                bounds.put(shape.getAttribute("bpmnElement"), box);
            }
        });
    }

    void draw(List<String> ids) {
        Map<String, Element> elements = StepSheet.byId(drawing);
        for (String id : ids) {
            Element flow = elements.get(id);
            Element from = bounds.get(flow.getAttribute("sourceRef"));
            Element to = bounds.get(flow.getAttribute("targetRef"));
            if (from != null && to != null) {
                Element edge = drawing.createElementNS(BpmnNames.BPMNDI, "bpmndi:BPMNEdge");
                edge.setAttribute("id", id + "_at_edge");
                edge.setAttribute("bpmnElement", id);
                edge.appendChild(waypoint(from));
                edge.appendChild(waypoint(to));
                plane.appendChild(edge);
            }
        }
    }

    private Element waypoint(Element box) {
        Element point = drawing.createElementNS(BpmnNames.DI, "di:waypoint");
        point.setAttribute("x", middle(box, "x", "width"));
        point.setAttribute("y", middle(box, "y", "height"));
        return point;
    }

    private static String middle(Element box, String start, String length) {
        return String.valueOf(DrawingGraft.number(box, start) + DrawingGraft.number(box, length) / 2);
    }
}

package vn.quytrinh.interchange.bpmn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.Definitions;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.operaton.bpm.model.bpmn.instance.dc.Bounds;
import org.operaton.bpm.model.bpmn.instance.di.Waypoint;
import org.operaton.bpm.model.xml.instance.ModelElementInstance;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Placement;
import vn.quytrinh.interchange.bpmn.layout.Point;

/** Writes where everything is: the diagram interchange part of a BPMN document. */
final class BpmnDiagramPart {

    private final BpmnModelInstance model;
    private final Drawing drawing;
    private final Placement placement;

    BpmnDiagramPart(BpmnModelInstance model, Drawing drawing, Placement placement) {
        this.model = model;
        this.drawing = drawing;
        this.placement = placement;
    }

    void addTo(Definitions definitions, BaseElement collaboration, BaseElement pool, String id) {
        BpmnDiagram diagram = model.newInstance(BpmnDiagram.class, id);
        definitions.addChildElement(diagram);
        BpmnPlane plane = model.newInstance(BpmnPlane.class, id + "-plane");
        plane.setBpmnElement(collaboration);
        diagram.setBpmnPlane(plane);
        shape(plane, pool.getId(), placement.pool()).setHorizontal(true);
        for (int i = 0; i < drawing.lanes().size(); i++) {
            shape(plane, drawing.lanes().get(i).id(), placement.lanes().get(i)).setHorizontal(true);
        }
        drawing.shapes().forEach(drawn -> {
            BpmnShape shape = shape(plane, drawn.id(), placement.shapes().get(drawn.id()));
            BpmnLabel label = label(drawn.id());
            if (label != null) {
                shape.setBpmnLabel(label);
            }
        });
        drawing.flows().forEach(flow -> edge(plane, flow.id()));
    }

    private BpmnShape shape(BpmnPlane plane, String id, Box box) {
        BpmnShape shape = model.newInstance(BpmnShape.class, id + "_at_shape");
        plane.addChildElement(shape);
        shape.setBpmnElement(element(id));
        shape.setBounds(bounds(box));
        return shape;
    }

    private void edge(BpmnPlane plane, String id) {
        BpmnEdge edge = model.newInstance(BpmnEdge.class, id + "_at_edge");
        plane.addChildElement(edge);
        edge.setBpmnElement(element(id));
        List<Point> way = placement.ways().get(id);
        way.forEach(point -> edge.addChildElement(waypoint(point)));
        BpmnLabel label = label(id);
        if (label != null) {
            edge.setBpmnLabel(label);
        }
    }

    private BaseElement element(String id) {
        return model.getModelElementById(id);
    }

    private @Nullable BpmnLabel label(String id) {
        Box box = placement.captions().get(id);
        if (box == null) {
            return null;
        }
        BpmnLabel label = model.newInstance(BpmnLabel.class, id + "_at_label");
        label.setBounds(bounds(box));
        return label;
    }

    private Bounds bounds(Box box) {
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(box.x());
        bounds.setY(box.y());
        bounds.setWidth(box.width());
        bounds.setHeight(box.height());
        return bounds;
    }

    private ModelElementInstance waypoint(Point point) {
        Waypoint waypoint = model.newInstance(Waypoint.class);
        waypoint.setX(point.x());
        waypoint.setY(point.y());
        return waypoint;
    }
}

package vn.quytrinh.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.operaton.bpm.model.bpmn.instance.dc.Bounds;
import org.operaton.bpm.model.bpmn.instance.di.Waypoint;
import vn.quytrinh.interchange.bpmn.layout.Box;

/** A written document read again by the library, with what must hold for every one. */
final class Diagram {

    final BpmnModelInstance model;
    final Map<String, Box> nodes = new LinkedHashMap<>();
    final Map<String, Box> captions = new LinkedHashMap<>();
    final Map<String, List<Box>> lines = new LinkedHashMap<>();
    final Map<String, Box> lanes = new LinkedHashMap<>();

    Diagram(String xml) {
        model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Bpmn.validateModel(model);
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            String id = shape.getBpmnElement().getId();
            if (shape.getBpmnElement() instanceof FlowNode) {
                nodes.put(id, box(shape.getBounds()));
            } else if (shape.getBpmnElement() instanceof Lane) {
                lanes.put(id, box(shape.getBounds()));
            }
            if (shape.getBpmnLabel() != null) {
                captions.put(id, box(shape.getBpmnLabel().getBounds()));
            }
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            lines.put(edge.getBpmnElement().getId(), segments(List.copyOf(edge.getWaypoints())));
            if (edge.getBpmnLabel() != null) {
                captions.put(
                        edge.getBpmnElement().getId(), box(edge.getBpmnLabel().getBounds()));
            }
        }
    }

    void check() {
        assertThat(nodes.keySet()).hasSameElementsAs(ids(model.getModelElementsByType(FlowNode.class)));
        assertThat(lines.keySet()).hasSameElementsAs(ids(flows()));
        checkLanes();
        checkOverlaps();
        checkWays();
    }

    Collection<SequenceFlow> flows() {
        return model.getModelElementsByType(SequenceFlow.class);
    }

    private void checkLanes() {
        List<String> placed = new ArrayList<>();
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            for (FlowNode node : lane.getFlowNodeRefs()) {
                placed.add(node.getId());
                Box box = lanes.get(lane.getId());
                assertThat(box.contains(nodes.get(node.getId())))
                        .as(node.getId())
                        .isTrue();
                assertThat(nodes.get(node.getId()).x()).isGreaterThan(box.x() + 30);
                if (captions.containsKey(node.getId())) {
                    assertThat(box.contains(captions.get(node.getId())))
                            .as(node.getId())
                            .isTrue();
                }
            }
        }
        assertThat(placed).doesNotHaveDuplicates().hasSameElementsAs(nodes.keySet());
        List<Box> bands = List.copyOf(lanes.values());
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).y()).isEqualTo(bands.get(i - 1).bottom());
        }
    }

    private void checkOverlaps() {
        List<Map.Entry<String, Box>> all = List.copyOf(nodes.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(all.get(i).getValue().touches(all.get(j).getValue()))
                        .as("%s on %s", all.get(i), all.get(j))
                        .isFalse();
            }
            for (Map.Entry<String, Box> caption : captions.entrySet()) {
                assertThat(caption.getValue().touches(all.get(i).getValue()))
                        .as("words of %s on %s", caption, all.get(i))
                        .isFalse();
            }
        }
    }

    /** Ways are level or upright, end at their shapes, touch no other shape and lie on no way of other shapes. */
    private void checkWays() {
        List<Ends> all = flows().stream()
                .map(flow -> new Ends(
                        flow.getId(), flow.getSource().getId(), flow.getTarget().getId()))
                .toList();
        for (Ends flow : all) {
            List<Box> way = lines.get(flow.id());
            assertThat(way).allMatch(line -> Math.min(line.width(), line.height()) == 0);
            assertThat(way.get(0).touches(nodes.get(flow.from()))).isTrue();
            assertThat(way.get(way.size() - 1).touches(nodes.get(flow.to()))).isTrue();
            assertThat(nodes.keySet().stream()
                            .filter(id -> !id.equals(flow.from()) && !id.equals(flow.to()))
                            .filter(id -> way.stream().anyMatch(nodes.get(id)::touches)))
                    .as("shapes crossed by %s", flow)
                    .isEmpty();
            assertThat(all.stream()
                            .filter(other -> !other.from().equals(flow.from())
                                    && !other.to().equals(flow.to()))
                            .filter(other -> way.stream()
                                    .anyMatch(line ->
                                            lines.get(other.id()).stream().anyMatch(second -> liesOn(line, second)))))
                    .as("ways on which %s lies", flow)
                    .isEmpty();
        }
    }

    private record Ends(String id, String from, String to) {}

    private static boolean liesOn(Box line, Box other) {
        int x = Math.min(line.right(), other.right()) - Math.max(line.x(), other.x());
        int y = Math.min(line.bottom(), other.bottom()) - Math.max(line.y(), other.y());
        return x > 0 && y == 0 && line.height() == 0 && other.height() == 0
                || y > 0 && x == 0 && line.width() == 0 && other.width() == 0;
    }

    private static List<String> ids(Collection<? extends org.operaton.bpm.model.bpmn.instance.BaseElement> elements) {
        return elements.stream().map(element -> element.getId()).toList();
    }

    private static Box box(Bounds bounds) {
        return new Box(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }

    private static List<Box> segments(List<Waypoint> points) {
        List<Box> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint one = points.get(i - 1);
            Waypoint two = points.get(i);
            segments.add(new Box(
                    (int) Math.min(one.getX(), two.getX()),
                    (int) Math.min(one.getY(), two.getY()),
                    (int) Math.abs(one.getX() - two.getX()),
                    (int) Math.abs(one.getY() - two.getY())));
        }
        return segments;
    }
}

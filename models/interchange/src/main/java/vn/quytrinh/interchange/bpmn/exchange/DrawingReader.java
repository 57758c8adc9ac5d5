package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.exchange.BpmnNames.Kind;
import vn.quytrinh.interchange.bpmn.exchange.FlowGraph.Flow;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.process.TransitionTarget;

/**
 * Sees steps and ways in a drawing of any program. Gateways are not steps: what they say is told by the ways that lead
 * through them. A subprocess that is drawn open is a stage; the flow goes through it.
 */
final class DrawingReader {

    /** Beyond this nobody drew the gateways by hand. */
    private static final int MOST_FLOWS = 20_000;

    private static final int MOST_GATEWAYS = 200;

    /** A way to its first step or end. */
    private record Arrival(Journey journey, Element node) {}

    private final FlowGraph graph;
    private final Lanes lanes;
    private final Map<String, List<Remark>> doubts = new LinkedHashMap<>();
    private final Map<String, List<Arrival>> arrivals = new HashMap<>();
    private final Set<String> joined = new LinkedHashSet<>();
    private int followed;

    private DrawingReader(Document document) {
        this.graph = new FlowGraph(document);
        this.lanes = new Lanes(document);
    }

    static SeenDrawing read(Document document) {
        return new DrawingReader(document).read();
    }

    private SeenDrawing read() {
        graph.nodes().forEach((id, node) -> {
            if (BpmnNames.kind(node) == Kind.WORK) {
                List<Arrival> found = new ArrayList<>();
                followed = 0;
                graph.outgoing(id).forEach(flow -> follow(flow, Journey.START, found));
                arrivals.put(id, found);
                found.stream()
                        .filter(arrival -> arrival.journey().joined() && isWork(arrival))
                        .forEach(arrival -> joined.add(idOf(arrival.node())));
            }
        });
        Map<String, SeenStep> steps = new LinkedHashMap<>();
        Map<String, SeenTimer> timers = new LinkedHashMap<>();
        for (String id : inOrder()) {
            Element node = graph.nodes().get(id);
            steps.put(id, step(id, node));
            if (BpmnNames.definition(node).equals("timer")) {
                timers.put(id, new SeenTimer(timerWords(node), false, ""));
            }
            graph.boundaries(id).stream()
                    .filter(event -> BpmnNames.definition(event).equals("timer"))
                    .findFirst()
                    .ifPresent(event -> timers.put(id, timer(event)));
        }
        return new SeenDrawing(steps, timers, stages(steps), doubts);
    }

    private SeenStep step(String id, Element node) {
        List<Arrival> found = new ArrayList<>(arrivals.get(id));
        for (Element event : graph.boundaries(id)) {
            if (!BpmnNames.definition(event).equals("timer")) {
                List<Arrival> aside = new ArrayList<>();
                Journey called = Journey.START.through(idOf(event), false, false);
                graph.outgoing(idOf(event)).forEach(flow -> follow(flow, called, aside));
                String words = DrawnWords.name(event);
                aside.forEach(arrival ->
                        found.add(new Arrival(arrival.journey().along(lastFlow(arrival), words), arrival.node())));
                doubt(id, DrawingRemarks.boundaryAsWay(node, event));
            }
        }
        List<SeenWay> ways = new ArrayList<>();
        boolean end = found.isEmpty();
        for (Arrival arrival : found) {
            EndMeaning meaning = isWork(arrival) ? null : EndMeaning.of(arrival.node());
            if (meaning != null && meaning.target() == TransitionTarget.STEP) {
                end = true;
                continue;
            }
            if (meaning != null && !meaning.sure()) {
                doubt(id, DrawingRemarks.endByWords(arrival.node(), meaning.target()));
            }
            ways.add(new SeenWay(
                    meaning == null ? TransitionTarget.STEP : meaning.target(),
                    meaning == null ? idOf(arrival.node()) : "",
                    arrival.journey().when(),
                    arrival.journey().wordsAt()));
        }
        Lanes.Lane lane = lanes.of(node);
        return new SeenStep(
                id,
                DrawnWords.name(node),
                lane.id(),
                lane.name(),
                end,
                splits(id, node, found),
                joined.contains(id),
                ways);
    }

    private Flow lastFlow(Arrival arrival) {
        return graph.incoming(idOf(arrival.node())).stream()
                .filter(flow -> flow.id().equals(arrival.journey().flow()))
                .findFirst()
                .orElseThrow();
    }

    /** A step splits when all its ways to steps go through one parallel gateway, or leave it without any. */
    private boolean splits(String id, Element node, List<Arrival> found) {
        List<Arrival> onward = found.stream().filter(DrawingReader::isWork).toList();
        if (onward.size() < 2) {
            return false;
        }
        long direct = onward.stream()
                .filter(arrival -> arrival.journey().passed().isEmpty())
                .count();
        if (direct == onward.size()) {
            return onward.stream().allMatch(arrival -> arrival.journey().when().isEmpty());
        }
        long together = onward.stream()
                .filter(arrival -> !arrival.journey().split().isEmpty())
                .count();
        if (together > 0 && together < onward.size()) {
            doubt(id, DrawingRemarks.mixedSplit(node));
        }
        return together == onward.size();
    }

    private void follow(Flow flow, Journey before, List<Arrival> found) {
        Element node = graph.nodes().get(flow.to());
        Journey journey = before.along(flow, DrawnWords.condition(flow.element()));
        if (flow.element().getLocalName().equals("messageFlow")) {
            doubt(flow.from(), DrawingRemarks.messageAsWay(flow.element(), node));
        }
        followed++;
        if (followed > MOST_FLOWS || journey.passed().size() > MOST_GATEWAYS) {
            throw new RefusedFileException(
                    "BPMN_TANGLED",
                    "Cần bản vẽ mà giữa hai bước chỉ có một số ít cổng nhưng quanh " + flow.to()
                            + " có quá nhiều. Hãy vẽ đơn giản hơn.",
                    "Expected a drawing with a few gateways between two steps but there are too many around "
                            + flow.to() + ". Maybe draw it more simply.");
        }
        if (journey.has(flow.to())) {
            return;
        }
        switch (BpmnNames.kind(node)) {
            case WORK -> found.add(new Arrival(journey, node));
            case END -> end(node, journey, found);
            case SUBPROCESS -> graph.entries(node).forEach(entry -> enter(entry, flow, journey, found));
            default -> pass(node, journey, found);
        }
    }

    private void enter(String entry, Flow flow, Journey journey, List<Arrival> found) {
        Element node = graph.nodes().get(entry);
        if (BpmnNames.kind(node) == Kind.WORK) {
            found.add(new Arrival(journey, node));
        } else {
            pass(node, journey, found);
        }
    }

    private void end(Element node, Journey journey, List<Arrival> found) {
        Element inside = (Element) node.getParentNode();
        boolean stops = BpmnNames.definition(node).equals("terminate");
        if (!graph.outgoing(idOf(node)).isEmpty()) {
            pass(node, journey, found);
        } else if (BpmnNames.kind(inside) == Kind.SUBPROCESS && !stops) {
            pass(inside, journey, found);
        } else {
            found.add(new Arrival(journey, node));
        }
    }

    private void pass(Element node, Journey journey, List<Arrival> found) {
        String id = idOf(node);
        List<Flow> onward = graph.outgoing(id);
        boolean parallel = BpmnNames.isBpmn(node, "parallelGateway");
        if (BpmnNames.isBpmn(node, "inclusiveGateway") && onward.size() > 1) {
            doubt(id, DrawingRemarks.inclusive(node));
        } else if (BpmnNames.isBpmn(node, "complexGateway")) {
            doubt(id, DrawingRemarks.complex(node));
        }
        boolean waits = parallel && graph.incoming(id).size() > 1;
        Journey through = journey.through(id, parallel && onward.size() > 1, waits);
        onward.forEach(flow -> follow(flow, through, found));
    }

    /** The steps as the flow reaches them, then those it does not reach. */
    private List<String> inOrder() {
        Set<String> reached = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>();
        List<Arrival> first = new ArrayList<>();
        graph.nodes().forEach((id, node) -> {
            boolean outermost = BpmnNames.kind((Element) node.getParentNode()) == Kind.NONE;
            if (BpmnNames.kind(node) == Kind.START
                    && outermost
                    && graph.incoming(id).isEmpty()) {
                graph.outgoing(id).forEach(flow -> follow(flow, Journey.START, first));
            }
        });
        first.stream().filter(DrawingReader::isWork).forEach(arrival -> waiting.add(idOf(arrival.node())));
        while (!waiting.isEmpty()) {
            String id = waiting.remove(0);
            if (reached.add(id)) {
                arrivals.get(id).stream()
                        .filter(DrawingReader::isWork)
                        .forEach(arrival -> waiting.add(idOf(arrival.node())));
            }
        }
        graph.nodes().forEach((id, node) -> {
            if (BpmnNames.kind(node) == Kind.WORK) {
                reached.add(id);
            }
        });
        return List.copyOf(reached);
    }

    private SeenTimer timer(Element event) {
        List<Arrival> found = new ArrayList<>();
        graph.outgoing(idOf(event)).forEach(flow -> follow(flow, Journey.START, found));
        String to = found.stream()
                .filter(DrawingReader::isWork)
                .map(arrival -> idOf(arrival.node()))
                .findFirst()
                .orElse("");
        boolean interrupting = !event.getAttribute("cancelActivity").equals("false");
        return new SeenTimer(timerWords(event), interrupting, to);
    }

    private static String timerWords(Element event) {
        Element definition = XmlTree.child(event, BpmnNames.BPMN, "timerEventDefinition");
        String words = definition == null
                ? ""
                : XmlTree.children(definition).stream()
                        .filter(child -> child.getLocalName().startsWith("time"))
                        .map(child -> DrawnWords.clean(child.getTextContent()))
                        .findFirst()
                        .orElse("");
        return words.isEmpty() ? DrawnWords.name(event) : words;
    }

    private Map<String, List<String>> stages(Map<String, SeenStep> steps) {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        for (String id : steps.keySet()) {
            Element parent = (Element) graph.nodes().get(id).getParentNode();
            if (BpmnNames.kind(parent) == Kind.SUBPROCESS) {
                String name = DrawnWords.name(parent);
                stages.computeIfAbsent(name.isEmpty() ? idOf(parent) : name, key -> new ArrayList<>())
                        .add(id);
            }
        }
        return stages;
    }

    private void doubt(String node, Remark remark) {
        List<Remark> known = doubts.computeIfAbsent(node, id -> new ArrayList<>());
        if (!known.contains(remark)) {
            known.add(remark);
        }
    }

    private static boolean isWork(Arrival arrival) {
        return BpmnNames.kind(arrival.node()) == Kind.WORK;
    }

    private static String idOf(Element element) {
        return element.getAttribute("id");
    }
}

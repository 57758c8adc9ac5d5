package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.exchange.BpmnNames.Kind;
import vn.quytrinh.interchange.xml.XmlTree;

/** The flow nodes of a document and the flows between them, across all its pools. */
final class FlowGraph {

    /**
     * A flow.
     *
     * @param element the sequence flow, or the message flow that leads on in another pool
     */
    record Flow(String id, String from, String to, Element element) {}

    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, List<Flow>> outgoing = new HashMap<>();
    private final Map<String, List<Flow>> incoming = new HashMap<>();
    private final Map<String, List<Element>> boundaries = new HashMap<>();

    FlowGraph(Document document) {
        List<Element> flows = new ArrayList<>();
        XmlTree.children(document.getDocumentElement(), BpmnNames.BPMN, "process")
                .forEach(process -> collect(process, flows));
        flows.forEach(flow -> connect(flow));
        XmlTree.all(document.getDocumentElement())
                .filter(element -> BpmnNames.isBpmn(element, "messageFlow"))
                .filter(this::leadsOn)
                .toList()
                .forEach(flow -> connect(flow));
    }

    private void collect(Element container, List<Element> flows) {
        for (Element child : XmlTree.children(container)) {
            Kind kind = BpmnNames.kind(child);
            if (BpmnNames.isBpmn(child, "sequenceFlow")) {
                flows.add(child);
            } else if (kind != Kind.NONE
                    && !child.getAttribute("triggeredByEvent").equals("true")) {
                nodes.put(child.getAttribute("id"), child);
                if (kind == Kind.SUBPROCESS) {
                    collect(child, flows);
                } else if (kind == Kind.BOUNDARY) {
                    boundaries
                            .computeIfAbsent(child.getAttribute("attachedToRef"), id -> new ArrayList<>())
                            .add(child);
                }
            }
        }
    }

    /** A message that begins the work of another pool leads on; one between two works only tells. */
    private boolean leadsOn(Element message) {
        Element from = nodes.get(message.getAttribute("sourceRef"));
        Element to = nodes.get(message.getAttribute("targetRef"));
        if (from == null || to == null) {
            return false;
        }
        Kind target = BpmnNames.kind(to);
        boolean begins = target == Kind.START
                || target == Kind.WORK
                        && incoming.getOrDefault(to.getAttribute("id"), List.of())
                                .isEmpty();
        Kind source = BpmnNames.kind(from);
        return begins && (source == Kind.WORK || source == Kind.END);
    }

    private void connect(Element element) {
        Flow flow = new Flow(
                element.getAttribute("id"),
                element.getAttribute("sourceRef"),
                element.getAttribute("targetRef"),
                element);
        if (nodes.containsKey(flow.from()) && nodes.containsKey(flow.to())) {
            outgoing.computeIfAbsent(flow.from(), id -> new ArrayList<>()).add(flow);
            incoming.computeIfAbsent(flow.to(), id -> new ArrayList<>()).add(flow);
        }
    }

    Map<String, Element> nodes() {
        return nodes;
    }

    @Nullable
    Element node(String id) {
        return nodes.get(id);
    }

    List<Flow> outgoing(String node) {
        return outgoing.getOrDefault(node, List.of());
    }

    List<Flow> incoming(String node) {
        return incoming.getOrDefault(node, List.of());
    }

    List<Element> boundaries(String node) {
        return boundaries.getOrDefault(node, List.of());
    }

    /** Returns the nodes at which the flow of a process or subprocess begins. */
    List<String> entries(Element container) {
        List<Element> own = XmlTree.children(container).stream()
                .filter(child -> nodes.containsKey(child.getAttribute("id")))
                .filter(child -> BpmnNames.kind(child) != Kind.BOUNDARY)
                .toList();
        List<Element> starts = own.stream()
                .filter(child -> BpmnNames.kind(child) == Kind.START)
                .toList();
        List<Element> entries = !starts.isEmpty()
                ? starts
                : own.stream()
                        .filter(child -> incoming(child.getAttribute("id")).isEmpty())
                        .toList();
        return entries.stream().map(entry -> entry.getAttribute("id")).toList();
    }
}

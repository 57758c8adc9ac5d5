package vn.quytrinh.interchange.bpmn.exchange;

import java.util.Set;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.xml.ModelElements;
import vn.quytrinh.interchange.xml.XmlTree;

/** The names of BPMN 2.0 and of our own marks in it. */
final class BpmnNames {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

    /** The attribute of a task that names the step it stands for. */
    static final String STEP = "step";

    private static final Set<String> TASKS = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "callActivity");
    private static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> SUBPROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");

    private BpmnNames() {}

    /** What a flow node is to the flow. */
    enum Kind {
        START,
        /** Something is done or awaited: a step. */
        WORK,
        GATEWAY,
        /** Has flow nodes of its own inside. */
        SUBPROCESS,
        /** Only passed. */
        PASS,
        BOUNDARY,
        END,
        NONE
    }

    static Kind kind(Element element) {
        if (!BPMN.equals(element.getNamespaceURI())) {
            return Kind.NONE;
        }
        String name = element.getLocalName();
        if (TASKS.contains(name)) {
            return Kind.WORK;
        }
        if (GATEWAYS.contains(name)) {
            return Kind.GATEWAY;
        }
        if (SUBPROCESSES.contains(name)) {
            boolean open = XmlTree.children(element).stream().anyMatch(child -> kind(child) != Kind.NONE);
            return open ? Kind.SUBPROCESS : Kind.WORK;
        }
        return switch (name) {
            case "startEvent" -> Kind.START;
            case "endEvent" -> Kind.END;
            case "boundaryEvent" -> Kind.BOUNDARY;
            case "intermediateCatchEvent" -> Kind.WORK;
            case "intermediateThrowEvent" -> definition(element).isEmpty() ? Kind.PASS : Kind.WORK;
            default -> Kind.NONE;
        };
    }

    /** Returns what an event is about: {@code timer}, {@code message}, {@code terminate} …; empty for a plain event. */
    static String definition(Element event) {
        return XmlTree.children(event).stream()
                .map(Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition"))
                .map(name -> name.substring(0, name.length() - "EventDefinition".length()))
                .findFirst()
                .orElse("");
    }

    static boolean isBpmn(Element element, String name) {
        return XmlTree.is(element, BPMN, name);
    }

    static boolean isOurs(Element element) {
        return isOurs(String.valueOf(element.getNamespaceURI()));
    }

    static boolean isOurs(String namespace) {
        return ModelElements.NAMESPACE.equals(namespace);
    }

    static String stepOf(Element node) {
        return node.getAttributeNS(ModelElements.NAMESPACE, STEP);
    }

    static void markStep(Element node, String stepId) {
        node.setAttributeNS(ModelElements.NAMESPACE, ModelElements.PREFIX + ":" + STEP, stepId);
    }
}

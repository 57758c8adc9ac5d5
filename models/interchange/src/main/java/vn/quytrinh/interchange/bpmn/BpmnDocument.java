package vn.quytrinh.interchange.bpmn;

import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.Collaboration;
import org.operaton.bpm.model.bpmn.instance.Definitions;
import org.operaton.bpm.model.bpmn.instance.Documentation;
import org.operaton.bpm.model.bpmn.instance.EndEvent;
import org.operaton.bpm.model.bpmn.instance.EventDefinition;
import org.operaton.bpm.model.bpmn.instance.ExclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.LaneSet;
import org.operaton.bpm.model.bpmn.instance.MessageEventDefinition;
import org.operaton.bpm.model.bpmn.instance.ParallelGateway;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.ReceiveTask;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.StartEvent;
import org.operaton.bpm.model.bpmn.instance.Task;
import org.operaton.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.operaton.bpm.model.xml.instance.ModelElementInstance;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Placement;
import vn.quytrinh.model.process.Procedure;

/** Writes a laid out drawing as a BPMN 2.0 document. Every element gets its id here, for the library would invent one. */
final class BpmnDocument {

    static final String NAMESPACE = "http://quytrinh.vn/bpmn";

    private final BpmnModelInstance model = Bpmn.createEmptyModel();
    private final Procedure procedure;
    private final Drawing drawing;
    private final Placement placement;

    BpmnDocument(Procedure procedure, Drawing drawing, Placement placement) {
        this.procedure = procedure;
        this.drawing = drawing;
        this.placement = placement;
    }

    String write() {
        Definitions definitions = model.newInstance(Definitions.class, partId("definitions"));
        definitions.setTargetNamespace(NAMESPACE);
        model.setDefinitions(definitions);
        Collaboration collaboration = add(definitions, Collaboration.class, partId("collaboration"));
        Participant pool = add(collaboration, Participant.class, BpmnIds.toBpmn(procedure.getId()));
        Process process = add(definitions, Process.class, partId("process"));
        process.setExecutable(false);
        pool.setProcess(process);
        title(pool, procedure.getName() == null ? "" : procedure.getName(), placement.pool());

        LaneSet lanes = add(process, LaneSet.class, partId("lanes"));
        for (int i = 0; i < drawing.lanes().size(); i++) {
            DrawnLane drawn = drawing.lanes().get(i);
            Lane lane = add(lanes, Lane.class, drawn.id());
            title(lane, drawn.name(), placement.lanes().get(i));
        }
        drawing.shapes().forEach(shape -> addShape(process, shape));
        drawing.flows().forEach(flow -> addFlow(process, flow));
        new BpmnDiagramPart(model, drawing, placement).addTo(definitions, collaboration, pool, partId("diagram"));
        return Bpmn.convertToString(model);
    }

    private void addShape(Process process, DrawnShape shape) {
        FlowNode node = add(process, typeOf(shape.kind()), shape.id());
        if (!shape.name().isEmpty()) {
            node.setName(shape.name());
        }
        document(node, shape.documentation());
        if (shape.kind() == ShapeKind.SUPPLEMENT) {
            define(node, MessageEventDefinition.class);
        } else if (shape.kind() == ShapeKind.REFUSAL) {
            define(node, TerminateEventDefinition.class);
        }
        Lane lane = model.getModelElementById(drawing.lanes().get(shape.lane()).id());
        lane.getFlowNodeRefs().add(node);
    }

    private void addFlow(Process process, DrawnFlow drawn) {
        SequenceFlow flow = add(process, SequenceFlow.class, drawn.id());
        FlowNode from = model.getModelElementById(drawn.from());
        FlowNode to = model.getModelElementById(drawn.to());
        if (!drawn.name().isEmpty()) {
            flow.setName(drawn.name());
        }
        document(flow, drawn.documentation());
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
    }

    private static Class<? extends FlowNode> typeOf(ShapeKind kind) {
        return switch (kind) {
            case START -> StartEvent.class;
            case STEP -> Task.class;
            case WAIT -> ReceiveTask.class;
            case CHOICE -> ExclusiveGateway.class;
            case SPLIT, JOIN -> ParallelGateway.class;
            case END, SUPPLEMENT, REFUSAL -> EndEvent.class;
        };
    }

    /** Names a pool or lane as far as its head has room, and keeps the whole name beside. */
    private void title(BaseElement element, String name, Box box) {
        String shown = Wording.head(box.height()).fit(name);
        element.setAttributeValue("name", shown);
        if (!shown.equals(name)) {
            document(element, Wording.clean(name));
        }
    }

    private void document(BaseElement element, String text) {
        if (!text.isEmpty()) {
            Documentation documentation = model.newInstance(Documentation.class, element.getId() + "_at_text");
            documentation.setTextContent(text);
            element.getDocumentations().add(documentation);
        }
    }

    private void define(FlowNode event, Class<? extends EventDefinition> type) {
        event.addChildElement(model.newInstance(type, event.getId() + "_at_kind"));
    }

    private <T extends ModelElementInstance> T add(ModelElementInstance parent, Class<T> type, String id) {
        T element = model.newInstance(type, id);
        parent.addChildElement(element);
        return element;
    }

    private String partId(String part) {
        return BpmnIds.part(procedure.getId(), part);
    }
}

package vn.quytrinh.interchange.bpmn.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.format.EmptyDraft;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.json.ProcedureJson;

/**
 * Reads BPMN 2.0. A document of ours gives the whole model again, with what was changed in the drawing since. Of a drawing of
 * another program tasks become steps, lanes and pools units, flows and gateways transitions, timers limits, open subprocesses
 * stages; what is not understood is kept and named. Nothing is added that the drawing does not say.
 */
public final class BpmnImport {

    private static final int LONGEST_REASON = 300;

    private final String fileName;
    private final Document document;
    private final List<Remark> remarks = new ArrayList<>();

    private BpmnImport(InputFile file) {
        this.fileName = file.name();
        this.document = GuardedXml.parse(file.name(), file.content());
    }

    /**
     * Reads a procedure from a drawing.
     *
     * @param file the file, not null
     * @throws RefusedFileException when it is no BPMN 2.0 or shows no step
     */
    public static FileContent read(InputFile file) {
        var reading = new BpmnImport(file);
        if (!BpmnNames.isBpmn(reading.document.getDocumentElement(), "definitions")) {
            throw new RefusedFileException(
                    "BPMN_NOT_BPMN",
                    "Cần tệp BPMN 2.0 (phần tử gốc definitions) nhưng " + file.name() + " bắt đầu bằng "
                            + reading.document.getDocumentElement().getNodeName()
                            + ". Hãy xuất lại từ phần mềm vẽ ở dạng BPMN 2.0.",
                    "Expected BPMN 2.0 (root element definitions) but " + file.name() + " begins with "
                            + reading.document.getDocumentElement().getNodeName()
                            + ". Maybe export it again as BPMN 2.0.");
        }
        reading.tellFaults(file.content());
        return reading.read();
    }

    private void tellFaults(byte[] content) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String why = String.valueOf(cause.getMessage());
            remarks.add(DrawingRemarks.notValid(why.substring(0, Math.min(LONGEST_REASON, why.length()))));
        }
    }

    private FileContent read() {
        SeenDrawing seen = DrawingReader.read(document);
        BaseModel base = BaseModel.read(document, remarks);
        if (!base.ours() && seen.steps().isEmpty()) {
            throw new RefusedFileException(
                    "BPMN_NO_STEP",
                    "Cần bản vẽ có ít nhất một công việc (task) nhưng " + fileName
                            + " không có. Hãy kiểm tra có đúng tệp không.",
                    "Expected a drawing with at least one task but " + fileName
                            + " has none. Maybe it is another file.");
        }
        if (seen.steps().size() > ProcedureJson.MAX_STEPS) {
            throw new RefusedFileException(
                    "BPMN_TOO_MANY_STEPS",
                    "Cần tối đa " + ProcedureJson.MAX_STEPS + " bước nhưng bản vẽ có "
                            + seen.steps().size() + ". Hãy tách thành nhiều thủ tục.",
                    "Expected at most " + ProcedureJson.MAX_STEPS + " steps but the drawing has "
                            + seen.steps().size() + ". Maybe split it into several procedures.");
        }
        Procedure procedure = base.procedure();
        if (!base.ours()) {
            name(procedure);
        }
        new DrawingMerge(base, seen, remarks).apply();
        Map<String, Element> nodes = StepSheet.byId(document);
        seen.steps().keySet().forEach(node -> {
            if (!base.drawn().containsKey(node)) {
                kind(nodes.get(node), Objects.requireNonNull(base.step(node)));
                limit(node, base, seen);
            }
        });
        if (!base.ours()) {
            stages(base, seen);
            seen.doubts().forEach((node, doubts) -> {
                if (!seen.steps().containsKey(node)) {
                    remarks.addAll(doubts);
                }
            });
        }
        StableIds.assign(procedure);
        Extensions.declare(document);
        base.steps().forEach((node, step) -> BpmnNames.markStep(nodes.get(node), step.getId()));
        KeptDrawing.keep(procedure, document, remarks);
        StableIds.assign(procedure);
        return new FileContent(List.of(procedure), remarks);
    }

    private void name(Procedure procedure) {
        String name = XmlTree.all(document.getDocumentElement())
                .filter(element -> BpmnNames.isBpmn(element, "process")
                        || BpmnNames.isBpmn(element, "participant") && element.hasAttribute("processRef"))
                .map(DrawnWords::name)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        procedure.setName(name.isEmpty() ? null : name);
        procedure.setId(EmptyDraft.key(name, fileName));
    }

    /** Says what a step does only where the sign in the drawing says so. */
    private static void kind(Element node, Step step) {
        String sign = BpmnNames.definition(node);
        String type = node.getLocalName();
        if (type.equals("sendTask") || type.equals("intermediateThrowEvent") && sign.equals("message")) {
            step.setKind(StepKind.NOTIFY);
        } else if (type.equals("receiveTask") || type.equals("intermediateCatchEvent")) {
            step.setKind(StepKind.WAIT_EXTERNAL);
        }
    }

    private void limit(String node, BaseModel base, SeenDrawing seen) {
        SeenTimer timer = seen.timers().get(node);
        if (timer == null) {
            return;
        }
        Step step = Objects.requireNonNull(base.step(node));
        TimeLimit limit = IsoDuration.read(timer.words());
        boolean understood = limit.getUnit() != null && limit.isSetUnit()
                || !limit.getParts().isEmpty();
        remarks.add(
                understood
                        ? DrawingRemarks.timerLimit(step.getId(), timer.words(), shown(limit))
                        : DrawingRemarks.timerWords(step.getId(), timer.words()));
        if (BpmnNames.kind(StepSheet.byId(document).get(node)) == BpmnNames.Kind.WORK
                && BpmnNames.definition(StepSheet.byId(document).get(node)).equals("timer")) {
            step.setDuration(limit);
            step.setDurationText(timer.words());
            return;
        }
        Timeout timeout = ProcessFactory.eINSTANCE.createTimeout();
        timeout.setLimit(limit);
        Step to = base.step(timer.to());
        if (to != null) {
            timeout.setTo(to);
            timeout.setEffect(timer.interrupting() ? TimeoutEffect.CONTINUE : TimeoutEffect.ESCALATE);
        }
        step.setTimeout(timeout);
    }

    private static String shown(TimeLimit limit) {
        return limit.getParts().isEmpty()
                ? limit.getValue() + " " + limit.getUnit()
                : limit.getParts().stream()
                        .map(part -> part.getValue() + " " + part.getUnit())
                        .reduce((one, other) -> one + " + " + other)
                        .orElse("");
    }

    private static void stages(BaseModel base, SeenDrawing seen) {
        seen.stages().forEach((name, nodes) -> {
            Stage stage = ProcessFactory.eINSTANCE.createStage();
            stage.setName(name);
            nodes.forEach(node -> stage.getSteps().add(base.step(node)));
            base.procedure().getProcess().getStages().add(stage);
        });
    }
}

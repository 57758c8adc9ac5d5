package vn.quytrinh.interchange.bpmn.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.BpmnProjection;
import vn.quytrinh.interchange.bpmn.exchange.BpmnNames.Kind;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** A procedure as we draw it ourselves, each task marked with its step. */
final class DrawnModel {

    private DrawnModel() {}

    static Document draw(Procedure procedure) {
        Document document =
                GuardedXml.parse("BPMN", BpmnProjection.write(procedure).getBytes(StandardCharsets.UTF_8));
        XmlTree.stripBlanks(document.getDocumentElement());
        Extensions.declare(document);
        InternalProcess process = procedure.getProcess();
        Map<String, Step> steps = process == null
                ? Map.of()
                : process.getSteps().stream().collect(Collectors.toMap(Step::getId, Function.identity()));
        StepSheet.byId(document).forEach((id, node) -> {
            String step = BpmnIds.toModel(id);
            if (BpmnNames.kind(node) == Kind.WORK && steps.containsKey(step)) {
                BpmnNames.markStep(node, step);
            }
        });
        return document;
    }

    /** Returns what a drawing shows of the steps its tasks are marked with, by step. */
    static Map<String, SeenStep> steps(Document document) {
        Map<String, Element> nodes = StepSheet.byId(document);
        Map<String, SeenStep> steps = new TreeMap<>();
        DrawingReader.read(document).steps().forEach((node, seen) -> {
            String step = BpmnNames.stepOf(nodes.get(node));
            if (!step.isEmpty()) {
                steps.putIfAbsent(step, seen.named(id -> BpmnNames.stepOf(nodes.get(id))));
            }
        });
        return steps;
    }

    /** Returns the hash of all that is drawn of a procedure, wherever it lies. */
    static String fingerprint(Procedure procedure) {
        String meaning =
                steps(draw(procedure)).values().stream().map(SeenStep::meaning).collect(Collectors.joining("\n\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected every JDK to know SHA-256.", e);
        }
    }
}

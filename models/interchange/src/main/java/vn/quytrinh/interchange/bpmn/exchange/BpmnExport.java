package vn.quytrinh.interchange.bpmn.exchange;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.xml.ModelElements;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/**
 * Writes a procedure as a BPMN 2.0 document with its diagram and with all the model says as extension elements under our own
 * namespace. A procedure that came in a drawing goes out in it, layout and foreign parts included; when its flow has changed
 * since, it is laid out anew and the foreign parts are put beside.
 */
public final class BpmnExport {

    private BpmnExport() {}

    /**
     * Returns the BPMN 2.0 document of a procedure as UTF-8; the same model always gives the same bytes.
     *
     * @param procedure the procedure, every element with an id; it is only read
     * @throws IllegalArgumentException when ids are missing or used twice
     */
    public static byte[] write(Procedure procedure) {
        Document own = DrawnModel.draw(procedure);
        KeptDrawing kept = KeptDrawing.of(procedure);
        boolean asKept = kept != null
                && (kept.fingerprint().equals(DrawnModel.fingerprint(procedure))
                        || DrawingPatch.apply(kept.document(), DrawnModel.steps(own)));
        if (asKept) {
            return XmlTree.write(complete(kept.document(), procedure), false);
        }
        if (kept != null) {
            Document grafted = (Document) own.cloneNode(true);
            DrawingGraft.apply(grafted, kept.document());
            byte[] written = XmlTree.write(complete(grafted, procedure), true);
            if (isValid(written)) {
                return written;
            }
        }
        return XmlTree.write(complete(own, procedure), true);
    }

    /** Tells whether a document is valid BPMN 2.0 by its schema. */
    static boolean isValid(byte[] bpmn) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
            return true;
        } catch (ModelException e) {
            return false;
        }
    }

    private static Document complete(Document drawing, Procedure procedure) {
        Map<String, Element> nodes = StepSheet.byId(drawing);
        SeenDrawing seen = DrawingReader.read(drawing);
        Map<String, Step> steps = new java.util.HashMap<>();
        if (procedure.getProcess() != null) {
            procedure.getProcess().getSteps().forEach(step -> steps.put(step.getId(), step));
        }
        var placed = new java.util.HashSet<String>();
        var elements = new ModelElements(drawing, part -> part instanceof Step step && placed.contains(step.getId()));
        seen.steps().forEach((id, drawn) -> {
            Element node = nodes.get(id);
            Step step = steps.get(BpmnNames.stepOf(node));
            if (step != null && placed.add(step.getId())) {
                Extensions.add(node, List.of(elements.write(StepSheet.STEP, step), StepSheet.write(drawing, drawn)));
            }
        });
        Procedure bare = EcoreUtil.copy(procedure);
        bare.getExtras().stream()
                .filter(extra -> KeptDrawing.KEY.equals(extra.getKey()))
                .forEach(extra -> extra.setJson(null));
        Extensions.add(host(drawing), List.of(elements.write(StepSheet.PROCEDURE, bare)));
        return drawing;
    }

    /** The process in which the first step lies; the first one when there is no step. */
    private static Element host(Document drawing) {
        List<Element> processes = XmlTree.children(drawing.getDocumentElement(), BpmnNames.BPMN, "process");
        return processes.stream()
                .filter(process -> XmlTree.all(process)
                        .anyMatch(node -> !BpmnNames.stepOf(node).isEmpty()))
                .findFirst()
                .orElse(processes.get(0));
    }
}

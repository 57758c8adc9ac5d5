package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.format.EmptyDraft;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.xml.ModelElementReader;
import vn.quytrinh.interchange.xml.ModelElementReader.Link;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/**
 * The model a drawing carries inside itself, before what was changed in the drawing is taken over. A drawing of another
 * program carries none; then it is an empty procedure.
 *
 * @param procedure the procedure
 * @param ours whether it was inside
 * @param drawn what was drawn of each step when the file was written, by node
 * @param steps the steps by node
 */
record BaseModel(Procedure procedure, boolean ours, Map<String, SeenStep> drawn, Map<String, Step> steps) {

    static BaseModel read(Document document, List<Remark> remarks) {
        Map<String, Element> nodes = StepSheet.byId(document);
        Element root = nodes.values().stream()
                .map(element -> StepSheet.inside(element, StepSheet.PROCEDURE))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return root == null
                ? new BaseModel(EmptyDraft.make(), false, Map.of(), new LinkedHashMap<>())
                : read(root, nodes, remarks);
    }

    private static BaseModel read(Element root, Map<String, Element> nodes, List<Remark> remarks) {
        Map<String, SeenStep> drawn = new LinkedHashMap<>();
        Map<String, Element> sheets = new HashMap<>();
        Map<String, String> nodeOf = new HashMap<>();
        Map<String, Element> copies = new LinkedHashMap<>();
        nodes.forEach((id, node) -> {
            Element sheet = StepSheet.inside(node, StepSheet.STEP);
            SeenStep seen = StepSheet.read(node);
            if (sheet != null && seen != null) {
                drawn.put(id, seen);
                sheets.put(sheet.getAttribute("id"), sheet);
                nodeOf.put(sheet.getAttribute("id"), id);
            } else if (sheet != null) {
                copies.put(id, sheet);
            }
        });
        var reader = new ModelElementReader(sheets::get);
        var procedure = (Procedure) reader.read(root, ProcessPackage.Literals.PROCEDURE);
        resolve(reader, remarks);
        XmlTree.all(root)
                .filter(stub ->
                        stub.hasAttribute("elsewhere") && stub.getLocalName().equals("steps"))
                .map(stub -> stub.getAttribute("id"))
                .filter(id -> !sheets.containsKey(id))
                .forEach(id -> remarks.add(DrawingRemarks.stepGone(id)));
        Map<String, Step> steps = new LinkedHashMap<>();
        if (procedure.getProcess() != null) {
            procedure.getProcess().getSteps().stream()
                    .filter(step -> nodeOf.containsKey(step.getId()))
                    .forEach(step -> steps.put(nodeOf.get(step.getId()), step));
            copies.forEach((node, sheet) -> steps.put(node, copy(sheet, procedure)));
        }
        return new BaseModel(procedure, true, drawn, steps);
    }

    /** A step whose task was copied in another program: all it says, but no way out and no id of its own yet. */
    private static Step copy(Element sheet, Procedure procedure) {
        String original = sheet.getAttribute("id");
        Step source = procedure.getProcess().getSteps().stream()
                .filter(step -> original.equals(step.getId()))
                .findFirst()
                .orElse(null);
        Step copy = source == null ? ProcessFactory.eINSTANCE.createStep() : EcoreUtil.copy(source);
        copy.getTransitions().clear();
        copy.eAllContents().forEachRemaining(part -> part.eUnset(part.eClass().getEIDAttribute()));
        copy.setId(null);
        copy.unsetOrder();
        return copy;
    }

    private static void resolve(ModelElementReader reader, List<Remark> remarks) {
        List<Transition> cut = new ArrayList<>();
        for (Link link : reader.resolve()) {
            if (link.from() instanceof Transition transition) {
                cut.add(transition);
            } else {
                remarks.add(DrawingRemarks.nowhere(link.toString()));
            }
        }
        cut.forEach(EcoreUtil::remove);
        reader.unknown().stream().distinct().map(DrawingRemarks::unknown).forEach(remarks::add);
    }

    @Nullable
    Step step(String node) {
        return steps.get(node);
    }
}

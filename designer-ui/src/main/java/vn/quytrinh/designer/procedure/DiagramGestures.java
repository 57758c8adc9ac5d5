package vn.quytrinh.designer.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.designer.canvas.ProposalEvent;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** Turns what a person does in the diagram into changes of the procedure. */
final class DiagramGestures {
    private static final String END = "_at_end";

    private final Workbench workbench;
    private final String newStep;

    /**
     * @param newStep what a step is called that is drawn
     */
    DiagramGestures(Workbench workbench, String newStep) {
        this.workbench = workbench;
        this.newStep = newStep;
    }

    void make(ProposalEvent gesture) {
        if (gesture.type().equals("timer")) {
            new TimeoutDialog(workbench, step(only(gesture))).open();
            return;
        }
        workbench.change(editor -> {
            switch (gesture.type()) {
                case "connect" -> connect(editor, gesture.source(), gesture.target());
                case "reconnect" -> reconnect(editor, gesture);
                case "move" -> move(editor, gesture);
                case "arrange" -> editor.drawing().arrange();
                case "raise" -> editor.drawing().moveLane(BpmnIds.toModel(only(gesture)), false);
                case "lower" -> editor.drawing().moveLane(BpmnIds.toModel(only(gesture)), true);
                case "create" ->
                    show(editor.rows().place(newStep, editor.drawing().unitName(gesture.target())));
                case "insert" -> show(editor.rows().insert(step(only(gesture)).getId(), newStep));
                case "branch" -> show(editor.rows().branch(step(only(gesture)).getId(), newStep));
                case "supplement" -> editor.ways().connect(step(only(gesture)).getId(), TransitionTarget.SUPPLEMENT);
                case "refuse" -> refuse(editor, step(only(gesture)));
                case "parallel" -> turnParallel(editor, step(only(gesture)));
                case "rename" -> rename(editor, only(gesture), gesture.text());
                case "remove" -> remove(editor, gesture.elements());
                default ->
                    throw new IllegalArgumentException("Expected a gesture of the diagram but found \"" + gesture.type()
                            + "\". Maybe the page is older than the server; load it again.");
            }
        });
    }

    private void connect(ProcedureEditor editor, String source, String target) {
        Step from = step(source);
        Optional<Transition> outcome = way(target);
        if (target.endsWith(END)) {
            editor.ways().setEnd(from.getId(), true);
        } else if (outcome.isPresent()) {
            editor.ways().connect(from.getId(), outcome.get().getTarget());
        } else {
            editor.ways().connect(from.getId(), step(target).getId());
        }
    }

    private void reconnect(ProcedureEditor editor, ProposalEvent gesture) {
        Transition way = way(only(gesture)).orElseThrow(DiagramGestures::notByHand);
        Step from = step(gesture.source());
        if (way.eContainer() != from) {
            editor.ways().leadFrom(way.getId(), from.getId());
            return;
        }
        Optional<Transition> outcome = way(gesture.target());
        if (outcome.isPresent()) {
            editor.ways().lead(way.getId(), outcome.get().getTarget());
        } else {
            editor.ways().lead(way.getId(), step(gesture.target()).getId());
        }
    }

    private void move(ProcedureEditor editor, ProposalEvent gesture) {
        List<String> steps = gesture.elements().stream()
                .map(element -> step(element).getId())
                .distinct()
                .toList();
        editor.drawing().move(steps, gesture.right(), gesture.down());
        show(steps.getFirst());
    }

    /** At the desk a dossier is refused to be received, later its result is refused. */
    private static void refuse(ProcedureEditor editor, Step step) {
        boolean desk = step.equals(editor.steps().getFirst());
        editor.ways().connect(step.getId(), desk ? TransitionTarget.REFUSE : TransitionTarget.REJECT);
    }

    private static void turnParallel(ProcedureEditor editor, Step step) {
        editor.ways().setParallel(step.getId(), !step.isParallelSplit());
    }

    private void rename(ProcedureEditor editor, String element, String text) {
        Optional<Transition> way = way(element);
        Optional<OrgUnit> unit = editor.drawing().unitOf(element);
        if (way.isPresent()) {
            editor.ways().setCondition(way.get().getId(), text);
        } else if (unit.isPresent()) {
            editor.renameUnit(unit.get().getId(), text);
        } else {
            Step step = step(element);
            editor.rename(step.getId(), withoutId(step, text));
        }
    }

    private void remove(ProcedureEditor editor, List<String> elements) {
        List<String> steps = new ArrayList<>();
        for (String element : elements) {
            if (editor.step(BpmnIds.toModel(element)).isPresent()
                    && BpmnIds.toBpmn(BpmnIds.toModel(element)).equals(element)) {
                steps.add(BpmnIds.toModel(element));
            }
        }
        if (!steps.isEmpty()) {
            editor.rows().delete(steps);
            return;
        }
        String element = elements.getFirst();
        if (element.endsWith(END)) {
            editor.ways().setEnd(step(element).getId(), false);
        } else {
            editor.ways()
                    .remove(way(element).orElseThrow(DiagramGestures::notByHand).getId());
        }
    }

    private void show(String step) {
        workbench.select(step);
    }

    /** Drops the id that the drawing puts before the name. */
    private static String withoutId(Step step, String text) {
        String shown = step.getId() + " · ";
        return text.startsWith(shown) ? text.substring(shown.length()) : text;
    }

    private Step step(String element) {
        return workbench.editor().step(BpmnIds.toModel(element)).orElseThrow(DiagramGestures::notByHand);
    }

    private Optional<Transition> way(String element) {
        String id = BpmnIds.toModel(element);
        return workbench.editor().steps().stream()
                .flatMap(step -> step.getTransitions().stream())
                .filter(way -> id.equals(way.getId()))
                .findFirst();
    }

    private static String only(ProposalEvent gesture) {
        return gesture.elements().getFirst();
    }

    private static EditRefusedException notByHand() {
        return new EditRefusedException(
                "Phần này của sơ đồ do các bước và đường nối tạo ra. Hãy sửa bước hoặc đường nối.",
                "This part of the diagram follows from the steps and ways. Change a step or a way instead.");
    }
}

package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** The ways from step to step. A way's id says where it leads, {@code S02>S03}, and follows when that changes. */
final class StepFlow {
    private final InternalProcess process;

    StepFlow(InternalProcess process) {
        this.process = process;
    }

    /** Returns the ways from a step to other steps. */
    List<Transition> from(Step step) {
        return step.getTransitions().stream()
                .filter(way -> way.getTarget() == TransitionTarget.STEP && way.getTo() != null && way.getTo() != step)
                .toList();
    }

    /** Returns the ways from other steps to a step. */
    List<Transition> into(Step step) {
        return process.getSteps().stream()
                .filter(other -> other != step)
                .flatMap(other -> from(other).stream())
                .filter(way -> way.getTo() == step)
                .toList();
    }

    Optional<Transition> between(Step from, Step to) {
        return from(from).stream().filter(way -> way.getTo() == to).findFirst();
    }

    /** Joins two steps by a new way. */
    Transition join(Step from, Step to) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTarget(TransitionTarget.STEP);
        way.setTo(to);
        way.setId(freeId(way, from.getId() + ">" + to.getId()));
        from.getTransitions().add(way);
        return way;
    }

    /** Leads a way to another step, and renames it in the decision table that chooses it. */
    void lead(Transition way, Step to) {
        Step from = (Step) way.eContainer();
        String old = way.getId();
        way.setTarget(TransitionTarget.STEP);
        way.setTo(to);
        way.setId(freeId(way, from.getId() + ">" + to.getId()));
        rename(from.getRouting(), old, way.getId());
    }

    /** Hands a way over to another step it then leads on from, and renames it in the decision table that chooses it. */
    void hand(Transition way, Step newFrom) {
        Step from = (Step) way.eContainer();
        String old = way.getId();
        from.getTransitions().remove(way);
        newFrom.getTransitions().add(way);
        way.setId(freeId(way, newFrom.getId() + ">" + targetOf(way)));
        rename(from.getRouting(), old, way.getId());
    }

    /** Leads a way to one of the law's outcomes in place of a step. */
    void leadOut(Transition way, TransitionTarget outcome) {
        Step from = (Step) way.eContainer();
        String old = way.getId();
        way.setTarget(outcome);
        way.setTo(null);
        way.setId(freeId(way, from.getId() + ">" + outcome.getLiteral()));
        rename(from.getRouting(), old, way.getId());
    }

    /** Lets a step ask for the supplement, refuse or reject. */
    Transition joinOut(Step from, TransitionTarget outcome) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTarget(outcome);
        way.setId(freeId(way, from.getId() + ">" + outcome.getLiteral()));
        from.getTransitions().add(way);
        return way;
    }

    /** Moves the only way between two steps to their other end. */
    void turn(Transition way, Step newFrom, Step newTo) {
        refuseIfChosen(way);
        ((Step) way.eContainer()).getTransitions().remove(way);
        way.setTo(newTo);
        way.setId(freeId(way, newFrom.getId() + ">" + newTo.getId()));
        newFrom.getTransitions().add(way);
    }

    void remove(Transition way) {
        refuseIfChosen(way);
        ((Step) way.eContainer()).getTransitions().remove(way);
    }

    static boolean isParallel(Step step) {
        return step.isParallelSplit() || step.isSetJoin() && step.getJoin() != JoinKind.NONE;
    }

    static void refuseIfChosen(Transition way) {
        Step from = (Step) way.eContainer();
        DecisionTable table = from.getRouting();
        if (table != null && mentions(table, way.getId())) {
            throw new EditRefusedException(
                    "Bảng quyết định \"%s\" của bước %s đang chọn đường %s. Hãy sửa bảng quyết định trước."
                            .formatted(table.getName(), from.getId(), way.getId()),
                    "The decision table \"%s\" of step %s chooses the way %s. Change the table first."
                            .formatted(table.getName(), from.getId(), way.getId()));
        }
    }

    private static boolean mentions(DecisionTable table, String way) {
        return table.getRows().stream()
                .flatMap(row -> row.getConclusions().stream())
                .anyMatch(conclusion -> conclusion.contains(quoted(way)));
    }

    private static void rename(@Nullable DecisionTable table, String old, String now) {
        if (table == null || old.equals(now)) {
            return;
        }
        for (TableRow row : table.getRows()) {
            for (int place = 0; place < row.getConclusions().size(); place++) {
                String conclusion = row.getConclusions().get(place);
                if (conclusion != null && conclusion.contains(quoted(old))) {
                    row.getConclusions().set(place, conclusion.replace(quoted(old), quoted(now)));
                }
            }
        }
    }

    private static String targetOf(Transition way) {
        return way.getTarget() == TransitionTarget.STEP
                ? way.getTo().getId()
                : way.getTarget().getLiteral();
    }

    private static String quoted(String way) {
        return '"' + way + '"';
    }

    private String freeId(Transition way, String wanted) {
        String id = wanted;
        for (int n = 2; isTaken(way, id); n++) {
            id = wanted + "#" + n;
        }
        return id;
    }

    private boolean isTaken(Transition way, String id) {
        return process.getSteps().stream()
                .flatMap(step -> step.getTransitions().stream())
                .anyMatch(other -> other != way && id.equals(other.getId()));
    }
}

package vn.quytrinh.designer.editing;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** Changes which ways lead from step to step, as a diagram is drawn. Each call is one change of the editor it belongs to. */
public final class WayEdits {
    private final ProcedureEditor editor;
    private final StepFlow flow;

    WayEdits(ProcedureEditor editor) {
        this.editor = editor;
        this.flow = new StepFlow(process());
    }

    /**
     * Leads a way from one step to another; a step that ended the process then does not any more.
     *
     * @param fromId the step it leads on from, not null
     * @param toId the step it leads to, not null; the same step for a loop
     * @return the new way's id
     * @throws EditRefusedException when there is such a way already
     */
    public String connect(String fromId, String toId) {
        Transition[] made = new Transition[1];
        change(
                "Nối bước %s với bước %s".formatted(fromId, toId),
                "Connect step %s to step %s".formatted(fromId, toId),
                target -> {
                    Step from = editor.required(fromId);
                    Step to = editor.required(toId);
                    refuseTwice(from, TransitionTarget.STEP, to);
                    made[0] = flow.join(from, to);
                    if (from.isEnd() && from != to) {
                        from.unsetEnd();
                    }
                });
        return made[0].getId();
    }

    /**
     * Lets a step ask for the supplement, refuse to receive or refuse to resolve.
     *
     * @param fromId the step, not null
     * @param outcome any target but {@link TransitionTarget#STEP}
     * @return the new way's id
     * @throws EditRefusedException when it may do so already
     */
    public String connect(String fromId, TransitionTarget outcome) {
        refuseNoOutcome(outcome);
        Transition[] made = new Transition[1];
        change("Thêm kết cục cho bước " + fromId, "Add an outcome to step " + fromId, target -> {
            Step from = editor.required(fromId);
            refuseTwice(from, outcome, null);
            made[0] = flow.joinOut(from, outcome);
        });
        return made[0].getId();
    }

    /**
     * Leads a way to another step.
     *
     * @param wayId the way, not null
     * @param toId the step, not null
     * @return the way's id, which says where it leads
     * @throws EditRefusedException when there is such a way already
     */
    public String lead(String wayId, String toId) {
        Transition way = required(wayId);
        change("Đổi hướng đường " + wayId, "Lead way " + wayId + " elsewhere", target -> {
            Step to = editor.required(toId);
            if (way.getTo() != to) {
                refuseTwice((Step) way.eContainer(), TransitionTarget.STEP, to);
                flow.lead(way, to);
            }
        });
        return way.getId();
    }

    /**
     * Lets a way lead on from another step.
     *
     * @param wayId the way, not null
     * @param fromId the step, not null
     * @return the way's id, which says where it leads on from
     * @throws EditRefusedException when there is such a way already, or a decision table of the step it leaves chooses it
     */
    public String leadFrom(String wayId, String fromId) {
        Transition way = required(wayId);
        change("Đổi gốc đường " + wayId, "Lead way " + wayId + " on from elsewhere", target -> {
            Step from = editor.required(fromId);
            if (way.eContainer() != from) {
                refuseTwice(from, way.getTarget(), way.getTo());
                StepFlow.refuseIfChosen(way);
                flow.hand(way, from);
            }
        });
        return way.getId();
    }

    /**
     * Lets a way lead to an outcome of the law in place of a step.
     *
     * @param wayId the way, not null
     * @param outcome any target but {@link TransitionTarget#STEP}
     * @return the way's id, which says where it leads
     */
    public String lead(String wayId, TransitionTarget outcome) {
        refuseNoOutcome(outcome);
        Transition way = required(wayId);
        change("Đổi hướng đường " + wayId, "Lead way " + wayId + " elsewhere", target -> {
            if (way.getTarget() != outcome) {
                refuseTwice((Step) way.eContainer(), outcome, null);
                flow.leadOut(way, outcome);
            }
        });
        return way.getId();
    }

    /**
     * Takes a way out.
     *
     * @throws EditRefusedException when the step's decision table chooses it
     */
    public void remove(String wayId) {
        change("Xóa đường " + wayId, "Remove way " + wayId, target -> flow.remove(required(wayId)));
    }

    /** Says in words when a way is taken; null or blank for always. */
    public void setCondition(String wayId, @Nullable String when) {
        change("Đổi điều kiện của đường " + wayId, "Change the condition of way " + wayId, target -> {
            Transition way = required(wayId);
            String wanted = when == null || when.isBlank() ? null : when.strip();
            if (!Objects.equals(way.getWhen(), wanted)) {
                way.setWhen(wanted);
            }
        });
    }

    /** Says whether the process ends with a step. */
    public void setEnd(String stepId, boolean end) {
        change("Đổi bước kết thúc " + stepId, "Change whether step " + stepId + " ends the process", target -> {
            Step step = editor.required(stepId);
            if (step.isEnd() != end) {
                if (end) {
                    step.setEnd(true);
                } else {
                    step.unsetEnd();
                }
            }
        });
    }

    /** Says whether all ways on from a step are taken at once. */
    public void setParallel(String stepId, boolean parallel) {
        change("Đổi rẽ nhánh của bước " + stepId, "Change how step " + stepId + " branches", target -> {
            Step step = editor.required(stepId);
            if (step.isParallelSplit() != parallel) {
                step.setParallelSplit(parallel);
            }
        });
    }

    /** Says how parallel branches meet at a step; null where none do. */
    public void setJoin(String stepId, @Nullable JoinKind join) {
        change("Đổi nhập nhánh của bước " + stepId, "Change how branches meet at step " + stepId, target -> {
            Step step = editor.required(stepId);
            if (join == null && step.isSetJoin()) {
                step.unsetJoin();
            } else if (join != null && (!step.isSetJoin() || step.getJoin() != join)) {
                step.setJoin(join);
            }
        });
    }

    private static void refuseTwice(Step from, TransitionTarget target, @Nullable Step to) {
        boolean taken = from.getTransitions().stream().anyMatch(way -> way.getTarget() == target && way.getTo() == to);
        if (taken) {
            String where = to == null ? target.getLiteral() : to.getId();
            throw new EditRefusedException(
                    "Đã có đường từ bước %s tới %s. Hãy sửa điều kiện của đường đó.".formatted(from.getId(), where),
                    "There is a way from step %s to %s already. Change its condition instead."
                            .formatted(from.getId(), where));
        }
    }

    private static void refuseNoOutcome(TransitionTarget outcome) {
        if (requireNonNull(outcome, "outcome") == TransitionTarget.STEP) {
            throw new IllegalArgumentException(
                    "Expected an outcome of the law but found STEP. Maybe a step's id should be given.");
        }
    }

    private Transition required(String wayId) {
        return process().getSteps().stream()
                .flatMap(step -> step.getTransitions().stream())
                .filter(way -> wayId.equals(way.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected the id of a way of "
                        + editor.procedure().getId() + " but there is none called \"" + wayId
                        + "\". Maybe it has been removed."));
    }

    private InternalProcess process() {
        return editor.procedure().getProcess();
    }

    private void change(String vietnamese, String english, Consumer<Procedure> change) {
        editor.make(Edit.of(vietnamese, english, change));
    }
}

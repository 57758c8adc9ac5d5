package vn.quytrinh.conformance.fact;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.paths.Reachability;

/**
 * A step (bước) as the rules read it.
 *
 * @param id its id
 * @param name its name, empty when it has none
 * @param place its place in the list of steps, from 0
 * @param order its published number, null when it has none
 * @param counted whether its time runs on the clock
 * @param timed whether it has an amount of time
 * @param waiting whether the agency only waits in it
 * @param explained whether it is said why its time is not counted
 * @param withoutUnit whether no unit answers for it
 * @param withoutRole whether no role answers for it
 * @param reachable whether a path leads to it from the first step
 * @param reachesEnd whether it leads on towards an end, or is one, or refuses the dossier
 */
public record StepFact(
        String id,
        String name,
        int place,
        @Nullable Integer order,
        boolean counted,
        boolean timed,
        boolean waiting,
        boolean explained,
        boolean withoutUnit,
        boolean withoutRole,
        boolean reachable,
        boolean reachesEnd) {

    static StepFact of(Step step, int place, Reachability reachability) {
        boolean waiting = step.isSetKind()
                && (step.getKind() == StepKind.WAIT_APPLICANT || step.getKind() == StepKind.WAIT_EXTERNAL);
        return new StepFact(
                Blank.orEmpty(step.getId()),
                Blank.orEmpty(step.getName()),
                place,
                step.isSetOrder() ? step.getOrder() : null,
                step.isClockCounted(),
                TimeTotal.of(step.getDuration()) != null,
                waiting,
                Blank.hasText(step.getNotCountedReason())
                        || Blank.hasText(step.getDurationText())
                        || Blank.hasText(step.getSuspension()),
                step.getUnit() == null || !Blank.hasText(step.getUnit().getName()),
                step.getRole() == null || !Blank.hasText(step.getRole().getName()),
                !reachability.unreachable().contains(step),
                !reachability.withoutEnd().contains(step) && !leadsNowhere(step));
    }

    /** Returns the id with the name, as messages name a step. */
    public String label() {
        return name.isEmpty() ? id : id + " (" + name + ")";
    }

    /** Tells whether a dossier may normally end at the step: it is marked so, or returns the result and leads no further. */
    static boolean isEnd(Step step) {
        boolean returning = step.isSetKind() && step.getKind() == StepKind.RETURN;
        return step.isEnd() || returning && !leadsTo(step, TransitionTarget.STEP);
    }

    private static boolean leadsNowhere(Step step) {
        return !isEnd(step)
                && !leadsTo(step, TransitionTarget.STEP)
                && !leadsTo(step, TransitionTarget.REFUSE)
                && !leadsTo(step, TransitionTarget.REJECT);
    }

    private static boolean leadsTo(Step step, TransitionTarget target) {
        return step.getTransitions().stream()
                .anyMatch(way -> way.getTarget() == target && (target != TransitionTarget.STEP || way.getTo() != null));
    }

    static boolean asksForSupplement(Step step) {
        return leadsTo(step, TransitionTarget.SUPPLEMENT);
    }
}

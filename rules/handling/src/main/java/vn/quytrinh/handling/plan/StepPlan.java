package vn.quytrinh.handling.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;

/**
 * A step of the internal process.
 *
 * @param id its id
 * @param name its name
 * @param kind what it does
 * @param unit the unit
 * @param role the role
 * @param substitute who stands in
 * @param duration its time, null where it has none
 * @param alternatives its time under a condition
 * @param counted whether its time is inside the clock
 * @param separateLimit whether its time is a limit of its own, counted from its beginning (thời hạn riêng)
 * @param parallelSplit whether all its branches run at once
 * @param join NONE, ALL or EACH
 * @param end whether the process ends here
 * @param suspension the reason for which the clock stands meanwhile
 * @param table the decision table that chooses the outcome
 * @param timeout what follows when nobody acts, null where it waits
 * @param loopLimit how often it may be returned to, 0 for no limit
 * @param transitions the ways out
 */
public record StepPlan(
        String id,
        String name,
        String kind,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String substitute,
        @Nullable LegalPeriod duration,
        List<AlternativeLimit> alternatives,
        boolean counted,
        boolean separateLimit,
        boolean parallelSplit,
        String join,
        boolean end,
        @Nullable String suspension,
        @Nullable String table,
        @Nullable TimeoutPlan timeout,
        int loopLimit,
        List<TransitionPlan> transitions) {

    private static final java.util.Set<String> STANDING_KINDS =
            java.util.Set.of("WAIT_APPLICANT", "WAIT_EXTERNAL", "PUBLIC_NOTICE", "CONSULT");
    private static final long ONE_DAY = 1000;
    private static final long WORKING_HOURS_A_DAY = 8;

    /**
     * Tells whether the clock stands while only this step runs: somebody outside must act, a public notice hangs, another
     * agency is asked outside the clock. A desk step marked "giờ hành chính" takes no time but does not stop the clock.
     */
    public boolean standsClock() {
        return !counted && (suspension != null || STANDING_KINDS.contains(kind));
    }

    /** Tells whether it only hands out results outside the clock; while another step is awaited it keeps no clock running. */
    public boolean handsOut() {
        return !counted && kind.equals("RETURN");
    }

    /** Tells whether the process goes on with a step once this one is no longer waited for. */
    public boolean goesOnTo(String step) {
        if (timeout == null) {
            return false;
        }
        return timeout.to() != null
                ? timeout.to().equals(step)
                : timeout.goesOn()
                        && stepTransitions().stream()
                                .anyMatch(way -> way.destination().equals(step));
    }

    /** Returns the transitions that lead to another step. */
    public List<TransitionPlan> stepTransitions() {
        return transitions.stream().filter(TransitionPlan::leadsToStep).toList();
    }

    /**
     * Returns the time of the step as it is worked. A part of a day is configured as working hours at 8 hours a day: 0,5
     * ngày of a step is 4 working hours from the moment the step begins, not the next morning.
     */
    public @Nullable LegalPeriod workedDuration() {
        return duration == null ? null : worked(duration);
    }

    /** Returns a time of a step as it is worked, see {@link #workedDuration()}. */
    public static LegalPeriod worked(LegalPeriod duration) {
        boolean day = duration.unit() == LegalUnit.WORKING_DAY || duration.unit() == LegalUnit.CALENDAR_DAY;
        boolean part = duration.thousandths() > 0 && duration.thousandths() < ONE_DAY;
        return day && part
                ? LegalPeriod.of(
                        duration.amount().multiply(BigDecimal.valueOf(WORKING_HOURS_A_DAY)), LegalUnit.WORKING_HOUR)
                : duration;
    }
}

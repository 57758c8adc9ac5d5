package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;

/**
 * A way out of a step.
 *
 * @param id {@code FROM>TO}
 * @param target STEP, SUPPLEMENT, REFUSE or REJECT
 * @param to the step it leads to, null for the other targets
 * @param when the condition in words
 */
public record TransitionPlan(
        String id,
        String target,
        @Nullable String to,
        @Nullable String when) {

    /** Tells whether it leads to another step. */
    public boolean leadsToStep() {
        return to != null;
    }

    /** Returns the id of what it leads to. */
    public String destination() {
        return to == null ? target : to;
    }
}

package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * What follows when nobody acts within a time.
 *
 * @param limit the time
 * @param effect CONTINUE, DEEMED_CONSENT, ESCALATE, CLOSE, STOP, or empty where the procedure does not say
 * @param to the step it goes on with, null where none is named
 */
public record TimeoutPlan(
        LegalPeriod limit, String effect, @Nullable String to) {

    /** Tells whether the process goes on without the answer. */
    public boolean goesOn() {
        return effect.equals("CONTINUE") || effect.equals("DEEMED_CONSENT");
    }
}

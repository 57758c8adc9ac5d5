package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * An applicant whose supplement is awaited and who has a limit of his own.
 *
 * @param waiting from the request on
 * @param until the last moment of the limit
 * @param effect what follows when it passes: CLOSE, STOP …, empty where nothing is said
 * @param citation where the limit comes from
 */
public record ApplicantFact(Span waiting, LocalDateTime until, String effect, Citation citation)
        implements FactDescription.Cited {

    /** Tells whether the limit has passed. */
    public boolean isExpired() {
        return waiting.passes(until);
    }

    /** Returns the close of the working day on which it passed. */
    public LocalDateTime alarmBy() {
        return waiting.alarmBy(until, LegalPeriod.sameDay());
    }

    @Override
    public String describe() {
        return "the applicant has until " + until + (effect.isEmpty() ? "" : ", then " + effect);
    }
}

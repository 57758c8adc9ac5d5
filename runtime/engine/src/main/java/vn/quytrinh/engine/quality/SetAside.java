package vn.quytrinh.engine.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody set aside, as the draft holds it.
 *
 * @param id its id, by which it is taken back
 * @param rule the id of the rule
 * @param element the id of the element, empty for all of the procedure
 * @param by who did so, null when it is not said
 * @param reason why, null when it is not said
 * @param on the first day, null when it is not said
 * @param until the last day, null when it is not said
 * @param state whether it holds today
 */
public record SetAside(
        String id,
        String rule,
        String element,
        @Nullable String by,
        @Nullable String reason,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        State state) {

    /** Whether a finding is set aside today. */
    public enum State {
        /** It sets findings aside today. */
        HOLDS,
        /** It would, but its rule finds nothing there any more: it may be taken back. */
        IDLE,
        /** Its first day has not come. */
        NOT_YET,
        /** Its last day is past: the finding stands again. */
        ENDED,
        /** It does not say who, why or until when, and so sets nothing aside. */
        INCOMPLETE
    }
}

package vn.quytrinh.engine.control;

import java.time.LocalDate;
import vn.quytrinh.rulebase.Text;

/**
 * Why a document is to be reviewed.
 *
 * @param kind what kind of reason it is
 * @param due the day by which it is to be reviewed for this reason
 * @param text the reason in words
 */
public record ReviewReason(Kind kind, LocalDate due, Text text) {

    /** What kinds of reasons there are. */
    public enum Kind {
        /** The interval has passed since it was approved or reviewed last. */
        INTERVAL,
        /** The register names a day. */
        PLANNED,
        /** A legal basis was amended, replaced or has ended. */
        LAW
    }
}

package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A date that an open dossier or a current step of it has to meet.
 *
 * @param kind whose date it is
 * @param step the step's id, null for the dossier's own date
 * @param unit the unit that holds the step, null where none is known
 * @param at the instant asked about
 * @param dueAt the date
 * @param usedPercent the share of the limit used up
 * @param usedFrom from when a share of the limit is used up if nothing else happens, null when it is not before the date
 */
public record DateFact(
        Kind kind,
        @Nullable String step,
        @Nullable String unit,
        LocalDateTime at,
        LocalDateTime dueAt,
        int usedPercent,
        IntFunction<@Nullable LocalDateTime> usedFrom)
        implements FactDescription {

    /** Whose date it is. */
    public enum Kind {
        /** The dossier's lawful date. */
        LAWFUL,
        /** A later date, promised with an apology. */
        PROMISED,
        /** A current step's. */
        STEP
    }

    /** Tells whether the date has passed. */
    public boolean late() {
        return at.isAfter(dueAt);
    }

    /** Returns from when a share of the limit is used up, null when it is not before the date. */
    public @Nullable LocalDateTime usedFrom(int percent) {
        return usedFrom.apply(percent);
    }

    @Override
    public String describe() {
        return (step == null ? "the dossier" : "step " + step) + " is due " + dueAt;
    }
}

package vn.quytrinh.procedure.law.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that changes on a day.
 *
 * @param day the first day of the new state; what ends was in force for the last time on the day before
 * @param kind how it changes
 * @param before what was, or null when nothing was
 * @param after what is, or null when nothing follows
 * @param vietnamese the change in Vietnamese
 * @param english the change in English
 */
public record LawChange(
        LocalDate day,
        Kind kind,
        @Nullable LawEntry before,
        @Nullable LawEntry after,
        String vietnamese,
        String english) {

    /** How something changes. */
    public enum Kind {
        /** Comes into force where nothing was before. */
        BEGINS,
        /** Follows something of the same series with another content or citation. */
        CHANGES,
        /** Ends and nothing follows. */
        ENDS,
        /** An instrument is amended by another that comes into force. */
        AMENDED
    }

    /** Returns what changes: the new state, or that which ends. */
    public LawEntry subject() {
        LawEntry there = after == null ? before : after;
        if (there == null) {
            throw new IllegalStateException("Expected a state before or after the change of " + day + ".");
        }
        return there;
    }
}

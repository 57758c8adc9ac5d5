package vn.quytrinh.engine.sync;

import org.jspecify.annotations.Nullable;

/**
 * A field of the national services.
 *
 * @param name its name, with {@code []} for a list
 * @param filledBy who knows its value
 * @param vi where the ledger takes it from, in Vietnamese, null when it does not
 * @param en the same in English
 * @param verified whether somebody has checked this reading against the service
 */
public record SyncField(
        String name,
        FilledBy filledBy,
        @Nullable String vi,
        @Nullable String en,
        boolean verified) {

    /** Who knows the value of a field. */
    public enum FilledBy {
        /** The ledger knows it. */
        LEDGER,
        /** Only the one-stop system knows it, for the ledger keeps neither people nor files. */
        ONE_STOP
    }

    /** Returns the name without the mark of a list. */
    public String key() {
        return name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
    }
}

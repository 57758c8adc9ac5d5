package vn.quytrinh.designer.comparison;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be compared: a version, a release, or the draft as it stands now.
 *
 * @param key the procedure's key
 * @param name how an address names it: the number of a version, {@code release:} and an id, or {@code draft}
 * @param person who made it, empty for the draft
 * @param at when it was made, null for the draft
 * @param note what it says of itself, empty for nothing
 */
public record Compared(
        String key, String name, String person, @Nullable Instant at, String note) {
    static final String DRAFT = "draft";
    static final String RELEASE = "release:";

    static Compared draft(String key) {
        return new Compared(key, DRAFT, "", null, "");
    }

    /** Tells whether it is the draft as it stands now. */
    public boolean isDraft() {
        return name.equals(DRAFT);
    }

    /** Tells whether it is a release. */
    public boolean isRelease() {
        return name.startsWith(RELEASE);
    }
}

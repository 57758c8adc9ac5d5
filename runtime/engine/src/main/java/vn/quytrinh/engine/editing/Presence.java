package vn.quytrinh.engine.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page on which somebody has a procedure open.
 *
 * @param page the page's id
 * @param key the procedure's key
 * @param person who
 * @param since since when
 * @param beatAt when the page was last heard of
 * @param step the step that is selected, null for none
 * @param takenBy who took the procedure over from this page, null for nobody
 * @param takenAt when, null for never
 */
public record Presence(
        String page,
        String key,
        String person,
        Instant since,
        Instant beatAt,
        @Nullable String step,
        @Nullable String takenBy,
        @Nullable Instant takenAt) {}

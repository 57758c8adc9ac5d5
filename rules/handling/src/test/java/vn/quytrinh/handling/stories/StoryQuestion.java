package vn.quytrinh.handling.stories;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An instant asked about; its answer is a golden file.
 *
 * @param at local time in Vietnam
 * @param calendar the calendar, a key of the story's {@code calendars}; null for the one the story begins with
 * @param why what the answer shows
 */
record StoryQuestion(
        LocalDateTime at,
        @Nullable String calendar,
        @Nullable String why) {}

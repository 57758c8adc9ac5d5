package vn.quytrinh.handling.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.LongPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * From when a share of a limit is used up, found by halving the time until the date; the share never falls while nothing else
 * happens.
 */
final class UsedTime {

    private final ToIntFunction<LocalDateTime> percentAt;
    private final LocalDateTime now;
    private final LocalDateTime dueAt;
    private final boolean byDates;

    /**
     * Prepares the search.
     *
     * @param percentAt the share used up at a moment
     * @param now the moment from which on is searched
     * @param dueAt the last moment that is looked at
     * @param byDates whether the share changes at midnight only
     */
    UsedTime(ToIntFunction<LocalDateTime> percentAt, LocalDateTime now, LocalDateTime dueAt, boolean byDates) {
        this.percentAt = percentAt;
        this.now = now;
        this.dueAt = dueAt;
        this.byDates = byDates;
    }

    /** Returns the first moment at which a share is used up, to the minute; null when it is not by the date. */
    @Nullable
    LocalDateTime reaches(int percent) {
        if (percentAt.applyAsInt(now) >= percent) {
            return now;
        }
        if (!now.isBefore(dueAt) || percentAt.applyAsInt(dueAt) < percent) {
            return null;
        }
        if (byDates) {
            LocalDate first = now.toLocalDate();
            long days = ChronoUnit.DAYS.between(first, dueAt.toLocalDate());
            return first.plusDays(least(
                            days,
                            day -> percentAt.applyAsInt(first.plusDays(day).atStartOfDay()) >= percent))
                    .atStartOfDay();
        }
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        long minutes = Duration.between(minute, dueAt).plusSeconds(59).toMinutes();
        LocalDateTime found =
                minute.plusMinutes(least(minutes, later -> percentAt.applyAsInt(minute.plusMinutes(later)) >= percent));
        return found.isAfter(dueAt) ? dueAt : found;
    }

    /** Returns the least number for which something holds that holds from some number on, and for the last. */
    private static long least(long last, LongPredicate holds) {
        long no = 0;
        long yes = last;
        while (yes - no > 1) {
            long middle = (no + yes) >>> 1;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }
}

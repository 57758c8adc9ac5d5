package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A part of every year (mùa), maybe over the turn of the year.
 *
 * @param from the first day
 * @param to the last day; before {@code from} when the season spans the turn of the year
 */
public record Season(MonthDay from, MonthDay to) {

    /** Checks that no part is null. */
    public Season {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Tells whether a date lies in the season.
     *
     * @param date the date, not null
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate date) {
        return contains(MonthDay.from(date));
    }

    boolean meets(Season other) {
        return contains(other.from) || other.contains(from);
    }

    private boolean contains(MonthDay day) {
        boolean afterFrom = !day.isBefore(from);
        boolean beforeTo = !day.isAfter(to);
        return from.isAfter(to) ? afterFrom || beforeTo : afterFrom && beforeTo;
    }
}

package vn.quytrinh.designer.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The years that a timeline shows.
 *
 * @param key the name of its text
 * @param from the first day, a first of January
 * @param to the last day, a last of December
 */
record YearSpan(String key, LocalDate from, LocalDate to) {
    private static final int LAST_YEAR = 2028;
    private static final double WHOLE = 100;

    /** Returns the spans to choose from, the one to begin with first. */
    static List<YearSpan> around(LocalDate today) {
        int last = Math.max(LAST_YEAR, today.getYear() + 1);
        return List.of(
                years("law.span.decade", 2018, last),
                years("law.span.all", 2010, last),
                years("law.span.recent", today.getYear() - 2, today.getYear() + 1));
    }

    private static YearSpan years(String key, int first, int last) {
        return new YearSpan(key, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    /** Returns where a day begins, in hundredths of the width; the ends stand for days outside. */
    double at(@Nullable LocalDate day, double otherwise) {
        if (day == null) {
            return otherwise;
        }
        double days = ChronoUnit.DAYS.between(from, to) + 1.0;
        return Math.clamp(ChronoUnit.DAYS.between(from, day) / days * WHOLE, 0, WHOLE);
    }

    /** Tells whether something holds in it. */
    boolean meets(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null || !first.isAfter(to)) && (last == null || !last.isBefore(from));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

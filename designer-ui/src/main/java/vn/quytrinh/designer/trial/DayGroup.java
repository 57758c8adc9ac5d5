package vn.quytrinh.designer.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.ExplainedDay;
import vn.quytrinh.worktime.Explanation;

/**
 * Part of a day-by-day count as people read it: one day, or the days off that follow one another, such as a weekend or Tết.
 *
 * @param days its days, or stretches of one day, in order, never empty
 * @param number which counted day it is, 0 when it does not count
 */
record DayGroup(List<ExplainedDay> days, int number) {
    DayGroup {
        days = List.copyOf(days);
    }

    /** Groups a count. A run that counts anew begins at one again. */
    static List<DayGroup> of(Explanation explanation) {
        List<DayGroup> groups = new ArrayList<>();
        List<ExplainedDay> off = new ArrayList<>();
        int number = 0;
        for (ExplainedDay day : explanation.days()) {
            boolean rest = !day.counted() && !day.kind().isWorking();
            if (!rest && !off.isEmpty()) {
                groups.add(new DayGroup(off, 0));
                off.clear();
            }
            if (rest) {
                off.add(day);
            } else {
                number += day.counted() ? 1 : 0;
                groups.add(new DayGroup(List.of(day), day.counted() ? number : 0));
            }
        }
        if (!off.isEmpty()) {
            groups.add(new DayGroup(off, 0));
        }
        return groups;
    }

    LocalDate first() {
        return days.getFirst().date();
    }

    LocalDate last() {
        return days.getLast().date();
    }

    boolean counted() {
        return number > 0;
    }

    /** How much of the office's time it takes up, in hours. */
    BigDecimal hours() {
        long minutes = days.stream()
                .mapToLong(day -> Duration.between(day.from(), day.to()).toMinutes())
                .sum();
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** How many dates it spans. */
    long dates() {
        return days.stream().map(ExplainedDay::date).distinct().count();
    }

    /** Tells whether the office is closed on all of it. */
    boolean off() {
        return days.stream().noneMatch(day -> day.kind().isWorking());
    }

    /** Tells whether it holds more than an ordinary weekend: a holiday, or days off in exchange. */
    boolean festive() {
        return days.stream().anyMatch(day -> !day.kind().isWorking() && day.kind() != DayKind.WEEKLY_REST);
    }

    /** Returns its reasons, each once, in the given language, those of ordinary rest days only when there is nothing else. */
    Set<String> reasons(boolean vietnamese) {
        Set<String> reasons = new LinkedHashSet<>();
        days.stream()
                .filter(day -> !festive() || day.kind() != DayKind.WEEKLY_REST)
                .forEach(day -> reasons.add(vietnamese ? day.vietnamese() : day.english()));
        return reasons;
    }

    /** Returns the documents that make its days special, each once. */
    Set<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        days.stream().map(ExplainedDay::document).forEach(document -> {
            if (document != null) {
                documents.add(document);
            }
        });
        return documents;
    }
}

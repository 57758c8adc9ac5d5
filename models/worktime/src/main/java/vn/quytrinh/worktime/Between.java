package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Measures the time between two moments in a legal unit. */
final class Between {

    private Between() {}

    static LegalPeriod of(WorkingCalendar calendar, LocalDateTime from, LocalDateTime to, LegalUnit unit) {
        LocalDate zero = from.toLocalDate();
        LocalDate last = to.toLocalDate();
        calendar.requireKnown(zero, last);
        return switch (unit) {
            case CLOCK_HOUR -> hours(Duration.between(from, to), unit);
            case WORKING_HOUR -> hours(calendar.workingTimeBetween(from, to), unit);
            case SESSION -> LegalPeriod.of(calendar.sessionsBetween(zero, last), unit);
            case WORKING_DAY -> LegalPeriod.workingDays(calendar.workingDaysBetween(zero, last));
            case SAME_DAY -> LegalPeriod.sameDay();
            default -> LegalPeriod.calendarDays(ChronoUnit.DAYS.between(zero, last));
        };
    }

    private static LegalPeriod hours(Duration time, LegalUnit unit) {
        return new LegalPeriod(time.toNanos() / HourCounting.NANOS_OF_THOUSANDTH, unit);
    }
}

package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The arithmetic of deadlines on plain numbers: days counted from the first day of the calendar, moments in nanoseconds of
 * local time since 1970-01-01T00:00. It makes no objects for hours, sessions, days and weeks.
 */
final class DeadlineArithmetic {

    private final WorkIndex index;

    DeadlineArithmetic(WorkIndex index) {
        this.index = index;
    }

    static long number(LocalDateTime moment) {
        return moment.toLocalDate().toEpochDay() * WorkIndex.DAY
                + moment.toLocalTime().toNanoOfDay();
    }

    static LocalDateTime moment(long number) {
        return LocalDate.ofEpochDay(Math.floorDiv(number, WorkIndex.DAY))
                .atStartOfDay()
                .plusNanos(Math.floorMod(number, WorkIndex.DAY));
    }

    /** When a period without pauses ends: the close of the service for days, the exact moment for hours. */
    long dueAt(long received, LegalPeriod period, Cutoff cutoff) {
        if (period.unit().isHour()) {
            return endOfHours(received, period.unit(), period.thousandths() * HourCounting.NANOS_OF_THOUSANDTH);
        }
        int zero = zeroDay(received, cutoff, period.thousandths() == 0);
        return closeOn(zero, nominalEnd(zero, period), period);
    }

    /** When hours that count from a moment, or from the next opening, are used up. */
    long endOfHours(long received, LegalUnit unit, long nanos) {
        int day = dayOf(received);
        long due;
        if (unit == LegalUnit.CLOCK_HOUR) {
            due = received + nanos;
        } else if (nanos == 0) {
            due = index.openAtOrAfter(day, received);
        } else {
            long worked = index.workedUntil(day, received) + nanos;
            due = index.reaches(worked) ? index.momentOf(worked) : index.startOf(index.size());
        }
        reach(day, index.dayOf(due));
        return due;
    }

    /**
     * The day that is not counted (BLDS 2015 Điều 147 khoản 2) for a receipt or a return.
     *
     * @param nothing whether there is nothing to count, hence no day one for the cut-off's effect to name
     */
    int zeroDay(long received, Cutoff cutoff, boolean nothing) {
        int day = dayOf(received);
        if (isInTime(day, received, cutoff)) {
            return day;
        }
        int next = workingDayAfter(day, 1);
        boolean dayOne = index.works(day) && !nothing && cutoff.effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE;
        return dayOne ? next - 1 : next;
    }

    /** The moment from which a receipt or a return counts: itself, or the opening to which it is deemed to have moved. */
    long countedFrom(long received, Cutoff cutoff) {
        int day = dayOf(received);
        return isInTime(day, received, cutoff) ? received : index.openingOf(workingDayAfter(day, 1));
    }

    private boolean isInTime(int day, long received, Cutoff cutoff) {
        return index.works(day) && received <= cutoff.on(index.closingOf(day));
    }

    /** The last day of a period as counted from a day zero, before it is moved off a day off. */
    int nominalEnd(int zero, LegalPeriod period) {
        long whole = period.thousandths() / 1000;
        boolean part = period.thousandths() % 1000 != 0;
        if (period.thousandths() == 0) {
            return zero;
        }
        long end = switch (period.unit()) {
            case WORKING_DAY -> index.workingDay(index.workingDaysThrough(zero) + (part ? whole + 1 : whole));
            case SESSION -> index.dayOfSession(index.sessionsThrough(zero) + (part ? whole + 1 : whole));
            case CALENDAR_DAY -> zero + (part ? whole + 1 : whole);
            case WEEK -> zero + 7 * whole;
            case MONTH -> months(zero, whole) + (part ? 15 : 0);
            case YEAR -> months(zero, 12 * whole + (part ? 6 : 0));
            default -> zero;
        };
        return reach(zero, end);
    }

    /** The end of the service on the last day, or on the next working day (BLDS 2015 Điều 148 khoản 5). */
    long closeOn(int zero, int nominal, LegalPeriod period) {
        if (!index.works(nominal)) {
            return index.closingOf(workingDayAfter(nominal, 1));
        }
        if (period.unit() == LegalUnit.SESSION && period.thousandths() > 0) {
            long number = index.sessionsThrough(zero) + (period.thousandths() + 999) / 1000;
            long part = period.thousandths() % 1000;
            return index.pointOfSession(number, part == 0 ? 1000 : part);
        }
        int part = period.unit() == LegalUnit.WORKING_DAY ? (int) (period.thousandths() % 1000) : 0;
        return part == 0 ? index.closingOf(nominal) : index.pointOfDay(nominal, part);
    }

    /** The n-th working day after a day. */
    int workingDayAfter(int day, long n) {
        return reach(day, index.workingDay(index.workingDaysThrough(day) + n));
    }

    LocalDate dateOf(int day) {
        return index.dateOf(day);
    }

    /** The day of a moment, which has to lie in a known year. */
    int dayOf(long moment) {
        long day = index.dayOf(moment);
        if (day < 0 || day >= index.size()) {
            throw new MissingYearException(index.dateOf(day).getYear());
        }
        return reach((int) day, day);
    }

    /** Refuses a day at or beyond the first unknown year after another day. */
    int reach(int from, long to) {
        int until = index.knownUntil(from);
        if (to >= until) {
            throw new MissingYearException(index.dateOf(until).getYear());
        }
        return (int) to;
    }

    private long months(int zero, long months) {
        return index.numberOf(index.dateOf(zero).plusMonths(months));
    }
}

package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Counts periods of sessions, days and longer from a day zero (BLDS 2015 Điều 147 khoản 2, Điều 148). */
record DayCounting(WorkingCalendar calendar, Cutoff cutoff, LegalPeriod total) implements Counting {

    /** The last date as counted, and the service's end after rolling. */
    private record End(LocalDate nominal, LocalDateTime dueAt) {}

    @Override
    public Run from(LocalDateTime begin) {
        // With nothing to count there is no day one for the cut-off's effect to name.
        boolean nothing = total.thousandths() == 0;
        Cutoff effective = nothing ? cutoff.withEffect(CutoffEffect.SHIFT_START) : cutoff;
        DayZero zero = DayZero.of(calendar, effective, begin);
        End end = nothing ? closeOf(zero.date()) : endAfter(zero.date());
        LocalDateTime legalEnd = end.dueAt().toLocalDate().plusDays(1).atStartOfDay();
        return new Run(begin, zero.countedFrom(), zero.date(), end.nominal(), end.dueAt(), legalEnd, this, 0, null);
    }

    @Override
    public long consumed(Run run, LocalDateTime at) {
        LocalDate zero = zeroOf(run);
        LocalDate date = at.toLocalDate();
        if (!date.isAfter(zero)) {
            return 0;
        }
        return 1000
                * switch (total.unit()) {
                    case WORKING_DAY -> calendar.workingDaysBetween(zero, date);
                    case SESSION -> calendar.sessionsBetween(zero, date);
                    case SAME_DAY -> 0;
                    default -> ChronoUnit.DAYS.between(zero, date);
                };
    }

    @Override
    public Counting without(long consumed) {
        LegalPeriod whole = inDays();
        return new DayCounting(
                calendar, cutoff, new LegalPeriod(Math.max(0, whole.thousandths() - consumed), whole.unit()));
    }

    @Override
    public LegalPeriod left(Run run, LocalDateTime at) {
        LocalDate nominal = run.nominalEnd();
        Suspension pause = run.endedBy();
        boolean resumes = pause != null && pause.mode() == SuspensionMode.RESUME;
        if (isMonths() && !resumes && nominal != null) {
            long days = ChronoUnit.DAYS.between(zeroOf(run), nominal);
            return LegalPeriod.calendarDays(Math.max(0, days - run.consumedAt(at) / 1000));
        }
        LegalPeriod whole = inDays();
        return new LegalPeriod(Math.max(0, whole.thousandths() - run.consumedAt(at)), whole.unit());
    }

    @Override
    public LegalPeriod period(long measure) {
        LegalUnit unit = inDays().unit();
        return new LegalPeriod(Math.min(measure, LegalPeriod.limit(unit)), unit);
    }

    /** Whether every date counts, not only those on which the office works. */
    boolean countsEveryDate() {
        return switch (total.unit()) {
            case CALENDAR_DAY, WEEK, MONTH, YEAR -> true;
            default -> false;
        };
    }

    private boolean isMonths() {
        return total.unit() == LegalUnit.MONTH || total.unit() == LegalUnit.YEAR;
    }

    private End endAfter(LocalDate zero) {
        long whole = total.thousandths() / 1000;
        int part = (int) (total.thousandths() % 1000);
        return switch (total.unit()) {
            case WORKING_DAY -> {
                LocalDate day = calendar.workingDayAfter(zero, part == 0 ? whole : whole + 1);
                yield new End(day, day.atTime(partOf(calendar.sessionsOn(day), part)));
            }
            case SESSION -> {
                LocalDateTime dueAt = calendar.afterSessions(zero, total.thousandths());
                yield new End(dueAt.toLocalDate(), dueAt);
            }
            case CALENDAR_DAY -> rolled(zero, zero.plusDays(part == 0 ? whole : whole + 1), part);
            case WEEK -> rolled(zero, zero.plusWeeks(whole), 0);
            case MONTH -> rolled(zero, zero.plusMonths(whole).plusDays(part == 0 ? 0 : 15), 0);
            case YEAR -> rolled(zero, zero.plusMonths(12 * whole + (part == 0 ? 0 : 6)), 0);
            default -> closeOf(zero);
        };
    }

    /** A last day that is off ends with the next working day (BLDS 2015 Điều 148 khoản 5). */
    private End rolled(LocalDate zero, LocalDate last, int part) {
        calendar.requireKnown(zero, last);
        if (calendar.isWorkingDay(last)) {
            return new End(last, last.atTime(partOf(calendar.sessionsOn(last), part)));
        }
        return new End(last, calendar.closingOf(calendar.workingDayAfter(last)));
    }

    private End closeOf(LocalDate workingDay) {
        return new End(workingDay, calendar.closingOf(workingDay));
    }

    /** The point at which a part of a day's sessions, in thousandths, has passed; no part stands for the whole day. */
    private static LocalTime partOf(List<Session> sessions, int part) {
        int passed = (part == 0 ? 1000 : part) * sessions.size();
        int last = (passed - 1) / 1000;
        return sessions.get(last).pointAt(passed - 1000L * last);
    }

    /** This period in days: months of 30 and years of 365 days once it does not run on (BLDS 2015 Điều 146). */
    private LegalPeriod inDays() {
        long thousandths = total.thousandths();
        return switch (total.unit()) {
            case WEEK -> new LegalPeriod(7 * thousandths, LegalUnit.CALENDAR_DAY);
            case MONTH -> new LegalPeriod(30 * thousandths, LegalUnit.CALENDAR_DAY);
            case YEAR ->
                new LegalPeriod(365 * (thousandths / 1000) * 1000 + 360 * (thousandths % 1000), LegalUnit.CALENDAR_DAY);
            default -> total;
        };
    }

    private static LocalDate zeroOf(Run run) {
        return Objects.requireNonNull(run.dayZero(), "dayZero");
    }
}

package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Counts periods of sessions, days and longer from a day zero (BLDS 2015 Điều 147 khoản 2, Điều 148). */
record DayCounting(WorkingCalendar calendar, Cutoff cutoff, LegalPeriod total) implements PeriodCounting {

    @Override
    public Run from(LocalDateTime begin) {
        DeadlineArithmetic arithmetic = calendar.arithmetic();
        long received = DeadlineArithmetic.number(begin);
        int zero = arithmetic.zeroDay(received, cutoff, total.thousandths() == 0);
        return run(begin, DeadlineArithmetic.moment(arithmetic.countedFrom(received, cutoff)), zero);
    }

    @Override
    public Run after(LocalDateTime end) {
        return run(end, end, calendar.arithmetic().dayOf(DeadlineArithmetic.number(end) - 1));
    }

    @Override
    public LocalDateTime nominalEnd(Run run) {
        return Objects.requireNonNull(run.nominalEnd(), "nominalEnd")
                .plusDays(1)
                .atStartOfDay();
    }

    private Run run(LocalDateTime begin, LocalDateTime countedFrom, int zero) {
        DeadlineArithmetic arithmetic = calendar.arithmetic();
        int nominal = arithmetic.nominalEnd(zero, total);
        LocalDateTime dueAt = DeadlineArithmetic.moment(arithmetic.closeOn(zero, nominal, total));
        LocalDateTime legalEnd = dueAt.toLocalDate().plusDays(1).atStartOfDay();
        return new Run(
                begin,
                countedFrom,
                arithmetic.dateOf(zero),
                arithmetic.dateOf(nominal),
                dueAt,
                legalEnd,
                this,
                0,
                null);
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
    public long whole() {
        return inDays().thousandths();
    }

    /** A return that fixes no later day zero than the day of the pause, or than the one there was, moves nothing. */
    @Override
    public boolean isInterrupted(Run run, Suspension pause) {
        DeadlineArithmetic arithmetic = calendar.arithmetic();
        boolean nothing = total.thousandths() == 0;
        int returned = arithmetic.zeroDay(DeadlineArithmetic.number(pause.to()), cutoff, nothing);
        LocalDate date = arithmetic.dateOf(returned);
        return date.isAfter(zeroOf(run)) && date.isAfter(pause.from().toLocalDate());
    }

    @Override
    public DayCounting without(long consumed) {
        if (consumed == 0) {
            return this;
        }
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

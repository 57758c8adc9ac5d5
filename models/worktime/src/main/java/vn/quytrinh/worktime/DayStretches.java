package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** Lays out a run of days: one stretch per date, each with its reason. */
final class DayStretches {

    private final WorkingCalendar calendar;
    private final DayCounting counting;
    private final Run run;
    private final boolean isVoid;
    private final boolean returned;
    private final LocalDate zero;
    private final LocalDate nominalEnd;
    private long number;

    DayStretches(
            WorkingCalendar calendar, DayCounting counting, Run run, boolean isVoid, boolean returned, long number) {
        this.calendar = calendar;
        this.counting = counting;
        this.run = run;
        this.isVoid = isVoid;
        this.returned = returned;
        this.zero = Objects.requireNonNull(run.dayZero(), "dayZero");
        this.nominalEnd = Objects.requireNonNull(run.nominalEnd(), "nominalEnd");
        this.number = number;
    }

    /** The number of the last day counted. */
    long number() {
        return number;
    }

    void layOut(LocalDateTime end, LocalDate last, List<Stretch> stretches) {
        for (LocalDate date = run.begin().toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            LocalDateTime from = later(run.begin(), date.atStartOfDay());
            LocalDateTime to = date.equals(end.toLocalDate())
                    ? later(from, end)
                    : date.plusDays(1).atStartOfDay();
            if (from.isAfter(end) && !date.equals(zero)) {
                continue;
            }
            stretches.add(stretch(date, from, to));
        }
    }

    private Stretch stretch(LocalDate date, LocalDateTime from, LocalDateTime to) {
        boolean works = calendar.isWorkingDay(date);
        if (!date.isAfter(zero)) {
            return notYet(date, from, to, works);
        }
        boolean counts = counting.countsEveryDate() ? !date.isAfter(nominalEnd) : works;
        if (counts) {
            number++;
            return counted(date, from, to);
        }
        if (!counting.countsEveryDate()) {
            return of(date, from, to, Stretch.Cause.DAY_OFF, DayReason.ofCalendar(calendar, date));
        }
        Wording rolled = DayReason.rolled(run.dueAt().toLocalDate());
        return works
                ? of(date, from, to, Stretch.Cause.ROLLED, rolled)
                : of(date, from, to, Stretch.Cause.DAY_OFF, DayReason.ofCalendar(calendar, date));
    }

    private Stretch notYet(LocalDate date, LocalDateTime from, LocalDateTime to, boolean works) {
        boolean moved = run.countedFrom().isAfter(run.begin());
        LocalDate received = run.begin().toLocalDate();
        if (works && moved && date.equals(received)) {
            LocalDate next = run.countedFrom().toLocalDate();
            Cutoff cutoff = counting.total().thousandths() == 0
                    ? counting.cutoff().withEffect(CutoffEffect.SHIFT_START)
                    : counting.cutoff();
            Wording words = DayReason.afterCutoff(cutoff, calendar.closingOf(date), next);
            return of(date, from, to, Stretch.Cause.AFTER_CUTOFF, words);
        }
        if (!works) {
            return of(date, from, to, Stretch.Cause.DAY_OFF, DayReason.ofCalendar(calendar, date));
        }
        return counting.total().thousandths() == 0
                ? of(date, from, to, Stretch.Cause.SAME_DAY, DayReason.sameDay())
                : of(date, from, to, Stretch.Cause.DAY_ZERO, DayReason.dayZero(returned));
    }

    private Stretch counted(LocalDate date, LocalDateTime from, LocalDateTime to) {
        if (isVoid) {
            return of(date, from, to, Stretch.Cause.RESTARTED, DayReason.restarted());
        }
        Wording words = DayReason.dayNumber(number, counting.total().unit());
        boolean ordinary = calendar.kindOf(date) == DayKind.WORKING;
        if (!ordinary) {
            Wording why = DayReason.ofCalendar(calendar, date);
            words = words.plus(new Wording("; " + why.vietnamese(), "; " + why.english()));
        }
        return of(date, from, to, Stretch.Cause.COUNTED, words);
    }

    private Stretch of(LocalDate date, LocalDateTime from, LocalDateTime to, Stretch.Cause cause, Wording words) {
        return Stretch.of(calendar, from, to, date, cause, words);
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}

package vn.quytrinh.handling.plainway;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.CutoffEffect;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;
import vn.quytrinh.worktime.Suspension;
import vn.quytrinh.worktime.SuspensionMode;
import vn.quytrinh.worktime.TimeLimit;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * A count of whole days on its way. The rules look at one calendar day after the other and pass it here; what is counted in
 * other units is left to the library.
 */
public final class Count {

    private static final long DAY = 1000;

    private enum Stage {
        BEGINNING,
        WAITING,
        COUNTING,
        AFTERWARDS,
        OVER
    }

    private final String of;
    private final WorkingCalendar calendar;
    private final DeadlineQuestion question;
    private final @Nullable LocalDateTime asked;
    private final List<Suspension> pauses;
    private Stage stage = Stage.BEGINNING;
    private LocalDateTime begin;
    private LocalDateTime countedFrom;
    private LocalDate zero;
    private LocalDate day;
    private long left;
    private long counted;
    private long carried;
    private long atPause;
    private long atAsked;
    private boolean first = true;
    private boolean nextIsDayOne;
    private @Nullable LocalDateTime dueAt;
    private @Nullable TimeLimit used;
    private @Nullable TimeLimit remaining;

    /**
     * Begins a count.
     *
     * @param of what is counted
     * @param calendar the calendar
     * @param question the question
     * @param asked the moment at which used and remaining time are wanted, null for none
     */
    public Count(String of, WorkingCalendar calendar, DeadlineQuestion question, @Nullable LocalDateTime asked) {
        this.of = of;
        this.calendar = calendar;
        this.question = question;
        this.asked = asked;
        this.pauses = joined(question.suspensions());
        begin(question.receivedAt(), whole());
    }

    private static List<Suspension> joined(List<Suspension> pauses) {
        List<Suspension> joined = new ArrayList<>();
        for (Suspension pause : pauses) {
            Suspension last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || pause.from().isAfter(last.to())) {
                joined.add(pause);
            } else {
                boolean anew = last.mode() == SuspensionMode.RESTART || pause.mode() == SuspensionMode.RESTART;
                joined.set(
                        joined.size() - 1,
                        new Suspension(
                                last.from(),
                                last.to().isAfter(pause.to()) ? last.to() : pause.to(),
                                anew ? SuspensionMode.RESTART : SuspensionMode.RESUME));
            }
        }
        return joined;
    }

    /** Tells whether a limit is counted in whole days. */
    public static boolean inDays(TimeLimit limit) {
        return limit instanceof LegalPeriod period
                && (period.unit() == LegalUnit.WORKING_DAY || period.unit() == LegalUnit.CALENDAR_DAY)
                && period.thousandths() % DAY == 0
                && period.thousandths() > 0;
    }

    private long whole() {
        return question.limit() instanceof LegalPeriod period ? period.thousandths() / DAY : 0;
    }

    private boolean countsEveryDay() {
        return question.limit() instanceof LegalPeriod period && period.unit() == LegalUnit.CALENDAR_DAY;
    }

    private void begin(LocalDateTime at, long days) {
        begin = at;
        countedFrom = at;
        zero = at.toLocalDate();
        day = zero.minusDays(1);
        left = days;
        counted = 0;
        atPause = 0;
        atAsked = 0;
        dueAt = null;
        nextIsDayOne = false;
        stage = Stage.BEGINNING;
    }

    /** Returns what is counted. */
    public String getOf() {
        return of;
    }

    /** Returns the calendar that counts. */
    public WorkingCalendar getCalendar() {
        return calendar;
    }

    /** Tells whether the rules have more days to look at. */
    public boolean isOpen() {
        return stage != Stage.OVER && inDays(question.limit());
    }

    /** Tells whether the count has ended. */
    public boolean isOver() {
        return stage == Stage.OVER;
    }

    /** Returns the next day to be looked at. */
    public LocalDate getNext() {
        return day.plusDays(1);
    }

    /** Tells whether the next day is one of the weekend. */
    public boolean isNextWeekend() {
        return CalendarDay.isWeekend(getNext());
    }

    /** Passes the next day. */
    public void pass(boolean works) {
        day = getNext();
        switch (stage) {
            case BEGINNING -> start(works);
            case WAITING -> open(works);
            default -> count(works);
        }
    }

    private void start(boolean works) {
        if (works && !begin.isAfter(question.cutoff().on(calendar.closingOf(day)))) {
            countFrom(day);
        } else {
            nextIsDayOne = works && left > 0 && question.cutoff().effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE;
            stage = Stage.WAITING;
        }
    }

    private void open(boolean works) {
        if (works) {
            countedFrom = calendar.openingOf(day);
            countFrom(nextIsDayOne ? day.minusDays(1) : day);
            if (nextIsDayOne) {
                count(true);
            }
        }
    }

    private void countFrom(LocalDate dayZero) {
        zero = dayZero;
        stage = Stage.COUNTING;
        if (left == 0) {
            due();
        }
    }

    private void count(boolean works) {
        counted += works || countsEveryDay() ? 1 : 0;
        if (!pauses.isEmpty() && !day.isAfter(pauses.get(0).from().toLocalDate())) {
            atPause = counted;
        }
        if (asked != null && !day.isAfter(asked.toLocalDate())) {
            atAsked = counted;
        }
        if (dueAt == null && counted >= left && works) {
            due();
        } else if (stage == Stage.AFTERWARDS && isFarEnough()) {
            end();
        }
    }

    private void due() {
        dueAt = calendar.closingOf(day);
        Suspension pause = breakingOff();
        if (pause != null) {
            breakOff(pause);
        } else if (isFarEnough()) {
            end();
        } else {
            stage = Stage.AFTERWARDS;
        }
    }

    private boolean isFarEnough() {
        return asked == null || !day.isBefore(asked.toLocalDate());
    }

    private @Nullable Suspension breakingOff() {
        LocalDateTime legalEnd = day.plusDays(1).atStartOfDay();
        while (!pauses.isEmpty()) {
            Suspension pause = pauses.get(0);
            boolean tooLate = !pause.from().isBefore(legalEnd);
            boolean tooEarly = first && !pause.to().isAfter(countedFrom);
            if (!tooLate && !tooEarly && (pause.mode() == SuspensionMode.RESTART || isInterruptedBy(pause))) {
                return pause;
            }
            pauses.remove(0);
        }
        return null;
    }

    private boolean isInterruptedBy(Suspension pause) {
        LocalDate back = pause.to().toLocalDate();
        Cutoff cutoff = question.cutoff();
        boolean works = calendar.isWorkingDay(back);
        if (!works || pause.to().isAfter(cutoff.on(calendar.closingOf(back)))) {
            LocalDate next = calendar.workingDayAfter(back);
            back = works && left > 0 && cutoff.effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE ? next.minusDays(1) : next;
        }
        return back.isAfter(zero) && back.isAfter(pause.from().toLocalDate());
    }

    private void breakOff(Suspension pause) {
        boolean resumes = pause.mode() == SuspensionMode.RESUME;
        note(asked != null && pause.from().isBefore(asked) ? atPause : atAsked);
        pauses.remove(0);
        first = false;
        carried = resumes ? carried + atPause : 0;
        begin(pause.to(), resumes ? Math.max(0, left - atPause) : whole());
    }

    private void end() {
        note(atAsked);
        stage = Stage.OVER;
    }

    private void note(long consumed) {
        if (asked != null && question.limit() instanceof LegalPeriod limit && (used == null || !begin.isAfter(asked))) {
            used = new LegalPeriod((carried + consumed) * DAY, limit.unit());
            remaining = new LegalPeriod(Math.max(0, left - consumed) * DAY, limit.unit());
        }
    }

    /** Counts what is not counted in whole days. */
    public void byLibrary() {
        Deadline deadline = Deadlines.compute(calendar, question);
        countedFrom = deadline.countedFrom();
        dueAt = deadline.dueAt();
        used = asked == null ? null : Deadlines.used(calendar, question, asked);
        remaining = asked == null ? null : Deadlines.remaining(calendar, question, asked);
        stage = Stage.OVER;
    }

    /** Returns the deadline counted. */
    public Deadline getDeadline() {
        LocalDateTime due = Objects.requireNonNull(dueAt);
        return inDays(question.limit())
                ? new Deadline(
                        countedFrom,
                        zero,
                        due,
                        due.toLocalDate().plusDays(1).atStartOfDay(),
                        calendar.certaintyOf(question.receivedAt().toLocalDate(), due.toLocalDate()))
                : Deadlines.compute(calendar, question);
    }

    /** Returns what of the limit is used at the moment asked about, null where none was. */
    public @Nullable TimeLimit getUsed() {
        return used;
    }

    /** Returns what of the limit is left at the moment asked about, null where none was. */
    public @Nullable TimeLimit getRemaining() {
        return remaining;
    }
}

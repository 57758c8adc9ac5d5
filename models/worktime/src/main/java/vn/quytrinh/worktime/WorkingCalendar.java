package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows for every date of its years whether and when an office works (lịch làm việc). Immutable and safe for threads.
 *
 * <p>Every question that touches a year that is absent or missing throws a {@link MissingYearException}.
 */
public final class WorkingCalendar {

    private final CalendarData data;
    private final Timetable timetable;
    private final YearIndex years;
    private final WorkIndex index;
    private final DeadlineArithmetic arithmetic;
    private final Map<LocalDate, SpecialDay> special;
    private final LayerNames layers;

    private WorkingCalendar(CalendarData data, Timetable timetable, LayerNames layers) {
        this.data = data;
        this.timetable = timetable;
        this.layers = layers;
        this.years = new YearIndex(data.years());
        this.index = new WorkIndex(data, timetable);
        this.arithmetic = new DeadlineArithmetic(index);
        Map<LocalDate, SpecialDay> byDate = new HashMap<>();
        data.days().forEach(day -> byDate.put(day.date(), day));
        this.special = Map.copyOf(byDate);
    }

    /**
     * Lays office hours over the special days.
     *
     * @param data the special days, not null
     * @param officeHours the ordinary week, not null
     * @return the calendar
     */
    public static WorkingCalendar compile(CalendarData data, OfficeHours officeHours) {
        return compile(data, Timetable.of(officeHours));
    }

    /**
     * Lays office hours that change over the years over the special days.
     *
     * @param data the special days, not null
     * @param timetable the office hours by date, not null
     * @return the calendar
     */
    public static WorkingCalendar compile(CalendarData data, Timetable timetable) {
        return compile(data, timetable, LayerNames.NONE);
    }

    static WorkingCalendar compile(CalendarData data, Timetable timetable, LayerNames layers) {
        return new WorkingCalendar(
                Objects.requireNonNull(data, "data"), Objects.requireNonNull(timetable, "timetable"), layers);
    }

    /**
     * Returns the special days this calendar was made of.
     *
     * @return the data
     */
    public CalendarData data() {
        return data;
    }

    /**
     * Returns the office hours this calendar was made of.
     *
     * @return the office hours by date
     */
    public Timetable timetable() {
        return timetable;
    }

    /**
     * Tells whether a date is a working day (ngày làm việc); swap-work days are.
     *
     * @param date the date, not null
     * @return true when the office works
     */
    public boolean isWorkingDay(LocalDate date) {
        return !sessionsOn(date).isEmpty();
    }

    /**
     * Returns what a date is.
     *
     * @param date the date, not null
     * @return the kind
     */
    public DayKind kindOf(LocalDate date) {
        return index.kindOf(require(date));
    }

    /**
     * Returns the rule that makes a date special.
     *
     * @param date the date, not null
     * @return the rule, empty for an ordinary day
     */
    public Optional<SpecialDay> specialDay(LocalDate date) {
        require(date);
        return Optional.ofNullable(special.get(date));
    }

    /**
     * Returns the sessions of a date. A swap-work day has the hours of the weekday it stands in for, else Monday's.
     *
     * @param date the date, not null
     * @return the sessions in order, empty on a day off
     */
    public List<Session> sessionsOn(LocalDate date) {
        return index.sessionsOn(require(date));
    }

    /**
     * Returns the sessions in which the desk receives papers on a date: those of the office, and those in which it only
     * receives and which are no time of a deadline. On a special day off there are none.
     *
     * @param date the date, not null
     * @return the sessions in order
     */
    public List<Session> receptionOn(LocalDate date) {
        List<Session> working = sessionsOn(date);
        DayKind kind = kindOf(date);
        if (!kind.isWorking() && kind != DayKind.WEEKLY_REST) {
            return working;
        }
        List<Session> more = timetable.on(date).receptionOn(date.getDayOfWeek());
        return Stream.concat(working.stream(), more.stream()).sorted().toList();
    }

    /**
     * Returns the first working day that is not before a date.
     *
     * @param date the date, not null
     * @return the working day
     */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : workingDayAfter(date);
    }

    /**
     * Returns the first working day after a date.
     *
     * @param date the date, not null
     * @return the working day
     */
    public LocalDate workingDayAfter(LocalDate date) {
        return workingDayAfter(date, 1);
    }

    /**
     * Returns the n-th working day after a date.
     *
     * @param date the date, not null
     * @param n which one, from 1
     * @return the working day
     */
    public LocalDate workingDayAfter(LocalDate date, long n) {
        if (n < 1) {
            throw new IllegalArgumentException("Expected n of 1 or more but found " + n + ".");
        }
        return index.dateOf(arithmetic.workingDayAfter(require(date), n));
    }

    /**
     * Returns the last working day before a date.
     *
     * @param date the date, not null
     * @return the working day
     */
    public LocalDate workingDayBefore(LocalDate date) {
        int day = require(date);
        int number = index.workingDaysThrough(day) - (index.works(day) ? 1 : 0);
        if (number < 1) {
            throw new MissingYearException(data.years().firstKey() - 1);
        }
        int before = index.workingDay(number);
        arithmetic.reach(before, day);
        return index.dateOf(before);
    }

    /**
     * Counts the working days after one date up to and including another.
     *
     * @param afterExclusive the date not counted, not null
     * @param toInclusive the last date counted, not null
     * @return the number of days, negative when the dates are the other way round
     */
    public long workingDaysBetween(LocalDate afterExclusive, LocalDate toInclusive) {
        requireKnown(afterExclusive, toInclusive);
        return (long) index.workingDaysThrough(require(toInclusive))
                - index.workingDaysThrough(require(afterExclusive));
    }

    /**
     * Counts the sessions of the days after one date up to and including another.
     *
     * @param afterExclusive the date not counted, not null
     * @param toInclusive the last date counted, not null
     * @return the number of sessions, negative when the dates are the other way round
     */
    public long sessionsBetween(LocalDate afterExclusive, LocalDate toInclusive) {
        requireKnown(afterExclusive, toInclusive);
        return (long) index.sessionsThrough(require(toInclusive)) - index.sessionsThrough(require(afterExclusive));
    }

    /**
     * Measures the time the office is open between two moments.
     *
     * @param from the first moment, not null
     * @param to the last moment, not null
     * @return the working time, negative when the moments are the other way round
     */
    public Duration workingTimeBetween(LocalDateTime from, LocalDateTime to) {
        requireKnown(from.toLocalDate(), to.toLocalDate());
        return Duration.ofNanos(workedUntil(to) - workedUntil(from));
    }

    /**
     * Tells how far an answer about a span of dates can be trusted.
     *
     * @param from the first date, not null
     * @param to the last date, not null
     * @return the certainty
     */
    public Certainty certaintyOf(LocalDate from, LocalDate to) {
        return years.certaintyOf(Math.min(from.getYear(), to.getYear()), Math.max(from.getYear(), to.getYear()));
    }

    /**
     * Returns the close of the last session of a working day.
     *
     * @param workingDay the day, not null, a working day
     * @return the moment
     */
    public LocalDateTime closingOf(LocalDate workingDay) {
        List<Session> sessions = working(workingDay);
        return workingDay.atTime(sessions.get(sessions.size() - 1).closes());
    }

    /**
     * Returns the opening of the first session of a working day.
     *
     * @param workingDay the day, not null, a working day
     * @return the moment
     */
    public LocalDateTime openingOf(LocalDate workingDay) {
        return workingDay.atTime(working(workingDay).get(0).opens());
    }

    /**
     * Returns the first moment, not before another, at which the office is open.
     *
     * @param moment the moment, not null
     * @return the moment itself when the office is open, else the next opening
     */
    public LocalDateTime openAtOrAfter(LocalDateTime moment) {
        long open = index.openAtOrAfter(require(moment.toLocalDate()), DeadlineArithmetic.number(moment));
        arithmetic.reach(require(moment.toLocalDate()), index.dayOf(open));
        return DeadlineArithmetic.moment(open);
    }

    /** Whose calendars within the nation's this one is made of. */
    LayerNames layers() {
        return layers;
    }

    /** The arithmetic on this calendar's plain numbers. */
    DeadlineArithmetic arithmetic() {
        return arithmetic;
    }

    private long workedUntil(LocalDateTime moment) {
        return index.workedUntil(require(moment.toLocalDate()), DeadlineArithmetic.number(moment));
    }

    private List<Session> working(LocalDate date) {
        List<Session> sessions = sessionsOn(date);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Expected a working day but " + date + " is off.");
        }
        return sessions;
    }

    /** The number of a date, which has to lie in a known year. */
    private int require(LocalDate date) {
        years.requireKnown(date.getYear(), date.getYear());
        return (int) index.numberOf(date);
    }

    /** Refuses a span of dates that touches a year that is not known. */
    void requireKnown(LocalDate a, LocalDate b) {
        years.requireKnown(Math.min(a.getYear(), b.getYear()), Math.max(a.getYear(), b.getYear()));
    }
}

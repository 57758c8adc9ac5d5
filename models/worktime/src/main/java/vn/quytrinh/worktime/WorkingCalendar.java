package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows for every date of its years whether and when an office works (lịch làm việc). Immutable and safe for threads.
 *
 * <p>Every question that touches a year that is absent or missing throws a {@link MissingYearException}.
 */
public final class WorkingCalendar {

    private final CalendarData data;
    private final OfficeHours officeHours;
    private final YearIndex years;
    private final DayIndex index;
    private final Map<LocalDate, SpecialDay> special;

    private WorkingCalendar(CalendarData data, OfficeHours officeHours) {
        this.data = data;
        this.officeHours = officeHours;
        this.years = new YearIndex(data.years());
        this.index = new DayIndex(data, officeHours);
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
        return new WorkingCalendar(
                Objects.requireNonNull(data, "data"), Objects.requireNonNull(officeHours, "officeHours"));
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
     * Returns the ordinary week this calendar was made of.
     *
     * @return the office hours
     */
    public OfficeHours officeHours() {
        return officeHours;
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
        require(date);
        return index.kindOf(date);
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
        require(date);
        return index.sessionsOn(date);
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
        require(date);
        return known(date, index.workingDay(index.workingDaysThrough(date) + n));
    }

    /**
     * Returns the last working day before a date.
     *
     * @param date the date, not null
     * @return the working day
     */
    public LocalDate workingDayBefore(LocalDate date) {
        require(date);
        int through = index.workingDaysThrough(date);
        LocalDate before = index.workingDay(through - (isWorkingDay(date) ? 1L : 0L));
        if (before == null) {
            throw new MissingYearException(data.years().firstKey() - 1);
        }
        years.requireKnown(before.getYear(), date.getYear());
        return before;
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
        return (long) index.workingDaysThrough(toInclusive) - index.workingDaysThrough(afterExclusive);
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
        return (long) index.sessionsThrough(toInclusive) - index.sessionsThrough(afterExclusive);
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
        return Duration.ofNanos(index.nanosUntil(to) - index.nanosUntil(from));
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
        LocalDate date = moment.toLocalDate();
        for (Session session : sessionsOn(date)) {
            if (moment.toLocalTime().isBefore(session.closes())) {
                LocalDateTime opens = date.atTime(session.opens());
                return moment.isBefore(opens) ? opens : moment;
            }
        }
        return openingOf(workingDayAfter(date));
    }

    /** Returns the earliest moment at which working time of a number of nanoseconds, above zero, has passed. */
    LocalDateTime afterWorkingNanos(LocalDateTime from, long nanos) {
        LocalDate date = from.toLocalDate();
        require(date);
        LocalDateTime moment = index.momentOf(index.nanosUntil(from) + nanos);
        known(date, moment == null ? null : moment.toLocalDate());
        return Objects.requireNonNull(moment, "moment");
    }

    /** Returns the end of the n-th session, in thousandths, of the days after a date. */
    LocalDateTime afterSessions(LocalDate date, long thousandths) {
        require(date);
        long number = index.sessionsThrough(date) + (thousandths + 999) / 1000;
        LocalDate day = known(date, index.dayOfSession(number));
        List<Session> sessions = index.sessionsOn(day);
        Session last = sessions.get((int) (number - index.sessionsThrough(day) + sessions.size() - 1));
        return day.atTime(last.pointAt(thousandths % 1000 == 0 ? 1000 : thousandths % 1000));
    }

    private List<Session> working(LocalDate date) {
        List<Session> sessions = sessionsOn(date);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Expected a working day but " + date + " is off.");
        }
        return sessions;
    }

    private LocalDate known(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            throw new MissingYearException(years.missingFrom(from.getYear()));
        }
        years.requireKnown(from.getYear(), to.getYear());
        return to;
    }

    private void require(LocalDate date) {
        years.requireKnown(date.getYear(), date.getYear());
    }

    /** Refuses a span of dates that touches a year that is not known. */
    void requireKnown(LocalDate a, LocalDate b) {
        years.requireKnown(Math.min(a.getYear(), b.getYear()), Math.max(a.getYear(), b.getYear()));
    }
}

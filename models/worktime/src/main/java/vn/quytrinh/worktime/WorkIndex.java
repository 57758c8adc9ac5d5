package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All days and sessions of a calendar with running totals, in plain arrays, so that a deadline costs an array access or a
 * search of a few steps whatever its length. Days are numbered from the first day of the calendar, sessions from zero;
 * moments are nanoseconds of local time since 1970-01-01T00:00. Days of missing years count as days off here; who asks
 * checks {@link #knownUntil}.
 */
final class WorkIndex {

    /** The length of a day in nanoseconds. */
    static final long DAY = 86_400_000_000_000L;

    /** Working time is cut into stretches of 2^43 ns, about 2.4 hours; each knows its first session. */
    private static final int STRETCH = 43;

    private final long firstEpochDay;
    private final DayKind[] kinds;
    private final List<List<Session>> sessions;
    private final int[] workingBefore;
    private final int[] workingDays;
    private final int[] sessionsBefore;
    private final int[] knownUntil;
    private final long[] opens;
    private final long[] closes;
    private final long[] workedBefore;
    private final int[] sessionOfStretch;

    WorkIndex(CalendarData data, Timetable timetable) {
        LocalDate first = LocalDate.of(data.years().firstKey(), 1, 1);
        firstEpochDay = first.toEpochDay();
        int count = (int) (LocalDate.of(data.years().lastKey() + 1, 1, 1).toEpochDay() - firstEpochDay);
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        data.days().forEach(day -> special.put(day.date(), day));
        kinds = new DayKind[count];
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Session>[] sessionsOfDays = new List[count];
        workingBefore = new int[count + 1];
        sessionsBefore = new int[count + 1];
        knownUntil = new int[count];
        int[] working = new int[count];
        for (int i = 0; i < count; i++) {
            LocalDate date = first.plusDays(i);
            OfficeHours hours = timetable.on(date);
            SpecialDay day = special.get(date);
            kinds[i] = kind(date, day, hours);
            boolean known = data.years().get(date.getYear()) != YearStatus.MISSING;
            sessionsOfDays[i] = known && kinds[i].isWorking() ? sessions(date, day, hours) : List.of();
            boolean works = !sessionsOfDays[i].isEmpty();
            if (works) {
                working[workingBefore[i]] = i;
            }
            workingBefore[i + 1] = workingBefore[i] + (works ? 1 : 0);
            sessionsBefore[i + 1] = sessionsBefore[i] + sessionsOfDays[i].size();
            knownUntil[i] = known ? count : i;
        }
        for (int i = count - 2; i >= 0; i--) {
            knownUntil[i] = Math.min(knownUntil[i], knownUntil[i + 1]);
        }
        sessions = List.of(sessionsOfDays);
        workingDays = Arrays.copyOf(working, workingBefore[count]);
        opens = new long[sessionsBefore[count]];
        closes = new long[sessionsBefore[count]];
        workedBefore = new long[sessionsBefore[count] + 1];
        layOutSessions();
        sessionOfStretch = stretches(workedBefore);
    }

    private void layOutSessions() {
        int s = 0;
        for (int day = 0; day < kinds.length; day++) {
            for (Session session : sessions.get(day)) {
                opens[s] = startOf(day) + session.opens().toNanoOfDay();
                closes[s] = startOf(day) + session.closes().toNanoOfDay();
                workedBefore[s + 1] = workedBefore[s] + session.nanos();
                s++;
            }
        }
    }

    private static int[] stretches(long[] workedBefore) {
        int count = (int) (workedBefore[workedBefore.length - 1] >>> STRETCH) + 2;
        int[] first = new int[count];
        int session = 0;
        for (int i = 0; i < count; i++) {
            while (session < workedBefore.length - 1 && workedBefore[session + 1] < (long) i << STRETCH) {
                session++;
            }
            first[i] = session;
        }
        return first;
    }

    /** How many days the index has. */
    int size() {
        return kinds.length;
    }

    /** The number of the day of a moment, below zero or beyond the index when the calendar does not have it. */
    long dayOf(long moment) {
        return Math.floorDiv(moment, DAY) - firstEpochDay;
    }

    long numberOf(LocalDate date) {
        return date.toEpochDay() - firstEpochDay;
    }

    LocalDate dateOf(long day) {
        return LocalDate.ofEpochDay(firstEpochDay + day);
    }

    /** Midnight at the beginning of a day. */
    long startOf(long day) {
        return (firstEpochDay + day) * DAY;
    }

    /** The first day, from a day on, whose year is not known. */
    int knownUntil(int day) {
        return knownUntil[day];
    }

    DayKind kindOf(int day) {
        return kinds[day];
    }

    List<Session> sessionsOn(int day) {
        return sessions.get(day);
    }

    boolean works(int day) {
        return sessionsBefore[day] < sessionsBefore[day + 1];
    }

    /** The working days up to and including a day, since the first day of the index. */
    int workingDaysThrough(int day) {
        return workingBefore[day + 1];
    }

    /** The sessions up to and including a day, since the first day of the index. */
    int sessionsThrough(int day) {
        return sessionsBefore[day + 1];
    }

    /** The working day with a running number, from 1; beyond the index its end. */
    int workingDay(long number) {
        return number > workingDays.length ? kinds.length : workingDays[(int) number - 1];
    }

    /** The day of the session with a running number, from 1; beyond the index its end. */
    int dayOfSession(long number) {
        return number > opens.length ? kinds.length : (int) dayOf(opens[(int) number - 1]);
    }

    /** The point at which a part of a working day's sessions, in thousandths above zero, has passed. */
    long pointOfDay(int workingDay, int thousandths) {
        int passed = thousandths * (sessionsBefore[workingDay + 1] - sessionsBefore[workingDay]);
        int before = (passed - 1) / 1000;
        return pointOfSession(sessionsBefore[workingDay] + before + 1, passed - 1000L * before);
    }

    /** The moment a number of thousandths into the session with a running number, from 1. */
    long pointOfSession(long number, long thousandths) {
        int session = (int) number - 1;
        long nanos = closes[session] - opens[session];
        return opens[session] + nanos / 1000 * thousandths + nanos % 1000 * thousandths / 1000;
    }

    long openingOf(int workingDay) {
        return opens[sessionsBefore[workingDay]];
    }

    long closingOf(int workingDay) {
        return closes[sessionsBefore[workingDay + 1] - 1];
    }

    /** The working time before a moment of a day, since the first day of the index. */
    long workedUntil(int day, long moment) {
        int session = sessionsBefore[day];
        int end = sessionsBefore[day + 1];
        while (session < end && closes[session] <= moment) {
            session++;
        }
        return session == end ? workedBefore[session] : workedBefore[session] + Math.max(0, moment - opens[session]);
    }

    /** The first moment, from one of a day on, at which the office is open; the end of the index when there is none. */
    long openAtOrAfter(int day, long moment) {
        int session = sessionsBefore[day];
        while (session < sessionsBefore[day + 1] && closes[session] <= moment) {
            session++;
        }
        return session == opens.length ? startOf(kinds.length) : Math.max(moment, opens[session]);
    }

    /** Whether a running total of working time lies within the index. */
    boolean reaches(long worked) {
        return worked <= workedBefore[workedBefore.length - 1];
    }

    /** The earliest moment at which a running total of working time, above zero and within the index, is reached. */
    long momentOf(long worked) {
        int session = sessionOfStretch[(int) (worked >>> STRETCH)];
        while (workedBefore[session + 1] < worked) {
            session++;
        }
        return opens[session] + worked - workedBefore[session];
    }

    private static DayKind kind(LocalDate date, @Nullable SpecialDay day, OfficeHours hours) {
        if (day != null) {
            return day.kind();
        }
        return hours.on(date.getDayOfWeek()).isEmpty() ? DayKind.WEEKLY_REST : DayKind.WORKING;
    }

    private static List<Session> sessions(LocalDate date, @Nullable SpecialDay day, OfficeHours hours) {
        if (day == null) {
            return hours.on(date.getDayOfWeek());
        }
        LocalDate pairedWith = day.pairedWith();
        return hours.standingInFor(pairedWith == null ? DayOfWeek.MONDAY : pairedWith.getDayOfWeek());
    }
}

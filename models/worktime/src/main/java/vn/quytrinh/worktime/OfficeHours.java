package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sessions of an ordinary week (giờ làm việc của cơ quan). A weekday without sessions is a weekly rest day, also when the
 * desk receives papers on it: reception sessions (buổi tiếp nhận, QĐ 14/2010/QĐ-TTg) are no time of a deadline.
 *
 * @param week the sessions by weekday, sorted, none overlapping; deeply immutable
 * @param reception the sessions in which the desk only receives papers, likewise, beside those of {@code week}
 */
public record OfficeHours(Map<DayOfWeek, List<Session>> week, Map<DayOfWeek, List<Session>> reception) {

    /** Monday to Friday, 08:00–12:00 and 13:00–17:00: eight hours a day. */
    public static final OfficeHours STANDARD = mondayToFriday(List.of(
            new Session(LocalTime.of(8, 0), LocalTime.of(12, 0)),
            new Session(LocalTime.of(13, 0), LocalTime.of(17, 0))));

    /**
     * Sorts the sessions and checks them.
     *
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} when sessions of a weekday overlap or the week has none
     */
    public OfficeHours {
        week = sorted(week);
        reception = sorted(reception);
        for (DayOfWeek day : reception.keySet()) {
            List<Session> all = new ArrayList<>(reception.get(day));
            all.addAll(week.getOrDefault(day, List.of()));
            checked(day, all.stream().sorted().toList());
        }
        if (week.isEmpty()) {
            throw new WorktimeException(
                    "OFFICE_HOURS_INVALID",
                    "Tuần làm việc phải có ít nhất một buổi nhưng không có buổi nào. Có thể giờ làm việc chưa được nhập.",
                    "Expected at least one session in the week but found none. Maybe the office hours were not entered.");
        }
    }

    /**
     * Creates office hours without reception sessions.
     *
     * @param week the sessions by weekday, not null
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} when sessions of a weekday overlap or the week has none
     */
    public OfficeHours(Map<DayOfWeek, List<Session>> week) {
        this(week, Map.of());
    }

    /**
     * Creates office hours that are the same from Monday to Friday.
     *
     * @param sessions the sessions of each day, not empty
     * @return the office hours
     */
    public static OfficeHours mondayToFriday(List<Session> sessions) {
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, sessions);
            }
        }
        return new OfficeHours(week);
    }

    /**
     * Returns the sessions of a weekday.
     *
     * @param day the weekday, not null
     * @return the sessions, empty on a weekly rest day
     */
    public List<Session> on(DayOfWeek day) {
        return week.getOrDefault(Objects.requireNonNull(day, "day"), List.of());
    }

    /**
     * Returns the sessions of a weekday in which the desk only receives papers.
     *
     * @param day the weekday, not null
     * @return the sessions, mostly none
     */
    public List<Session> receptionOn(DayOfWeek day) {
        return reception.getOrDefault(Objects.requireNonNull(day, "day"), List.of());
    }

    /**
     * Returns these office hours with other reception sessions.
     *
     * @param sessions the sessions by weekday, not null
     * @return the office hours
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} when they overlap each other or the office's own
     */
    public OfficeHours withReception(Map<DayOfWeek, List<Session>> sessions) {
        return new OfficeHours(week, sessions);
    }

    /** The hours of a swap-work day: those of the weekday it stands in for, else Monday's, else the week's first. */
    List<Session> standingInFor(DayOfWeek day) {
        if (week.containsKey(day)) {
            return on(day);
        }
        return week.containsKey(DayOfWeek.MONDAY)
                ? on(DayOfWeek.MONDAY)
                : week.values().iterator().next();
    }

    private static Map<DayOfWeek, List<Session>> sorted(Map<DayOfWeek, List<Session>> week) {
        Map<DayOfWeek, List<Session>> sorted = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, sessions) -> {
            if (!sessions.isEmpty()) {
                sorted.put(day, checked(day, sessions.stream().sorted().toList()));
            }
        });
        return Collections.unmodifiableMap(sorted);
    }

    private static List<Session> checked(DayOfWeek day, List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            Session after = sessions.get(i);
            if (after.opens().isBefore(before.closes())) {
                throw new WorktimeException(
                        "OFFICE_HOURS_INVALID",
                        "Các buổi trong ngày không được chồng nhau nhưng %s có %s–%s và %s–%s. Có thể một giờ bị gõ nhầm."
                                .formatted(
                                        Wording.vietnamese(day),
                                        before.opens(),
                                        before.closes(),
                                        after.opens(),
                                        after.closes()),
                        "Expected sessions that do not overlap but %s has %s–%s and %s–%s. Maybe a time was mistyped."
                                .formatted(day, before.opens(), before.closes(), after.opens(), after.closes()));
            }
        }
        return sessions;
    }
}

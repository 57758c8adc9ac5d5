package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sessions of an ordinary week (giờ làm việc của cơ quan). A weekday without sessions is a weekly rest day; a desk that
 * merely receives papers on a Saturday is not an office hour.
 *
 * @param week the sessions by weekday, sorted, none overlapping; deeply immutable
 */
public record OfficeHours(Map<DayOfWeek, List<Session>> week) {

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
        Objects.requireNonNull(week, "week");
        Map<DayOfWeek, List<Session>> sorted = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, sessions) -> {
            if (!sessions.isEmpty()) {
                sorted.put(day, checked(day, sessions.stream().sorted().toList()));
            }
        });
        if (sorted.isEmpty()) {
            throw new WorktimeException(
                    "OFFICE_HOURS_INVALID",
                    "Tuần làm việc phải có ít nhất một buổi nhưng không có buổi nào. Có thể giờ làm việc chưa được nhập.",
                    "Expected at least one session in the week but found none. Maybe the office hours were not entered.");
        }
        week = Collections.unmodifiableMap(sorted);
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

    /** The hours of a swap-work day: those of the weekday it stands in for, else Monday's, else the week's first. */
    List<Session> standingInFor(DayOfWeek day) {
        if (week.containsKey(day)) {
            return on(day);
        }
        return week.containsKey(DayOfWeek.MONDAY)
                ? on(DayOfWeek.MONDAY)
                : week.values().iterator().next();
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

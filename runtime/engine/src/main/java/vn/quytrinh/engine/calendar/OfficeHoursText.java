package vn.quytrinh.engine.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorktimeException;

/** Reads office hours: sessions for Monday to Friday, or an object of sessions by weekday. */
public final class OfficeHoursText {

    private OfficeHoursText() {}

    /**
     * Reads office hours.
     *
     * @param node {@code [["08:00","12:00"],…]} or {@code {"MONDAY":[…],…}}
     * @return the office hours, without reception sessions
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} or {@code SESSION_INVALID}
     */
    public static OfficeHours parse(JsonNode node) {
        return node.isObject() ? new OfficeHours(week(node)) : OfficeHours.mondayToFriday(sessions(node));
    }

    /**
     * Reads sessions by weekday.
     *
     * @param node {@code {"SATURDAY":[["07:30","11:30"]]}}
     * @return the sessions by weekday
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} or {@code SESSION_INVALID}
     */
    public static Map<DayOfWeek, List<Session>> week(JsonNode node) {
        if (!node.isObject()) {
            throw invalid("sessions by weekday", "các buổi theo thứ", node);
        }
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        node.properties().forEach(day -> week.put(weekday(day.getKey()), sessions(day.getValue())));
        return week;
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)) {
                return day;
            }
        }
        throw invalid("a weekday such as MONDAY", "một thứ như MONDAY", JsonNodeFactory.instance.stringNode(name));
    }

    private static List<Session> sessions(JsonNode node) {
        if (!node.isArray()) {
            throw invalid("sessions like [[\"08:00\",\"12:00\"]]", "các buổi dạng [[\"08:00\",\"12:00\"]]", node);
        }
        List<Session> sessions = new ArrayList<>();
        node.forEach(session -> {
            if (!session.isArray() || session.size() != 2) {
                throw invalid("a session like [\"08:00\",\"12:00\"]", "một buổi dạng [\"08:00\",\"12:00\"]", session);
            }
            sessions.add(new Session(time(session.get(0)), time(session.get(1))));
        });
        return sessions;
    }

    private static LocalTime time(JsonNode node) {
        try {
            return LocalTime.parse(node.isString() ? node.stringValue() : "");
        } catch (DateTimeException e) {
            throw invalid("a time like \"08:00\"", "một giờ dạng \"08:00\"", node);
        }
    }

    private static WorktimeException invalid(String expected, String expectedVi, JsonNode found) {
        return new WorktimeException(
                "OFFICE_HOURS_INVALID",
                "Giờ làm việc cần %s nhưng nhận được %s. Có thể viết sai dạng."
                        .formatted(expectedVi, JsonText.kindVi(found)),
                "Expected office hours with %s but found %s. Maybe the form is another one."
                        .formatted(expected, JsonText.kind(found)));
    }
}

package vn.quytrinh.engine.deadline;

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

/** Reads office hours: sessions for Monday to Friday, or an object of sessions by weekday. */
final class OfficeHoursText {

    private OfficeHoursText() {}

    static OfficeHours parse(JsonNode node) {
        if (!node.isObject()) {
            return OfficeHours.mondayToFriday(sessions(node));
        }
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        node.properties().forEach(day -> week.put(weekday(day.getKey()), sessions(day.getValue())));
        return new OfficeHours(week);
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

    private static CaseException invalid(String expected, String expectedVi, JsonNode found) {
        return new CaseException(
                "OFFICE_HOURS_INVALID",
                "Giờ làm việc cần %s nhưng nhận được %s. Có thể viết sai dạng."
                        .formatted(expectedVi, JsonText.kindVi(found)),
                "Expected office hours with %s but found %s. Maybe the form is another one."
                        .formatted(expected, JsonText.kind(found)));
    }
}

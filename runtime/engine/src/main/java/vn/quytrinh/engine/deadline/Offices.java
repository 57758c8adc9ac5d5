package vn.quytrinh.engine.deadline;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorkingCalendar;

/** The office hours a document of cases may name, each compiled into a calendar when it is first asked for. */
final class Offices {

    private static final Map<String, WorkingCalendar> BUILT_IN = Map.of(
            "HC8", calendar(OfficeHours.STANDARD),
            "HC75", calendar(hours("07:30", "11:30", "13:30", "17:00")),
            "HC8S", calendar(hours("07:00", "11:30", "13:30", "17:00")));
    private static final int MAX_INLINE = 1000;

    private final JsonNode named;
    private final Map<String, WorkingCalendar> compiled = new HashMap<>();
    private final Map<JsonNode, WorkingCalendar> inline = new HashMap<>();

    Offices(JsonNode named) {
        this.named = named;
    }

    /** Returns the calendar of an office: named, written out, or the standard one when nothing is said. */
    WorkingCalendar of(JsonNode office) {
        if (office.isMissingNode() || office.isNull()) {
            return builtIn("HC8");
        }
        if (office.isString()) {
            return named(office.stringValue());
        }
        WorkingCalendar known = inline.get(office);
        if (known == null) {
            known = calendar(OfficeHoursText.parse(office));
            if (inline.size() < MAX_INLINE) {
                inline.put(office, known);
            }
        }
        return known;
    }

    private WorkingCalendar named(String name) {
        WorkingCalendar known = compiled.get(name);
        if (known == null) {
            known = lookUp(name);
            compiled.put(name, known);
        }
        return known;
    }

    private WorkingCalendar lookUp(String name) {
        JsonNode own = named.path(name);
        if (!own.isMissingNode()) {
            return calendar(OfficeHoursText.parse(own));
        }
        if (BUILT_IN.containsKey(name)) {
            return builtIn(name);
        }
        var names = new TreeSet<>(BUILT_IN.keySet());
        named.propertyNames().forEach(names::add);
        throw new CaseException(
                "OFFICE_HOURS_UNKNOWN",
                "Giờ làm việc phải là một trong %s nhưng nhận được \"%s\". Hãy khai báo trong meta.officeHours."
                        .formatted(names, name),
                "Expected office hours of %s but found %s. Maybe describe them in meta.officeHours."
                        .formatted(names, JsonText.quoted(name)));
    }

    private static WorkingCalendar builtIn(String name) {
        return Objects.requireNonNull(BUILT_IN.get(name), name);
    }

    private static WorkingCalendar calendar(OfficeHours hours) {
        return WorkingCalendar.compile(CalendarData.vietnam(), hours);
    }

    private static OfficeHours hours(String from, String to, String again, String end) {
        return OfficeHours.mondayToFriday(List.of(
                new Session(LocalTime.parse(from), LocalTime.parse(to)),
                new Session(LocalTime.parse(again), LocalTime.parse(end))));
    }
}

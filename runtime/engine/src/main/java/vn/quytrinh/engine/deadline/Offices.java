package vn.quytrinh.engine.deadline;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.CurrentCalendars;
import vn.quytrinh.engine.calendar.OfficeHoursText;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorkingCalendar;

/** The calendars and office hours a document of cases may name; each pair is looked up once. */
final class Offices {

    private static final Map<String, OfficeHours> BUILT_IN = Map.of(
            "HC8", OfficeHours.STANDARD,
            "HC75", hours("07:30", "11:30", "13:30", "17:00"),
            "HC8S", hours("07:00", "11:30", "13:30", "17:00"));
    private static final int MOST = 1000;

    private final CurrentCalendars calendars;
    private final JsonNode named;
    private final JsonNode usual;
    private final Map<Office, WorkingCalendar> known = new HashMap<>();

    private record Office(JsonNode calendar, JsonNode hours) {}

    /**
     * Begins a document.
     *
     * @param calendars the calendars, all of one moment
     * @param meta what the document says of all its cases
     */
    Offices(CurrentCalendars calendars, JsonNode meta) {
        this.calendars = calendars;
        this.named = meta.path("officeHours");
        this.usual = meta.path("calendar");
    }

    /** Returns the calendar of a case: its own, the document's or the nation's, with its own office hours or those kept. */
    WorkingCalendar of(JsonNode one) {
        JsonNode calendar = CaseFields.isSaid(one.path("calendar")) ? one.path("calendar") : usual;
        var office = new Office(calendar, one.path("officeHours"));
        WorkingCalendar before = known.get(office);
        if (before != null) {
            return before;
        }
        WorkingCalendar found = lookUp(id(calendar), hours(office.hours()));
        if (known.size() < MOST) {
            known.put(office, found);
        }
        return found;
    }

    private WorkingCalendar lookUp(String id, @Nullable OfficeHours hours) {
        try {
            return hours == null ? calendars.calendar(id) : calendars.calendar(id, hours);
        } catch (EngineException e) {
            throw new CaseException(e.code(), e.vietnamese(), e.english());
        }
    }

    private static String id(JsonNode calendar) {
        if (!CaseFields.isSaid(calendar)) {
            return Calendars.NATION;
        }
        if (calendar.isString()) {
            return calendar.stringValue();
        }
        throw new CaseException(
                "CALENDAR_UNKNOWN",
                "calendar: cần mã của một lịch như \"VN\" nhưng nhận được %s. Hãy xem lại trường này."
                        .formatted(JsonText.kindVi(calendar)),
                "calendar: Expected the id of a calendar such as \"VN\" but found %s. Maybe correct this field."
                        .formatted(JsonText.kind(calendar)));
    }

    private @Nullable OfficeHours hours(JsonNode office) {
        if (!CaseFields.isSaid(office)) {
            return null;
        }
        if (!office.isString()) {
            return OfficeHoursText.parse(office);
        }
        String name = office.stringValue();
        JsonNode own = named.path(name);
        if (!own.isMissingNode()) {
            return OfficeHoursText.parse(own);
        }
        OfficeHours builtIn = BUILT_IN.get(name);
        if (builtIn == null) {
            throw unknown(name);
        }
        return builtIn;
    }

    private CaseException unknown(String name) {
        var names = new TreeSet<>(BUILT_IN.keySet());
        named.propertyNames().forEach(names::add);
        return new CaseException(
                "OFFICE_HOURS_UNKNOWN",
                "Giờ làm việc phải là một trong %s nhưng nhận được \"%s\". Hãy khai báo trong meta.officeHours."
                        .formatted(names, name),
                "Expected office hours of %s but found %s. Maybe describe them in meta.officeHours."
                        .formatted(names, JsonText.quoted(name)));
    }

    private static OfficeHours hours(String from, String to, String again, String end) {
        return OfficeHours.mondayToFriday(List.of(
                new Session(LocalTime.parse(from), LocalTime.parse(to)),
                new Session(LocalTime.parse(again), LocalTime.parse(end))));
    }
}

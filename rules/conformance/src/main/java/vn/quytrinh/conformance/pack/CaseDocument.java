package vn.quytrinh.conformance.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.CheckedLaw;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Change;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.json.QualityRecordsJson;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;

/**
 * The sound case, a sample or a procedure of the case's own, and a change of it. Only the sound case has an agency with records and
 * a published form. A change is made at a JSON pointer of the procedure; {@code /agency/…} is one of the agency's
 * records, {@code /calendar/2026}, {@code /calendar/2026-11-24} and {@code /calendar/compensation} one of the calendar, {@code
 * /officeHours} the hours of a day.
 */
final class CaseDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectNode PROCEDURE = tree("sound-procedure.json");
    private static final ObjectNode AGENCY = tree("sound-agency.json");

    private static final String NAME = "name";

    private final ObjectNode procedure;
    private final boolean sound;
    private final ObjectNode agency = AGENCY.deepCopy();
    private CalendarData calendar = CalendarData.vietnam();
    private OfficeHours hours = OfficeHours.STANDARD;

    private CaseDocument(ObjectNode procedure, boolean sound) {
        this.procedure = procedure;
        this.sound = sound;
    }

    /** Returns the sound case. */
    static CaseDocument sound() {
        return new CaseDocument(PROCEDURE.deepCopy(), true);
    }

    /**
     * Returns what a case starts from.
     *
     * @param example the case, not null
     * @throws RuntimeException when its sample is unknown or its document is no procedure
     */
    static CaseDocument of(Example example) {
        if (example.getDocument() != null) {
            return new CaseDocument((ObjectNode) MAPPER.readTree(example.getDocument()), false);
        }
        if (example.getSample() != null) {
            return new CaseDocument(new ProcedureJson().write(SampleProcedures.load(example.getSample())), false);
        }
        return sound();
    }

    private static ObjectNode tree(String name) {
        return (ObjectNode) MAPPER.readTree(ShippedPacks.resource(name));
    }

    void apply(Change change) {
        String at = change.getAt();
        JsonNode value = change.getJson() == null ? null : MAPPER.readTree(change.getJson());
        if (at.startsWith("/calendar/")) {
            calendar = changed(calendar, at.substring("/calendar/".length()), value);
        } else if (at.equals("/officeHours") && value != null) {
            hours = closingEarlier(new BigDecimal(value.asString()));
        } else if (at.startsWith("/agency/")) {
            put(agency, at.substring("/agency/".length()).split("/"), 0, value);
        } else {
            put(procedure, at.substring(1).split("/"), 0, value);
        }
    }

    /** Reads the procedure; one without a name, which no document may lack, has none in the model either. */
    Procedure procedure() {
        if (procedure.has(NAME)) {
            return new ProcedureJson().read(procedure);
        }
        Procedure nameless = new ProcedureJson().read(procedure.deepCopy().put(NAME, "—"));
        nameless.setName(null);
        return nameless;
    }

    CheckContext context(LocalDate day) {
        return new CheckContext(
                day,
                CheckedLaw.vietnam(),
                calendar,
                hours,
                sound ? new QualityRecordsJson().read(agency) : null,
                sound ? new ProcedureJson().read(PROCEDURE.deepCopy()) : null);
    }

    private static void put(JsonNode into, String[] path, int place, @Nullable JsonNode value) {
        boolean last = place == path.length - 1;
        String key = path[place];
        if (into instanceof ArrayNode list) {
            int index = key.equals("-") ? list.size() : index(list, key);
            if (!last) {
                put(list.get(index), path, place + 1, value);
            } else if (value == null) {
                list.remove(index);
            } else if (index < list.size()) {
                list.set(index, value);
            } else {
                list.add(value);
            }
            return;
        }
        var object = (ObjectNode) into;
        if (last && value == null) {
            object.remove(key);
        } else if (last) {
            object.set(key, value);
        } else {
            if (!object.has(key)) {
                object.set(
                        key,
                        path[place + 1].equals("-")
                                ? JsonNodeFactory.instance.arrayNode()
                                : JsonNodeFactory.instance.objectNode());
            }
            put(object.get(key), path, place + 1, value);
        }
    }

    private static int index(ArrayNode list, String key) {
        for (int i = 0; i < list.size(); i++) {
            if (key.equals(list.get(i).path("id").asString(""))) {
                return i;
            }
        }
        return Integer.parseInt(key);
    }

    private static CalendarData changed(CalendarData data, String what, @Nullable JsonNode value) {
        SortedMap<Integer, YearStatus> years = new TreeMap<>(data.years());
        List<SpecialDay> days = new ArrayList<>(data.days());
        if (what.equals("compensation")) {
            days.removeIf(day -> day.kind() == DayKind.COMPENSATION);
        } else if (what.length() == 4 && value != null) {
            years.put(Integer.valueOf(what), YearStatus.valueOf(value.asString()));
        } else {
            days.removeIf(day -> day.date().toString().equals(what));
        }
        return new CalendarData(data.id(), years, days);
    }

    private static OfficeHours closingEarlier(BigDecimal hoursOfADay) {
        LocalTime noon = LocalTime.of(13, 0);
        long afternoon = hoursOfADay
                .subtract(BigDecimal.valueOf(4))
                .multiply(BigDecimal.valueOf(60))
                .longValueExact();
        return OfficeHours.mondayToFriday(List.of(
                new Session(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Session(noon, noon.plusMinutes(afternoon))));
    }
}

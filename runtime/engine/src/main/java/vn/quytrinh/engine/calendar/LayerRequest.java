package vn.quytrinh.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Timetable;
import vn.quytrinh.worktime.WorktimeException;

/**
 * A new layer as callers send it.
 *
 * @param layer the layer
 * @param effectiveFrom from which date its document has effect
 * @param document the document it rests on
 */
public record LayerRequest(CalendarLayer layer, LocalDate effectiveFrom, String document) {

    private static final List<LayerScope> CLOSER = List.of(LayerScope.PROVINCE, LayerScope.AGENCY, LayerScope.UNIT);

    /**
     * Reads a new layer.
     *
     * @param body {@code {"id","name","scope","parent","document","effectiveFrom","hours"?,"reception"?}}
     * @return the layer, which says nothing yet but its office hours
     * @throws vn.quytrinh.engine.EngineException with every fault
     */
    public static LayerRequest read(JsonNode body) {
        FieldReader fields = FieldReader.of(body);
        String id = fields.text("id");
        String name = fields.text("name");
        LayerScope scope = fields.oneOf("scope", CLOSER);
        String parent = fields.text("parent");
        String document = fields.text("document");
        LocalDate effectiveFrom = fields.date("effectiveFrom");
        Timetable timetable = fields.has("hours") ? Timetable.of(hours(fields)) : null;
        fields.finish();
        try {
            return new LayerRequest(
                    CalendarLayer.empty(id, name, scope, parent).withTimetable(timetable), effectiveFrom, document);
        } catch (WorktimeException e) {
            throw CalendarRefusal.of(e);
        }
    }

    /** Reads the office hours of {@code hours} and {@code reception}; a fault is among those of the fields. */
    static OfficeHours hours(FieldReader fields) {
        try {
            OfficeHours hours = OfficeHoursText.parse(fields.node("hours"));
            return fields.has("reception")
                    ? hours.withReception(OfficeHoursText.week(fields.node("reception")))
                    : hours;
        } catch (WorktimeException e) {
            fields.fault("hours", e.code(), e.vietnamese(), e.english());
            return OfficeHours.STANDARD;
        }
    }
}

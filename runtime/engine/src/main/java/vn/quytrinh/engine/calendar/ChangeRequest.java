package vn.quytrinh.engine.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Season;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;
import vn.quytrinh.worktime.statute.NationalDayChoice;
import vn.quytrinh.worktime.statute.TetChoice;

/**
 * A change of a calendar as callers send it.
 *
 * @param change the change
 * @param effectiveFrom from which date its document has effect
 * @param version the number of the version that was looked at, null when none is named
 */
public record ChangeRequest(
        CalendarChange change,
        LocalDate effectiveFrom,
        @Nullable Integer version) {

    private enum Type {
        DAY,
        SWAP,
        DROP,
        YEAR,
        ADOPT,
        HOURS
    }

    private static final List<DayKind> KINDS =
            List.of(DayKind.HOLIDAY, DayKind.COMPENSATION, DayKind.SWAP_OFF, DayKind.SWAP_WORK, DayKind.WORKING);

    /**
     * Reads a change.
     *
     * @param body {@code {"type":"DAY",…,"document":…,"effectiveFrom":…}}
     * @param calendars the calendars, for the proposal that {@code ADOPT} takes
     * @param id the calendar to change
     * @return the change
     * @throws vn.quytrinh.engine.EngineException with every fault
     */
    public static ChangeRequest read(JsonNode body, Calendars calendars, String id) {
        FieldReader fields = FieldReader.of(body);
        Type type = fields.oneOf("type", Arrays.asList(Type.values()));
        LocalDate effectiveFrom = fields.date("effectiveFrom");
        Integer version = fields.optionalNumber("version");
        String document = fields.text("document");
        CalendarChange change = switch (type) {
            case DAY -> day(fields, document);
            case SWAP -> swap(fields, document);
            case DROP -> drop(fields, document);
            case YEAR -> year(fields, document);
            case ADOPT -> adopt(fields, document, calendars, id);
            case HOURS -> hours(fields, document);
        };
        return new ChangeRequest(change, effectiveFrom, version);
    }

    private static CalendarChange day(FieldReader fields, String document) {
        var day = new SpecialDay(
                fields.date("date"),
                fields.oneOf("kind", KINDS),
                fields.text("name"),
                document,
                fields.flag("verified"),
                fields.optionalDate("pairedWith"));
        fields.finish();
        return new CalendarChange.PutDay(day);
    }

    private static CalendarChange swap(FieldReader fields, String document) {
        var swap =
                new CalendarChange.PutSwap(fields.date("off"), fields.date("work"), document, fields.flag("verified"));
        fields.finish();
        return swap;
    }

    private static CalendarChange drop(FieldReader fields, String document) {
        var drop = new CalendarChange.DropDay(fields.date("date"), document);
        fields.finish();
        return drop;
    }

    private static CalendarChange year(FieldReader fields, String document) {
        var year = new CalendarChange.PutYear(
                fields.number("year"), fields.oneOf("status", Arrays.asList(YearStatus.values())), document);
        fields.finish();
        return year;
    }

    private static CalendarChange adopt(FieldReader fields, String document, Calendars calendars, String id) {
        int year = fields.number("year");
        TetChoice tet = fields.optionalOneOf("tet", TetChoice.class);
        NationalDayChoice nationalDay = fields.optionalOneOf("nationalDay", NationalDayChoice.class);
        fields.finish();
        return new CalendarChange.AdoptYear(
                calendars.proposal(id, year, tet, nationalDay).proposal(), document);
    }

    private static CalendarChange hours(FieldReader fields, String document) {
        LocalDate from = fields.date("from");
        LocalDate to = fields.optionalDate("to");
        Season season = fields.has("season") ? season(fields.within("season")) : null;
        OfficeHours hours = LayerRequest.hours(fields);
        fields.finish();
        try {
            return new CalendarChange.PutHours(new HoursRule(from, to, season, hours, document));
        } catch (WorktimeException e) {
            throw CalendarRefusal.of(e);
        }
    }

    private static Season season(FieldReader fields) {
        return new Season(monthDay(fields, "from"), monthDay(fields, "to"));
    }

    private static MonthDay monthDay(FieldReader fields, String name) {
        try {
            return MonthDay.parse("--" + fields.node(name).stringValue(""));
        } catch (DateTimeException noDay) {
            fields.expected(name, "ngày và tháng dạng 04-15 (tháng-ngày)", "a month and day like 04-15");
            return MonthDay.of(1, 1);
        }
    }
}

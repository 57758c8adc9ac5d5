package vn.quytrinh.handling.calendar;

import java.io.StringWriter;
import java.util.List;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.worktime.CalendarFormat;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * A calendar as it stood at one time.
 *
 * @param hash SHA-256 over what its layers say; the same layers have the same hash
 * @param calendar the calendar, compiled
 */
public record CalendarEdition(String hash, WorkingCalendar calendar) {

    /** Returns the edition that layers make. */
    public static CalendarEdition of(CalendarStack stack) {
        List<String> layers = stack.layers().stream().map(CalendarEdition::text).toList();
        return new CalendarEdition(CanonicalJson.hash(layers), stack.compile());
    }

    private static String text(CalendarLayer layer) {
        var text = new StringWriter();
        CalendarFormat.write(layer, text);
        return text.toString();
    }
}

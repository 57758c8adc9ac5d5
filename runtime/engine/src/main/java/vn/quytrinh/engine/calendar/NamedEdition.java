package vn.quytrinh.engine.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.handling.calendar.CalendarEdition;

/**
 * A calendar as it stood after a version of some layer was entered, named so that it can be found again for ever.
 *
 * @param layer the id of the closest layer
 * @param sequence the place of that version among the versions of all layers
 * @param edition what the calendar said then
 */
public record NamedEdition(String layer, long sequence, CalendarEdition edition) {

    /**
     * Returns what an event says of it.
     *
     * @param document the document by which it reaches the dossier
     */
    public Map<String, Object> data(String document) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("calendar", layer);
        data.put("sequence", sequence);
        data.put("document", document);
        data.put("hash", edition.hash());
        return data;
    }
}

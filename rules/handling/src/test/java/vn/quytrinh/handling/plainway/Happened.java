package vn.quytrinh.handling.plainway;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

/**
 * An event of the history as the rules find it.
 *
 * @param no its place, from 1
 * @param id its id
 * @param type its type
 * @param at when it happened, local time in Vietnam
 * @param step the step it names, null for none
 * @param outcome the outcome it names, null for none
 * @param by the unit that acted, empty where none is told
 * @param event the event itself
 */
public record Happened(
        int no,
        String id,
        EventType type,
        LocalDateTime at,
        @Nullable String step,
        @Nullable String outcome,
        String by,
        DossierEvent event) {

    /** Returns an event at a place. */
    static Happened of(int no, DossierEvent event) {
        String unit = event.actor() == null ? null : event.actor().unit();
        return new Happened(
                no,
                event.eventId(),
                event.type(),
                event.localTime(),
                event.text("step"),
                event.text("outcome"),
                unit == null ? "" : unit.strip(),
                event);
    }
}

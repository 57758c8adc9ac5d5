package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.handling.event.Employment;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.rulebase.FactDescription;

/**
 * Work that somebody did whose employment is told.
 *
 * @param eventId the event
 * @param type its type
 * @param stepKind the kind of the step it names, empty where it names none
 * @param unit the unit of whoever did it, empty where it is not told
 * @param at when
 * @param employment how the person is employed
 */
public record StaffFact(
        String eventId, EventType type, String stepKind, String unit, LocalDateTime at, Employment employment)
        implements FactDescription {

    /** Tells whether the person is no civil servant or public employee. */
    public boolean isContracted() {
        return employment == Employment.CONTRACT || employment == Employment.SERVICE_PROVIDER;
    }

    @Override
    public String describe() {
        return "event " + eventId + ", " + type + " by " + employment;
    }
}

package vn.quytrinh.handling.decision;

import java.util.List;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.rulebase.Reason;

/**
 * The refusal of an event by the rules. The event changes nothing.
 *
 * @param eventId the event that was refused
 * @param type its type
 * @param reasons why, each with rule and article; never empty
 */
public record Denial(String eventId, EventType type, List<Reason> reasons) implements Answer {}

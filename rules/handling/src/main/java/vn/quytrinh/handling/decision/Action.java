package vn.quytrinh.handling.decision;

import java.util.List;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.rulebase.Reason;

/**
 * Whether an event may come next.
 *
 * @param type the event
 * @param allowed whether the rules let it through at the instant asked about
 * @param reasons why not; of an allowed one, what calls for it
 */
public record Action(EventType type, boolean allowed, List<Reason> reasons) {}

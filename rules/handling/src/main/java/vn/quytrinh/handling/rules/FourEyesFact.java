package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A step that checks or approves what was drafted before.
 *
 * @param eventId the event that completes it
 * @param at when
 * @param step the step
 * @param approval whether the step approves, rather than checks
 * @param sameHand whether one person drafted and now checks or approves
 * @param separated whether the procedure gives the two steps to different roles or units
 * @param inBothRoles whether the events tell two different roles for that one person, so that it is no clerk recording for others
 * @param untold whether only one of the two persons is told
 */
public record FourEyesFact(
        String eventId,
        LocalDateTime at,
        String step,
        boolean approval,
        boolean sameHand,
        boolean separated,
        boolean inBothRoles,
        boolean untold)
        implements FactDescription {

    @Override
    public String describe() {
        return "event " + eventId + " completes " + step + (sameHand ? " by the hand that drafted" : "");
    }
}

package vn.quytrinh.handling.rules;

import vn.quytrinh.rulebase.FactDescription;

/**
 * A hand-over between units (chuyển hồ sơ).
 *
 * @param from the unit that handed over, empty where the record does not say
 * @param to the unit that receives, empty where the record does not say
 * @param acknowledgement from the hand-over to the receiver's first act
 * @param wrongReceiver the unit that worked on a step of the receiver before it acknowledged, empty for none
 */
public record TransferFact(String from, String to, Span acknowledgement, String wrongReceiver)
        implements FactDescription {

    /** Tells whether the record says who handed over to whom. */
    public boolean isDocumented() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /** Tells whether another unit worked on a step of the receiver first. */
    public boolean isTakenByAnother() {
        return !wrongReceiver.isEmpty();
    }

    @Override
    public String describe() {
        return "handed over from " + from + " to " + to + ", acknowledged " + acknowledgement;
    }
}

package vn.quytrinh.handling.rules;

import vn.quytrinh.rulebase.FactDescription;

/**
 * A dossier that was handed in, and the desk's answer to it.
 *
 * @param channel ONLINE, DIRECT, POSTAL, KIOSK, or empty where nobody said
 * @param dataMissing whether it lacks what the databases should have given
 * @param answer from the submission to the acceptance, the request to correct it or the refusal
 */
public record ReceptionFact(String channel, boolean dataMissing, Span answer) implements FactDescription {

    @Override
    public String describe() {
        return "submitted " + (channel.isEmpty() ? "" : channel + " ") + answer;
    }
}

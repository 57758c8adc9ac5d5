package vn.quytrinh.karaf.service;

import java.util.Objects;

/**
 * What the rules answer to a history.
 *
 * @param denied whether they deny an event of it
 * @param json the decision in its canonical form, or the denial as a problem document (RFC 9457) with its {@code reasons}
 */
public record DecisionAnswer(boolean denied, String json) {

    public DecisionAnswer {
        Objects.requireNonNull(json, "json");
    }
}

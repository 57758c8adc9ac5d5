package vn.quytrinh.handling.decision;

import java.time.OffsetDateTime;
import vn.quytrinh.rulebase.Text;

/**
 * Something that must be done by an instant.
 *
 * @param type APOLOGY, RETURN_RESULT, …
 * @param by the last instant for it
 * @param state PENDING, DUE when its time has come, MISSED when it has passed
 * @param rule the rule that asks for it
 * @param text the statement
 * @param citation the article
 */
public record Obligation(String type, OffsetDateTime by, String state, String rule, Text text, String citation) {}

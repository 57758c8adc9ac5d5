package vn.quytrinh.rulebase;

import java.util.List;

/**
 * One rule that fired, in firing order.
 *
 * @param rule the id of the rule
 * @param text its statement
 * @param citation the article it rests on
 * @param facts the facts it read
 */
public record TraceEntry(String rule, Text text, Citation citation, List<String> facts) {}

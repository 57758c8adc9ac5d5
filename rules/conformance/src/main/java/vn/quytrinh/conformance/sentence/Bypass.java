package vn.quytrinh.conformance.sentence;

import java.util.List;

/**
 * A path to an end that passes none of the steps asked for.
 *
 * @param question the number of the sentence
 * @param route the ids of its steps
 */
public record Bypass(int question, List<String> route) {}

package vn.quytrinh.conformance.sentence;

/**
 * A step that a dossier can reach without having passed one of the steps asked for.
 *
 * @param question the number of the sentence
 * @param step the id of the step
 */
public record Unpreceded(int question, String step) {}

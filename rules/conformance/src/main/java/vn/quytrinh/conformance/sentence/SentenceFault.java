package vn.quytrinh.conformance.sentence;

import vn.quytrinh.rulebase.Text;

/**
 * What is wrong with a sentence.
 *
 * @param sentence the id of the sentence
 * @param code what kind of fault it is
 * @param message what was expected, what was found and what to try
 */
public record SentenceFault(String sentence, String code, Text message) {}

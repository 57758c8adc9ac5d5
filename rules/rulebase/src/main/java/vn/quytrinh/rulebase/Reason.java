package vn.quytrinh.rulebase;

/**
 * Why something is or is not so.
 *
 * @param rule the id of the rule
 * @param text the rule's statement
 * @param citation the article it rests on
 */
public record Reason(String rule, Text text, Citation citation) {

    /** Returns the Vietnamese sentence with its article, on one line. */
    public String line() {
        return text.vi() + " (" + rule + ", " + citation.line() + ")";
    }
}

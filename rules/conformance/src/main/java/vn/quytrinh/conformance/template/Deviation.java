package vn.quytrinh.conformance.template;

import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * One point in which a local procedure is not its template (điểm khác mẫu).
 *
 * @param kind what kind of deviation it is
 * @param element the id of the element of the local procedure, or of the template's where the local one has none
 * @param message what deviates, with both values
 */
public record Deviation(DeviationKind kind, String element, Text message) {

    /** Tells whether a local procedure may deviate so. */
    public boolean allowed() {
        return kind.allowed();
    }

    /** Returns the article that allows or forbids it. */
    public Citation citation() {
        return kind.citation();
    }
}

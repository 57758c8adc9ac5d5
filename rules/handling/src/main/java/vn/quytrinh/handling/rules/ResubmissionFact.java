package vn.quytrinh.handling.rules;

import vn.quytrinh.rulebase.FactDescription;

/**
 * An earlier dossier of the same matter that was refused and handed in again.
 *
 * @param earlier its code
 * @param counted whether the number of its supplement requests is known
 * @param requests that number
 */
public record ResubmissionFact(String earlier, boolean counted, int requests) implements FactDescription {

    @Override
    public String describe() {
        return "handed in again after " + earlier + " with " + requests + " supplement request(s)";
    }
}

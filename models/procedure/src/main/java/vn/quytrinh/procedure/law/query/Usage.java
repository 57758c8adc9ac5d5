package vn.quytrinh.procedure.law.query;

import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * A place where the law is cited.
 *
 * @param place what kind of place it is
 * @param owner the key of the procedure, or the id of the register
 * @param ownerName the name of the procedure, or the id of the register
 * @param element the id of the element that cites
 * @param elementName what people call the element
 * @param field the field that cites, for example {@code legalBasis}
 * @param citation what is cited, as read
 * @param text the text it was read from
 */
public record Usage(
        UsagePlace place,
        String owner,
        String ownerName,
        String element,
        String elementName,
        String field,
        LawCitation citation,
        String text) {

    /** Says where and what in Vietnamese. */
    public String vietnamese() {
        return ownerName + " – " + place.vietnamese() + " " + elementName + ": " + citation.text();
    }

    /** Says where and what in English. */
    public String english() {
        return ownerName + " – " + place.english() + " " + elementName + ": " + citation.text();
    }
}

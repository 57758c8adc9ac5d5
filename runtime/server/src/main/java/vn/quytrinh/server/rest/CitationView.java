package vn.quytrinh.server.rest;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * Where in the law something stands, as it is sent.
 *
 * @param instrument the number of the instrument
 * @param article the article, or null
 * @param clause the clause, or null
 * @param point the point, or null
 * @param text the whole as people write it
 */
record CitationView(
        String instrument,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point,
        String text) {

    static CitationView of(LawCitation citation) {
        return new CitationView(
                citation.instrument(), citation.article(), citation.clause(), citation.point(), citation.text());
    }
}

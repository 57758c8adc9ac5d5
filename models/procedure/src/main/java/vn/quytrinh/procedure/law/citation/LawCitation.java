package vn.quytrinh.procedure.law.citation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Citation;

/**
 * Where in the law something stands (căn cứ pháp lý).
 *
 * @param instrument the number of the instrument, for example {@code NĐ 118/2025/NĐ-CP}; empty when only a place within one is
 *     named
 * @param article the article (điều), for example {@code Đ17}, several as {@code Đ2-4}, or an annex ({@code PL I}); or null
 * @param clause the clause (khoản), or null
 * @param point the point (điểm), or null
 */
public record LawCitation(
        String instrument,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point) {

    /** Checks that something is cited. */
    public LawCitation {
        Objects.requireNonNull(instrument, "instrument");
        if (instrument.isBlank() && article == null) {
            throw new IllegalArgumentException("Expected an instrument or an article but found neither.");
        }
    }

    /** Returns what a model cites. */
    public static LawCitation of(Citation citation) {
        return new LawCitation(
                citation.getInstrument() == null ? "" : citation.getInstrument(),
                citation.getArticle(),
                citation.getClause(),
                citation.getPoint());
    }

    /**
     * Reads a citation as people write it: {@code NĐ 118/2025/NĐ-CP Đ17.2.a}, {@code điểm a khoản 2 Điều 17 Nghị định số
     * 118/2025/NĐ-CP}, {@code Điều 115 khoản 3}, {@code TT 03/2025/TT-VPCP PL I}.
     *
     * @param text the citation, not null
     * @throws IllegalArgumentException when the text is no citation
     */
    public static LawCitation parse(String text) {
        return CitationReader.read(text);
    }

    /**
     * Finds the citations of numbered instruments in a running text, in their order.
     *
     * @param text any text, not null
     */
    public static List<LawCitation> findAll(String text) {
        return CitationFinder.find(text);
    }

    /** Returns the citation as people write it: {@code NĐ 118/2025/NĐ-CP Đ17.2.a}. */
    public String text() {
        var text = new StringBuilder(instrument);
        if (article != null) {
            text.append(text.isEmpty() ? "" : " ").append(article);
            if (clause != null) {
                text.append('.').append(clause);
            }
            if (point != null) {
                text.append('.').append(point);
            }
        }
        return text.toString();
    }

    /** Returns the article with its clause and point, {@code Đ17.2.a}, or null when the whole instrument is cited. */
    public @Nullable String place() {
        return article == null ? null : new LawCitation("", article, clause, point).text();
    }

    /**
     * Tells whether the other citation lies within this one: an instrument covers its articles, an article its clauses. The
     * instrument may be given in short: {@code NĐ 118/2025} covers {@code NĐ 118/2025/NĐ-CP Đ17}.
     *
     * @param other the citation that may lie within, not null
     */
    public boolean covers(LawCitation other) {
        return coversInstrument(other)
                && (article == null || ArticleRange.of(article).covers(other.article))
                && (clause == null || same(clause, other.clause))
                && (point == null || same(point, other.point));
    }

    private boolean coversInstrument(LawCitation other) {
        return instrument.isBlank()
                || !other.instrument.isBlank()
                        && InstrumentNumber.parse(instrument).fits(InstrumentNumber.parse(other.instrument));
    }

    private static boolean same(String wanted, @Nullable String found) {
        return found != null && FoldedText.of(wanted).equals(FoldedText.of(found));
    }
}

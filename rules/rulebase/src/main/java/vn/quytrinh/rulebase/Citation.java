package vn.quytrinh.rulebase;

import org.jspecify.annotations.Nullable;

/**
 * Where in the law an answer rests (căn cứ pháp lý).
 *
 * @param instrument the number of the instrument
 * @param article article, clause and point as the field writes them ({@code Đ17.2.a}), null for the instrument as a whole
 * @param verified false while nobody has checked the passage against the signed text
 */
public record Citation(String instrument, @Nullable String article, boolean verified) {

    /** Returns the citation on one line, as it is printed on slips. */
    public String line() {
        return article == null || article.isBlank() ? instrument : instrument + " " + article;
    }
}

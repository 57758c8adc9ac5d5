package vn.quytrinh.procedure.law;

import org.jspecify.annotations.Nullable;

/**
 * Where in the law something stands (căn cứ pháp lý).
 *
 * @param instrument the number of the instrument, for example {@code NĐ 118/2025/NĐ-CP}
 * @param article the article (điều), for example {@code Đ17}, or null
 * @param clause the clause (khoản), or null
 * @param point the point (điểm), or null
 */
public record LawCitation(
        String instrument,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point) {

    /** Returns the citation as people write it: {@code NĐ 118/2025/NĐ-CP Đ17.2.a}. */
    public String text() {
        var text = new StringBuilder(instrument);
        if (article != null) {
            text.append(' ').append(article);
            if (clause != null) {
                text.append('.').append(clause);
            }
            if (point != null) {
                text.append('.').append(point);
            }
        }
        return text.toString();
    }
}

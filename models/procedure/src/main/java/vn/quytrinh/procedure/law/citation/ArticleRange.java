package vn.quytrinh.procedure.law.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One article, several in a row ({@code Đ2-4}) or an annex. */
record ArticleRange(String text, int first, int last) {

    private static final Pattern RANGE = Pattern.compile("d(\\d{1,4})(?:-d?(\\d{1,4}))?");

    static ArticleRange of(String article) {
        String folded = FoldedText.of(article);
        Matcher range = RANGE.matcher(folded);
        if (!range.matches()) {
            return new ArticleRange(folded, -1, -1);
        }
        int first = Integer.parseInt(range.group(1));
        return new ArticleRange(folded, first, range.group(2) == null ? first : Integer.parseInt(range.group(2)));
    }

    boolean covers(@Nullable String article) {
        if (article == null) {
            return false;
        }
        ArticleRange other = of(article);
        return text.equals(other.text) || first >= 0 && first <= other.first && other.last <= last;
    }
}

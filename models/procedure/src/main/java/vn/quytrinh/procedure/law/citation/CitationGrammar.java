package vn.quytrinh.procedure.law.citation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a place within an instrument is written, and the short names of the kinds of instrument. */
final class CitationGrammar {

    private static final String ARTICLE = "(?:[Đđ]iều\\s+|Đ)";

    private static final String NUMBER = "\\d{1,4}[a-zđ]?(?:-\\d{1,4})?";

    private static final String PART = "\\d{1,3}[a-zđ]?";

    /** {@code Đ17.2.a}, {@code Điều 17 khoản 2 điểm a}, {@code PL I}; written after the instrument. */
    static final String AFTER = "(?:" + ARTICLE + "(?<article>" + NUMBER + ")(?:\\.(?<clause>" + PART
            + "))?(?:\\.(?<point>[a-zđ]))?(?:,?\\s+khoản\\s+(?<clauseWord>" + PART
            + "))?(?:,?\\s+điểm\\s+(?<pointWord>[a-zđ]))?(?![\\p{L}\\d])"
            + "|(?:PL|Phụ lục)(?:\\s+(?<annex>[IVX]+|\\d+))?(?![\\p{L}\\d]))";

    /** {@code điểm a khoản 2 Điều 17}; written before the instrument. */
    static final String BEFORE = "(?:[Đđ]iểm\\s+(?<pointBefore>[a-zđ])\\s+)?(?:[Kk]hoản\\s+(?<clauseBefore>" + PART
            + ")\\s+)?" + ARTICLE + "(?<articleBefore>" + NUMBER + ")(?![\\p{L}\\d.])(?:\\s+của)?";

    private static final Map<String, String> KINDS = Map.of(
            "nghị định", "NĐ",
            "thông tư liên tịch", "TTLT",
            "thông tư", "TT",
            "quyết định", "QĐ",
            "chỉ thị", "CT",
            "nghị quyết", "NQ");

    private static final Pattern KIND = Pattern.compile(
            "^(thông tư liên tịch|thông tư|nghị định|quyết định|chỉ thị|nghị quyết)(?=\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CitationGrammar() {}

    /** Shortens {@code Nghị định số 118/2025/NĐ-CP} to {@code NĐ 118/2025/NĐ-CP}. */
    static String instrument(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        Matcher kind = KIND.matcher(text);
        if (kind.find()) {
            text = KINDS.get(kind.group(1).toLowerCase(java.util.Locale.ROOT)) + text.substring(kind.end());
        }
        return text.replaceFirst("(?<=\\p{L}) số (?=\\d)", " ");
    }

    static LawCitation after(String instrument, Matcher found) {
        String number = group(found, "article");
        if (number == null) {
            String annex = group(found, "annex");
            return new LawCitation(instrument, annex == null ? "PL" : "PL " + annex, null, null);
        }
        String clause = group(found, "clause");
        String point = group(found, "point");
        return new LawCitation(
                instrument,
                "Đ" + number,
                clause == null ? group(found, "clauseWord") : clause,
                point == null ? group(found, "pointWord") : point);
    }

    static LawCitation before(String instrument, Matcher found) {
        return new LawCitation(
                instrument,
                "Đ" + group(found, "articleBefore"),
                group(found, "clauseBefore"),
                group(found, "pointBefore"));
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.group(name);
    }
}

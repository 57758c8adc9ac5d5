package vn.quytrinh.procedure.law.citation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a legal instrument (số, ký hiệu văn bản) in its parts, each empty when not written.
 *
 * @param type {@code nd}, {@code qd}, {@code luat ho tich}, folded
 * @param number {@code 118} of {@code 118/2025}
 * @param year {@code 2025} of {@code 118/2025}
 * @param issuer {@code nd-cp} of {@code 118/2025/NĐ-CP}, folded
 */
record InstrumentNumber(String type, String number, String year, String issuer) {

    private static final Pattern PARTS = Pattern.compile(
            "(?<type>[^\\d/]*?)\\s*(?:(?<number>\\d+(?:\\.\\d+)?))?(?:/(?<year>\\d{4}))?(?:/(?<issuer>.+))?");

    private static final Map<String, String> KINDS = Map.of(
            "nghi dinh", "nd",
            "thong tu lien tich", "ttlt",
            "thong tu", "tt",
            "quyet dinh", "qd",
            "chi thi", "ct",
            "nghi quyet", "nq",
            "bo luat dan su", "blds",
            "bo luat lao dong", "blld");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    static InstrumentNumber parse(String text) {
        String folded = FoldedText.of(text);
        Matcher parts = PARTS.matcher(folded);
        if (!parts.matches()) {
            return new InstrumentNumber(folded, "", "", "");
        }
        String written = parts.group("type");
        String type = KINDS.getOrDefault(written, written);
        String number = plain(parts.group("number"));
        String year = plain(parts.group("year"));
        String issuer = plain(parts.group("issuer"));
        if (!type.isEmpty()
                && year.isEmpty()
                && issuer.isEmpty()
                && YEAR.matcher(number).matches()) {
            return new InstrumentNumber(type, "", number, "");
        }
        return new InstrumentNumber(type, number.replaceFirst("^0+(?=\\d)", ""), year, issuer);
    }

    /**
     * Tells whether both may name the same instrument, either of them in short: {@code 118/2025}, {@code NĐ 118/2025} and
     * {@code NĐ 118/2025/NĐ-CP}; {@code Luật 03/2026/QH16} and {@code Luật Hộ tịch 03/2026/QH16}; {@code BLDS 2015}.
     */
    boolean fits(InstrumentNumber other) {
        return year.equals(other.year)
                && (number.equals(other.number) && !number.isEmpty() ? sameKind(other) : byYear(other))
                && (issuer.isEmpty() || other.issuer.isEmpty() || issuer.equals(other.issuer));
    }

    private boolean sameKind(InstrumentNumber other) {
        if (type.equals(other.type)) {
            return true;
        }
        boolean unsaid = type.isEmpty() || other.type.isEmpty();
        return unsaid && !(year.isEmpty() && (issuer.isEmpty() || other.issuer.isEmpty()))
                || !unsaid && (type.startsWith(other.type + " ") || other.type.startsWith(type + " "));
    }

    /** A law named by its year alone. */
    private boolean byYear(InstrumentNumber other) {
        return !year.isEmpty() && type.equals(other.type) && (number.isEmpty() || other.number.isEmpty());
    }

    private static String plain(@Nullable String group) {
        return group == null ? "" : group;
    }
}

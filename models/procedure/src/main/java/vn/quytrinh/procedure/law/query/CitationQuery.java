package vn.quytrinh.procedure.law.query;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** Reads a citation typed carelessly: {@code 118/2025 d17}, {@code khoan 2 dieu 17}. */
final class CitationQuery {

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);

    private CitationQuery() {}

    static Optional<LawCitation> read(String query) {
        if (!DIGIT.matcher(query).matches()) {
            return Optional.empty();
        }
        String written = query.strip()
                .replaceAll("(?iu)(?<![\\p{L}\\d])(?:điều|dieu)\\s+(?=\\d)", "Điều ")
                .replaceAll("(?iu)(?<![\\p{L}\\d])(?:khoản|khoan)\\s+(?=\\d)", "khoản ")
                .replaceAll("(?iu)(?<![\\p{L}\\d])(?:điểm|diem)\\s+(?=\\p{L})", "điểm ")
                .replaceAll("(?iu)(?<![\\p{L}\\d/])[dđ](?=\\d)", "Đ");
        try {
            return Optional.of(LawCitation.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

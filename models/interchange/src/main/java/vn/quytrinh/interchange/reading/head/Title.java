package vn.quytrinh.interchange.reading.head;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * A line that names a procedure.
 *
 * @param name the name, empty when the line only announces one
 * @param code the national code in the line, empty for none
 * @param weight how much it looks like a title; more is better
 */
public record Title(String name, String code, int weight) {

    /** The national code (mã thủ tục hành chính). */
    static final Pattern CODE =
            Pattern.compile("(?<![\\d.])\\d\\.\\d{6}(?:\\.\\d{3}\\.\\d{2}\\.\\d{2})?(?:\\.H\\d{2})?(?![\\d])");

    private static final int LABELLED = 5;
    private static final int CODED = 4;
    private static final int NAMED = 3;
    private static final int NUMBERED = 2;
    private static final int GENERAL = 1;
    private static final int LONGEST = 500;

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:phụ lục\\s+[\\dIVX]+[.:)\\s-]*)?(?:(?:tên\\s+)?(?:lưu đồ\\s+)?quy trình(?:\\s*(?:nội bộ|điện tử|,|và|trong|việc|giải quyết|xử lý|thực hiện|số\\s+\\d+[.:]?|đối với)(?!\\p{L}))*\\s*(?:(?:nhóm\\s+)?(?:các\\s+)?thủ tục(?:\\s+hành chính)?|TTHC)?|(?:tên\\s+)?(?:nhóm\\s+)?(?:các\\s+)?(?:thủ tục(?:\\s+hành chính)?|TTHC))(?!\\p{L})(?:\\s+số)?(?:\\s+\\d{1,3}(?=[.:\\s]))?\\s*[.:–-]*\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CODE_ASIDE = Pattern.compile(
            "[\\[(]?\\s*(?:[-–]\\s*)?(?:mã\\s*(?:số|hiệu)?\\s*(?:của)?\\s*(?:thủ tục(?: hành chính)?|TTHC|hồ sơ(?: TTHC)?)?\\s*[:.]?\\s*)?\\d\\.\\d{6}(?:\\.\\d{3}\\.\\d{2}\\.\\d{2})?(?:\\.H\\d{2})?\\s*[\\])]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUOTED = Pattern.compile("[“\"«]([^”\"»]{8,})[”\"»]");

    /**
     * Reads a line as a title.
     *
     * @param line the line
     * @return the title, empty when the line names no procedure
     */
    public static Optional<Title> of(HeadLine line) {
        String text = line.text().replace('\n', ' ').strip();
        if (line.cells().size() > 1) {
            Optional<Title> cover = cover(line);
            if (cover.isPresent()
                    || line.cells().size() > 2 && Label.of(line.cells()).isEmpty()) {
                return cover;
            }
        }
        Optional<Label> label = line.cells().isEmpty() ? Label.of(text) : Label.of(line.cells());
        String code = code(text);
        if (label.filter(each -> each.meaning() == Meaning.TITLE).isPresent()) {
            String value = label.get().value();
            String name = name(value.lines().findFirst().orElse(""));
            return Optional.of(new Title(name, code, name.isEmpty() ? GENERAL : LABELLED));
        }
        if (label.filter(each -> each.meaning() == Meaning.CODE).isPresent()) {
            return code.isEmpty() ? Optional.empty() : Optional.of(new Title("", code, GENERAL));
        }
        String folded = FoldedText.of(Label.withoutOrdinal(text));
        if (label.isPresent()) {
            return label.get().meaning() == Meaning.SECTION
                            && folded.matches("^(phu luc|quy trinh).*")
                            && line.emphasis()
                    ? Optional.of(new Title("", code, GENERAL))
                    : Optional.empty();
        }
        if (text.length() > LONGEST
                || folded.matches(
                        "^(can cu|theo|thuc hien|dieu \\d|kem theo|\\(kem|ban hanh|cong bo|phe duyet|ve viec).*")) {
            return Optional.empty();
        }
        if (folded.matches(
                "^quy trinh( giai quyet| thuc hien| noi bo| xu ly)*( thu tuc hanh chinh)? ((tai|o) |cap (xa|tinh|huyen)|(doi voi )?truong hop).*")) {
            return Optional.empty();
        }
        boolean about = folded.matches(".*(linh vuc|danh muc|thuoc pham vi chuc nang).*");
        Matcher quoted = QUOTED.matcher(text);
        if (!code.isEmpty()) {
            String name = quoted.find() ? quoted.group(1) : name(text);
            return Optional.of(new Title(name, code, name.isEmpty() ? GENERAL : CODED));
        }
        if (about) {
            return line.emphasis() || folded.matches("^(linh vuc|quy trinh).*")
                    ? Optional.of(new Title("", "", GENERAL))
                    : Optional.empty();
        }
        if (folded.matches("^(quy trinh|thu tuc|tthc|nhom thu tuc|luu do quy trinh)\\b.*") && !text.endsWith(";")) {
            String name = quoted.find() ? quoted.group(1) : name(text);
            return Optional.of(new Title(name, "", name.isEmpty() ? GENERAL : NAMED));
        }
        boolean numbered = line.cells().isEmpty() && text.matches("^(\\d{1,3}|[IVXL]{1,5})[.)]\\s+\\p{L}.*");
        if (numbered && text.length() > 12 && !text.endsWith(";") && !text.endsWith(":") && !isStage(folded)) {
            return Optional.of(new Title(name(text), "", line.emphasis() ? NUMBERED : 0));
        }
        return Optional.empty();
    }

    /** The cover of a document of the quality system: {@code QUY TRÌNH}, and its name on the next lines of the cell. */
    private static Optional<Title> cover(HeadLine line) {
        return line.cells().stream()
                .map(cell -> cell.text().split("\\n", 2))
                .filter(lines -> lines.length == 2
                        && FoldedText.of(lines[0])
                                .matches("quy trinh( noi bo| iso| giai quyet| thu tuc hanh chinh)*:?"))
                .map(lines -> new Title(name(lines[1].replace('\n', ' ')), code(lines[1]), NAMED))
                .filter(title -> !title.name().isEmpty())
                .findFirst();
    }

    private static boolean isStage(String folded) {
        return folded.matches(
                        "^(giai doan|truong hop|cap (xa|tinh|huyen)|tai|buoc|doi voi|hen|tong|thoi|ubnd|uy ban|so y|so tai|tiep nhan|trung tam).*")
                || folded.split(" ").length < 4;
    }

    /** Returns the national code in a text, empty for none. */
    static String code(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    /** Returns how sure a name is that was read so. */
    Confidence confidence() {
        return weight >= CODED ? Confidence.SURE : weight >= NUMBERED ? Confidence.LIKELY : Confidence.DOUBTFUL;
    }

    private static String name(String text) {
        String bare = CODE_ASIDE.matcher(Label.withoutOrdinal(text)).replaceAll(" ");
        String name = BEFORE.matcher(bare.strip()).replaceFirst("").strip();
        String bareName =
                name.replaceAll("^[“\"«:.\\s–-]+|[”\"»:.;,\\s–-]+$", "").replaceAll("\\s+", " ");
        return bareName.isEmpty() ? "" : bareName.substring(0, 1).toUpperCase(Locale.ROOT) + bareName.substring(1);
    }
}

package vn.quytrinh.interchange.reading.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * A label with what stands after it, {@code Thời hạn giải quyết: 10 ngày làm việc}.
 *
 * @param meaning what the label announces
 * @param label the label as it stands
 * @param value what stands after it, empty when it follows in the next lines
 */
record Label(Meaning meaning, String label, String value) {

    private static final Pattern ORDINAL = Pattern.compile(
            "^[-+*•]?\\s*(?:(?:[IVXLA-D]{1,5}|[a-zđ]|\\d{1,3}(?:\\.\\d{1,3}){0,3})[.)]\\s*|\\d{1,2}(?:\\.\\d{1,2})+\\s+)?");
    private static final int LONGEST = 110;

    private record Words(Pattern pattern, Meaning meaning) {
        static Words of(String regex, Meaning meaning) {
            return new Words(Pattern.compile(regex), meaning);
        }
    }

    private static final List<Words> WORDS = List.of(
            Words.of("ten (thu tuc( hanh chinh)?|tthc|quy trinh)( noi bo| giai quyet)?( \\(.*\\))?", Meaning.TITLE),
            Words.of(
                    "(thu tuc( hanh chinh)?|tthc|quy trinh( noi bo| dien tu)*|thu tuc, quy trinh)( so)? ?\\d{0,3}",
                    Meaning.TITLE),
            Words.of(
                    "ma( so)?( cua)?( thu tuc( hanh chinh)?| tthc| ho so tthc| ho so thu tuc hanh chinh)?( tren .*)?|ma so ho so( tthc)?",
                    Meaning.CODE),
            Words.of(
                    "(ma hieu|ky hieu|so hieu)( quy trinh| tai lieu| iso)?|ma so quy trinh|ma quy trinh",
                    Meaning.DOCUMENT_CODE),
            Words.of("linh vuc", Meaning.FIELD),
            Words.of("cap (thuc hien|giai quyet)( .*)?|muc thuc hien", Meaning.LEVEL),
            Words.of(
                    "(co quan|don vi) (thuc hien|giai quyet|co tham quyen|chu tri|truc tiep|quyet dinh|thuc hien va quyet dinh).{0,60}",
                    Meaning.AGENCY),
            Words.of("tong (so )?(thoi gian|ngay|thoi han|so ngay).{0,90}|thoi gian tong", Meaning.TOTAL),
            Words.of(
                    "(thoi han|thoi gian)( giai quyet| xu ly| thuc hien| quy dinh| theo quy dinh)*( thu tuc hanh chinh| tthc| ho so| thu tuc)?( theo quy dinh.*| \\(.*\\))?",
                    Meaning.LEGAL_LIMIT),
            Words.of(
                    "(thanh phan|danh muc)(,| va)?( so luong)? ho so( .{0,60})?|ho so (gom|bao gom|can nop)|ho so",
                    Meaning.COMPONENT),
            Words.of("so luong( bo)?( ho so)?|so bo( ho so)?", Meaning.SETS),
            Words.of("(muc )?(thu )?(phi|le phi)((,|/| va| -)? ?(phi|le phi))?( \\(.*\\))?( neu co)?", Meaning.FEE),
            Words.of(
                    "(ket qua|san pham)( thuc hien| giai quyet)*( thu tuc hanh chinh| tthc)?( \\(.*\\))?",
                    Meaning.RESULT),
            Words.of("(can cu|co so)( phap ly)( .{0,60})?|tai lieu vien dan|van ban vien dan", Meaning.LEGAL_BASIS),
            Words.of(
                    "doi tuong( thuc hien)?( thu tuc hanh chinh| tthc)?|to chuc, ca nhan thuc hien", Meaning.APPLICANT),
            Words.of(
                    "muc dich|pham vi( ap dung)?|dinh nghia.*|thuat ngu.*|noi dung( quy trinh)?|cach thuc.*|hinh thuc nop.*|(dia diem|noi) (tiep nhan|nop|tra).*|"
                            + "(trinh tu|cac buoc)( thuc hien| giai quyet| xu ly| cong viec)*|quy trinh( noi bo| dien tu| xu ly| giai quyet| thuc hien| cong viec| thu tuc hanh chinh| ho so| iso| tthc)*|"
                            + "bieu mau.*|ho so luu.*|luu tru.*|(yeu cau|dieu kien).*|ten mau don.*|mau don.*|luu do.*|so do.*|trach nhiem.*|phu luc.{0,6}|ghi chu|luu y|noi nhan|ban hanh.*|lan ban hanh|ngay ban hanh|ngay hieu luc|lan sua doi|trang|soan thao|xem xet|phe duyet|nguoi (soan thao|phe duyet|xem xet)",
                    Meaning.SECTION));

    /** Reads a paragraph as a label, empty when it is none. */
    static Optional<Label> of(String text) {
        String line = ORDINAL.matcher(text).replaceFirst("").strip();
        Matcher colon = Pattern.compile("[:：]").matcher(line);
        int at = colon.find() ? colon.start() : -1;
        if (at > 0 && at <= LONGEST) {
            Optional<Meaning> meaning = meaning(line.substring(0, at));
            if (meaning.isPresent()) {
                return Optional.of(new Label(
                        meaning.get(),
                        line.substring(0, at),
                        line.substring(at + 1).strip()));
            }
        }
        if (line.length() <= LONGEST) {
            Optional<Meaning> meaning = meaning(line.replaceAll("[.;:]+$", ""));
            if (meaning.isPresent()) {
                return Optional.of(new Label(meaning.get(), line, ""));
            }
        }
        return Optional.empty();
    }

    /** Reads a row as a label in its first worded cell and a value in the others, empty when it is none. */
    static Optional<Label> of(List<SourceCell> cells) {
        List<SourceCell> worded = cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.text().matches("[\\d.IVX]{1,7}[.)]?"))
                .toList();
        if (worded.isEmpty()) {
            return Optional.empty();
        }
        Optional<Label> label = of(worded.get(0).text().replace('\n', ' '));
        if (label.isEmpty()) {
            label = of(worded.get(0).text().lines().findFirst().orElse(""))
                    .map(first -> new Label(
                            first.meaning(),
                            first.label(),
                            (first.value() + "\n"
                                            + worded.get(0)
                                                    .text()
                                                    .substring(
                                                            worded.get(0).text().indexOf('\n') + 1))
                                    .strip()));
        }
        String rest =
                String.join("\n", worded.stream().skip(1).map(SourceCell::text).toList());
        return label.map(found -> new Label(
                found.meaning(), found.label(), (found.value() + (rest.isEmpty() ? "" : "\n" + rest)).strip()));
    }

    static String withoutOrdinal(String text) {
        return ORDINAL.matcher(text).replaceFirst("").strip();
    }

    private static Optional<Meaning> meaning(String label) {
        String folded = FoldedText.of(label);
        return WORDS.stream()
                .filter(words -> words.pattern().matcher(folded).matches())
                .map(Words::meaning)
                .findFirst();
    }
}

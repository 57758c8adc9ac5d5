package vn.quytrinh.interchange.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** What the heading of a column says, without accents and case. The first pattern that fits decides. */
final class ColumnWords {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    private record Words(Pattern pattern, Meaning meaning) {

        static Words of(String regex, Meaning meaning) {
            return new Words(Pattern.compile(regex), meaning);
        }
    }

    private static final List<Words> WORDS = List.of(
            // Not of a step table: amendments, records, papers, catalogues, fees.
            Words.of(
                    "\\bluu\\b.*|noi luu|thoi gian luu|sua doi|ban hanh|hieu luc|ban chinh|ban sao|so luong|so ban|trang|"
                            + "ten (tthc|thu tuc|thu tuc hanh chinh|giay to|ho so|bieu mau|mau)|thanh phan ho so|ma (so|hieu|tthc|thu tuc).*|"
                            + "(muc )?(phi|le phi)|dia diem.*|muc do.*|hinh thuc nop",
                    Meaning.NOTHING),
            Words.of(
                    "(stt|tt|so tt|so thu tu|thu tu|thu tu (cong viec|buoc|cac buoc|thuc hien)|buoc|so buoc|buoc thu|cac buoc|"
                            + "buoc (cong viec|thuc hien|xu ly)|b|no|#)",
                    Meaning.NUMBER),
            Words.of(
                    "(thoi (gian|han)|tg|so (ngay|gio)).*(theo )?quy dinh.*|.*(luat|phap luat) (dinh|quy dinh).*",
                    Meaning.LEGAL_DURATION),
            Words.of(
                    ".*\\b(thoi gian|thoi han|thoi luong|tg|so ngay|so gio|dinh muc thoi gian|tien do)\\b.*|^(ngay|gio)( lam viec)?$",
                    Meaning.DURATION),
            Words.of(
                    ".*(bieu mau|mau bieu).*(ket qua|san pham|ho so|tai lieu).*|.*(ket qua|san pham|ho so|tai lieu).*(bieu mau|mau bieu).*",
                    Meaning.OUTPUT_OR_FORM),
            Words.of(".*(bieu mau|mau bieu|mau so|mau phieu).*", Meaning.FORM),
            Words.of(".*\\b(ket qua|san pham|dau ra|output|yeu cau dau ra)\\b.*", Meaning.OUTPUT),
            Words.of(".*(truc tuyen|dvc|dvctt|cong dich vu cong).*", Meaning.ONLINE),
            Words.of(".*(phan mem|he thong|cong cu).*", Meaning.TOOL),
            Words.of(".*(ghi chu|luu y|chu thich|can cu).*", Meaning.NOTE),
            Words.of(".*phoi hop.*", Meaning.NOTE),
            Words.of(
                    ".*(noi dung|mo ta|cach thuc|dien giai).*(cong viec|thuc hien|cac buoc|buoc|chi tiet)?.*",
                    Meaning.CONTENT),
            Words.of(
                    ".*(trinh tu|ten buoc|ten cong viec|cac buoc|buoc thuc hien|buoc cong viec|cong viec|hoat dong|cong doan|nhiem vu cu the|quy trinh).*(?<!trach nhiem)",
                    Meaning.NAME),
            Words.of(
                    ".*(trach nhiem|phan cong|nguoi/|/ ?nguoi|don vi.*nguoi|nguoi.*don vi|don vi.*ca nhan|ca nhan|bo phan.*(can bo|nguoi)|co quan.*(can bo|nguoi|bo phan)|chu the|doi tuong thuc hien).*",
                    Meaning.ACTOR),
            Words.of(".*(nguoi|can bo|cong chuc|chuc danh|vi tri|nhan su|chuyen vien).*", Meaning.ROLE),
            Words.of(".*(don vi|co quan|bo phan|phong ban|phong, ban|to chuc|noi thuc hien).*", Meaning.UNIT),
            Words.of("thuc hien|phu trach|chu tri", Meaning.ACTOR));

    private ColumnWords() {}

    /** Returns what a heading says, empty when its words are unknown. */
    static Optional<Meaning> meaning(String heading) {
        String folded = FoldedText.of(heading);
        String bare = BRACKETS.matcher(folded)
                .replaceAll(" ")
                .replaceAll("[.:*]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String said = bare.isEmpty() ? folded.replaceAll("[()]", "") : bare;
        return WORDS.stream()
                .filter(words -> words.pattern().matcher(said).matches())
                .map(Words::meaning)
                .findFirst();
    }
}

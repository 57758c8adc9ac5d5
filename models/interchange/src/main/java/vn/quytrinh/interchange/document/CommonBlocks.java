package vn.quytrinh.interchange.document;

import java.util.List;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Part;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Style;
import vn.quytrinh.interchange.page.Table;

/** Blocks that several documents have. */
public final class CommonBlocks {

    /** The headings of the table of steps (domain.md 4.1, 5.7). */
    static final List<String> STEP_COLUMNS = List.of("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả");

    private CommonBlocks() {}

    /**
     * Agency, national title, number, place and date (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II).
     *
     * @param width the room between the margins, in millimetres
     */
    public static Block letterhead(int width) {
        return Table.plain(
                List.of(width * 2 / 5, width - width * 2 / 5),
                Row.of(
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.UPPER_AGENCY, "{{upperAgency}}"),
                                        Paragraph.of(Style.AGENCY, "{{agency}}"),
                                        Paragraph.of(Style.RULE, ""))),
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                        Paragraph.of(Style.MOTTO, "Độc lập - Tự do - Hạnh phúc"),
                                        Paragraph.of(Style.RULE, "")))),
                Row.of(Cell.of(Style.SYMBOL, "Số: {{number}}"), Cell.of(Style.PLACE_DATE, "{{place}}, {{date}}")));
    }

    /** Who receives it, and who signs. */
    public static Block signature() {
        return Table.plain(
                List.of(75, 90),
                Row.of(
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.RECIPIENTS, "Nơi nhận:"),
                                        Paragraph.of(Style.RECIPIENT, "- {{recipients.name}};"),
                                        Paragraph.of(Style.RECIPIENT, "- Lưu: VT."))),
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.AUTHORITY, "{{authority}}"),
                                        Paragraph.of(Style.AUTHORITY, "{{signerTitle}}"),
                                        Paragraph.of(Style.SIGNER, "{{signerName}}")))));
    }

    /** The code and the beginning of the hash by which the document is verified. */
    public static Block seal(int width) {
        return Table.plain(
                List.of(27, width - 27),
                Row.of(
                        new Cell(1, List.of(Figure.place("qr", 24, 24))),
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.SEAL, ""),
                                        Paragraph.of(
                                                Style.SEAL,
                                                "Thủ tục {{sealKey}}, lần sửa đổi quy trình: {{sealRevision}}"),
                                        Paragraph.of(Style.SEAL, "Mã kiểm chứng nội dung (SHA-256): {{sealContent}} …"),
                                        Part.when(
                                                "sealRelease",
                                                Paragraph.of(Style.SEAL, "Bản ban hành: {{sealRelease}}")),
                                        Part.unless(
                                                "sealRelease",
                                                Paragraph.of(Style.SEAL, "Bản dự thảo, chưa ban hành"))))));
    }

    /** The table of steps. */
    static Table steps() {
        return Table.ruled(
                List.of(11, 58, 37, 25, 34),
                Row.heading(STEP_COLUMNS.toArray(String[]::new)),
                Row.of(
                        Cell.spanning(3, Style.TABLE_STAGE, "{{steps.stage}}"),
                        Cell.of(Style.TABLE_CENTRE, "**{{steps.stageTotal}}**"),
                        Cell.of(Style.TABLE_TEXT, "")),
                Row.of(
                        Cell.of(Style.TABLE_CENTRE, "{{steps.no}}"),
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.TABLE_TEXT, "{{steps.name}}"),
                                        Paragraph.of(Style.TABLE_NOTE, "{{steps.outcomes}}"))),
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.TABLE_TEXT, "{{steps.role}}"),
                                        Paragraph.of(Style.TABLE_NOTE, "{{steps.unit}}"))),
                        Cell.of(Style.TABLE_CENTRE, "{{steps.duration}}"),
                        Cell.of(Style.TABLE_TEXT, "{{steps.results}}")),
                Row.of(
                        Cell.spanning(3, Style.TABLE_STAGE, "Tổng thời gian giải quyết"),
                        Cell.of(Style.TABLE_CENTRE, "**{{total}}**"),
                        Cell.of(Style.TABLE_TEXT, "")));
    }

    /** The components of the dossier. */
    static Table components() {
        return Table.ruled(
                List.of(11, 79, 20, 20, 35),
                Row.heading("TT", "Thành phần hồ sơ", "Bản chính", "Bản sao", "Mẫu"),
                Row.of(
                        Cell.of(Style.TABLE_CENTRE, "{{components.no}}"),
                        Cell.of(Style.TABLE_TEXT, "{{components.name}}"),
                        Cell.of(Style.TABLE_CENTRE, "{{components.originals}}"),
                        Cell.of(Style.TABLE_CENTRE, "{{components.copies}}"),
                        Cell.of(Style.TABLE_TEXT, "{{components.template}}")));
    }
}

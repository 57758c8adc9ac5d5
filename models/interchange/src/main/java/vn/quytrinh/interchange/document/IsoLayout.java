package vn.quytrinh.interchange.document;

import java.util.List;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Part;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Run;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Style;
import vn.quytrinh.interchange.page.Table;

/** The procedure as a controlled document, in the sections that TCVN ISO 9001 documents of agencies have. */
final class IsoLayout {

    /** How high a piece of the flowchart may be, in millimetres: the rest of the page is for the head and a heading. */
    static final int FLOWCHART_HEIGHT = Paper.height(true) - 50;

    private IsoLayout() {}

    static Sheet sheet() {
        return new Sheet(
                "{{documentCode}} {{documentTitle}}",
                new Head(List.of(control()), true),
                List.of(
                        new Section(false, cover()),
                        new Section(false, text()),
                        new Section(true, flowchart()),
                        new Section(false, process())));
    }

    private static Table control() {
        return Table.ruled(
                List.of(45, 70, 50),
                Row.of(
                        Cell.of(Style.CONTROL_NAME, "{{agency}}"),
                        Cell.of(Style.CONTROL_NAME, "QUY TRÌNH", "{{documentTitle}}"),
                        new Cell(
                                1,
                                List.of(
                                        Paragraph.of(Style.CONTROL, "Mã hiệu: {{documentCode}}"),
                                        Paragraph.of(Style.CONTROL, "Lần ban hành: {{issue}}"),
                                        Paragraph.of(Style.CONTROL, "Ngày hiệu lực: {{effectiveFrom}}"),
                                        new Paragraph(
                                                Style.CONTROL,
                                                List.of(
                                                        new Run(Run.Kind.TEXT, "Trang: ", false),
                                                        Run.page(),
                                                        new Run(Run.Kind.TEXT, "/", false),
                                                        Run.pages()))))));
    }

    private static List<Block> cover() {
        return List.of(
                Paragraph.of(Style.TITLE, "QUY TRÌNH"),
                Paragraph.of(Style.SUBTITLE, "{{nameInCapitals}}"),
                Paragraph.of(Style.REFERENCE, "Mã thủ tục hành chính: {{code}}"),
                Paragraph.of(Style.LINE, ""),
                Table.ruled(
                        List.of(30, 45, 45, 45),
                        Row.heading("Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "Họ tên"),
                                Cell.of(Style.TABLE_CENTRE, "{{author}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{reviewer}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{approver}}")),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "Chữ ký", "", ""),
                                Cell.of(Style.TABLE_CENTRE, ""),
                                Cell.of(Style.TABLE_CENTRE, ""),
                                Cell.of(Style.TABLE_CENTRE, "")),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "Ngày"),
                                Cell.of(Style.TABLE_CENTRE, ""),
                                Cell.of(Style.TABLE_CENTRE, ""),
                                Cell.of(Style.TABLE_CENTRE, "{{approvedOn}}"))),
                Paragraph.of(Style.TITLE, "SỬA ĐỔI TÀI LIỆU"),
                Table.ruled(
                        List.of(38, 30, 47, 25, 25),
                        Row.heading(
                                "Yêu cầu sửa đổi/bổ sung",
                                "Trang/phần liên quan",
                                "Mô tả nội dung sửa đổi",
                                "Lần ban hành/sửa đổi",
                                "Ngày ban hành"),
                        Row.of(
                                Cell.of(Style.TABLE_TEXT, "{{amendments.request}}"),
                                Cell.of(Style.TABLE_TEXT, "{{amendments.part}}"),
                                Cell.of(Style.TABLE_TEXT, "{{amendments.change}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{amendments.revision}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{amendments.date}}"))));
    }

    private static List<Block> text() {
        return List.of(
                Paragraph.of(Style.HEADING, "1. MỤC ĐÍCH"),
                Paragraph.of(Style.BODY, "{{purpose}}"),
                Paragraph.of(Style.HEADING, "2. PHẠM VI"),
                Paragraph.of(Style.BODY, "{{documentScope}}"),
                Paragraph.of(Style.HEADING, "3. TÀI LIỆU VIỆN DẪN"),
                Paragraph.of(Style.BODY, "{{references}}"),
                Paragraph.of(Style.HEADING, "4. ĐỊNH NGHĨA/VIẾT TẮT"),
                Paragraph.of(Style.BODY, "{{definitions}}"),
                Paragraph.of(Style.HEADING, "5. NỘI DUNG QUY TRÌNH"),
                Paragraph.of(Style.SUBHEADING, "5.1. Điều kiện thực hiện thủ tục hành chính"),
                Paragraph.of(Style.BODY, "{{conditions}}"),
                Paragraph.of(Style.SUBHEADING, "5.2. Thành phần hồ sơ"),
                CommonBlocks.components(),
                Paragraph.of(Style.SUBHEADING, "5.3. Số lượng hồ sơ"),
                Paragraph.of(Style.BODY, "{{sets}}"),
                Paragraph.of(Style.SUBHEADING, "5.4. Thời gian xử lý"),
                Paragraph.of(Style.BODY, "{{legalLimit}}"),
                Paragraph.of(Style.SUBHEADING, "5.5. Nơi tiếp nhận và trả kết quả"),
                Part.when("receptionPlace", Paragraph.of(Style.BODY, "{{receptionPlace}}")),
                Paragraph.of(Style.BODY, "- Nơi tiếp nhận hồ sơ: {{receivingUnits}}"),
                Paragraph.of(Style.BODY, "- Nơi trả kết quả: {{returningUnits}}"),
                Paragraph.of(Style.BODY, "- Cách thức: {{channels}}"),
                Paragraph.of(Style.SUBHEADING, "5.6. Phí, lệ phí"),
                Paragraph.of(Style.BODY, "- {{fees.name}}"),
                Part.when(
                        "otherSections",
                        Paragraph.of(Style.SUBHEADING, "Nội dung khác của tài liệu"),
                        Paragraph.of(Style.BODY, "- (Mục {{otherSections.no}}) {{otherSections.text}}")));
    }

    private static List<Block> flowchart() {
        return List.of(
                Paragraph.of(Style.SUBHEADING, "5.7. Quy trình xử lý công việc"),
                Paragraph.of(Style.LINE, "a) Lưu đồ"),
                Figure.place("flowchart", Paper.width(true), FLOWCHART_HEIGHT));
    }

    private static List<Block> process() {
        return List.of(
                Paragraph.of(Style.LINE, "b) Diễn giải các bước"),
                CommonBlocks.steps(),
                Paragraph.of(Style.SUBHEADING, "5.8. Cơ sở pháp lý"),
                Paragraph.of(Style.BODY, "- {{legalBases.name}}"),
                Paragraph.of(Style.HEADING, "6. BIỂU MẪU"),
                Table.ruled(
                        List.of(11, 44, 110),
                        Row.heading("TT", "Mã hiệu", "Tên biểu mẫu"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "{{forms.no}}"),
                                Cell.of(Style.TABLE_TEXT, "{{forms.code}}"),
                                Cell.of(Style.TABLE_TEXT, "{{forms.name}}"))),
                Paragraph.of(Style.HEADING, "7. HỒ SƠ LƯU"),
                Table.ruled(
                        List.of(11, 84, 42, 28),
                        Row.heading("TT", "Hồ sơ lưu", "Nơi lưu", "Thời gian lưu"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "{{records.no}}"),
                                Cell.of(Style.TABLE_TEXT, "{{records.name}}"),
                                Cell.of(Style.TABLE_TEXT, "{{records.holder}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{records.years}}"))),
                Part.when("recordsThen", Paragraph.of(Style.BODY, "Hết thời gian lưu: {{recordsThen}}.")),
                Part.when(
                        "suppressions",
                        Paragraph.of(Style.HEADING, "8. CÁC PHÁT HIỆN ĐƯỢC TẠM BỎ QUA"),
                        Table.ruled(
                                List.of(11, 25, 24, 47, 26, 16, 16),
                                Row.heading(
                                        "TT",
                                        "Quy tắc",
                                        "Thành phần",
                                        "Lý do",
                                        "Người quyết định",
                                        "Từ ngày",
                                        "Đến ngày"),
                                Row.of(
                                        Cell.of(Style.TABLE_CENTRE, "{{suppressions.no}}"),
                                        Cell.of(Style.TABLE_TEXT, "{{suppressions.rule}}"),
                                        Cell.of(Style.TABLE_TEXT, "{{suppressions.element}}"),
                                        Cell.of(Style.TABLE_TEXT, "{{suppressions.reason}}"),
                                        Cell.of(Style.TABLE_TEXT, "{{suppressions.by}}"),
                                        Cell.of(Style.TABLE_CENTRE, "{{suppressions.on}}"),
                                        Cell.of(Style.TABLE_CENTRE, "{{suppressions.until}}")))),
                Paragraph.of(Style.SEAL, ""),
                CommonBlocks.seal(Paper.width(false)));
    }
}

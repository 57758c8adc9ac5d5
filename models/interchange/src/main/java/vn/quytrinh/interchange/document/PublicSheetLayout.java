package vn.quytrinh.interchange.document;

import java.util.List;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Style;

/** What is put up for the public: the parts a procedure must have by NĐ 63/2010/NĐ-CP Điều 8 khoản 2, in their order. */
final class PublicSheetLayout {

    private PublicSheetLayout() {}

    static Sheet sheet() {
        return new Sheet(
                "Niêm yết công khai: {{name}}",
                Head.PAGE_NUMBER,
                List.of(new Section(
                        false,
                        List.of(
                                CommonBlocks.letterhead(Paper.width(false)),
                                Paragraph.of(Style.TITLE, "NIÊM YẾT CÔNG KHAI THỦ TỤC HÀNH CHÍNH"),
                                Paragraph.of(Style.SUBTITLE, "{{name}}"),
                                Paragraph.of(Style.REFERENCE, "(Mã thủ tục: {{code}}; lĩnh vực: {{field}})"),
                                Paragraph.of(Style.TITLE_RULE, ""),
                                Paragraph.of(Style.HEADING, "1. Trình tự thực hiện"),
                                Paragraph.of(Style.BODY, "- Bước {{steps.no}}: {{steps.name}} ({{steps.duration}})."),
                                Paragraph.of(Style.HEADING, "2. Cách thức thực hiện"),
                                Paragraph.of(Style.BODY, "- Hình thức nộp: {{channels}}"),
                                Paragraph.of(Style.BODY, "- Nơi tiếp nhận: {{receivingUnits}}"),
                                Paragraph.of(Style.BODY, "- Nơi trả kết quả: {{returningUnits}}"),
                                Paragraph.of(Style.HEADING, "3. Thành phần, số lượng hồ sơ"),
                                CommonBlocks.components(),
                                Paragraph.of(Style.BODY, "Số lượng hồ sơ: {{sets}}"),
                                Paragraph.of(Style.HEADING, "4. Thời hạn giải quyết"),
                                Paragraph.of(Style.BODY, "{{legalLimit}}"),
                                Paragraph.of(Style.HEADING, "5. Đối tượng thực hiện"),
                                Paragraph.of(Style.BODY, "{{applicants}}"),
                                Paragraph.of(Style.HEADING, "6. Cơ quan thực hiện"),
                                Paragraph.of(Style.BODY, "{{handlingAgency}}"),
                                Paragraph.of(Style.HEADING, "7. Mẫu đơn, mẫu tờ khai"),
                                Paragraph.of(Style.BODY, "- {{templates.code}}: {{templates.name}}"),
                                Paragraph.of(Style.HEADING, "8. Kết quả thực hiện"),
                                Paragraph.of(Style.BODY, "- {{results.name}}"),
                                Paragraph.of(Style.HEADING, "9. Phí, lệ phí"),
                                Paragraph.of(Style.BODY, "- {{fees.name}}"),
                                Paragraph.of(Style.HEADING, "10. Yêu cầu, điều kiện thực hiện"),
                                Paragraph.of(Style.BODY, "{{conditions}}"),
                                Paragraph.of(Style.HEADING, "11. Căn cứ pháp lý"),
                                Paragraph.of(Style.BODY, "- {{legalBases.name}}"),
                                Paragraph.of(Style.HEADING, "12. Tiếp nhận phản ánh, kiến nghị"),
                                Paragraph.of(Style.BODY, "{{feedback}}"),
                                Paragraph.of(Style.LINE, ""),
                                CommonBlocks.signature(),
                                Paragraph.of(Style.SEAL, ""),
                                CommonBlocks.seal(Paper.width(false))))));
    }
}

package vn.quytrinh.interchange.document;

import java.util.List;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Style;

/** The annex of the decision that approves the internal process, laid out by NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III. */
final class AnnexLayout {

    private AnnexLayout() {}

    static Sheet sheet() {
        return new Sheet(
                "Quy trình nội bộ: {{name}}",
                Head.PAGE_NUMBER,
                List.of(new Section(
                        false,
                        List.of(
                                Paragraph.of(Style.ANNEX_NUMBER, "Phụ lục {{annexNumber}}"),
                                Paragraph.of(Style.TITLE, "QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"),
                                Paragraph.of(Style.SUBTITLE, "{{name}}"),
                                Paragraph.of(
                                        Style.REFERENCE,
                                        "(Kèm theo Quyết định số {{decisionNumber}} {{decisionDate}} của {{decisionAgency}})"),
                                Paragraph.of(Style.TITLE_RULE, ""),
                                Paragraph.of(Style.HEADING, "1. Thông tin chung"),
                                Paragraph.of(Style.BODY, "a) Mã thủ tục hành chính: {{code}}"),
                                Paragraph.of(Style.BODY, "b) Lĩnh vực: {{field}}"),
                                Paragraph.of(Style.BODY, "c) Thời hạn giải quyết theo quy định: {{legalLimit}}"),
                                Paragraph.of(Style.BODY, "d) Căn cứ của thời hạn: {{legalLimitBasis}}"),
                                Paragraph.of(Style.BODY, "đ) Cách thức thực hiện: {{channels}}"),
                                Paragraph.of(Style.HEADING, "2. Trình tự thực hiện"),
                                CommonBlocks.steps(),
                                Paragraph.of(Style.SEAL, ""),
                                CommonBlocks.seal(Paper.width(false))))));
    }
}

package vn.quytrinh.interchange.slip;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Style;
import vn.quytrinh.interchange.page.Table;

/** How the slips look: the fields the law's forms have ({@code law/forms.yaml}), by kind. */
final class SlipLayout {

    private SlipLayout() {}

    /**
     * Returns the slip of a kind with its places not yet filled.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    static Sheet sheet(String kind) {
        List<Block> middle = switch (kind) {
            case "RECEIPT" -> receipt();
            case "SUPPLEMENT_REQUEST" -> supplement();
            case "REFUSAL" -> refusal();
            case "APOLOGY" -> apology();
            case "STOP_NOTICE" -> stop();
            case "CONTROL_SLIP" -> control();
            case "REGISTER_BOOK" -> register();
            default ->
                throw new IllegalArgumentException("Expected a kind of slip but got \"" + kind + "\". Maybe RECEIPT.");
        };
        boolean book = kind.equals("REGISTER_BOOK");
        List<Block> blocks = new ArrayList<>(SlipBlocks.top(Paper.width(book)));
        if (!book) {
            blocks.add(Paragraph.of(Style.REFERENCE, "Mã hồ sơ: {{code}}"));
        }
        blocks.addAll(middle);
        return new Sheet("{{formName}} {{code}}", Head.PAGE_NUMBER, List.of(new Section(book, blocks)));
    }

    private static List<Block> receipt() {
        return List.of(
                Paragraph.of(Style.BODY, "Bộ phận tiếp nhận và trả kết quả: {{desk}}"),
                Paragraph.of(Style.BODY, "Tiếp nhận hồ sơ của: **{{applicant}}**; số định danh: {{identity}}"),
                Paragraph.of(Style.BODY, "Địa chỉ: {{address}}"),
                Paragraph.of(Style.BODY, "Số điện thoại: {{phone}}; email: {{email}}"),
                Paragraph.of(Style.BODY, "Chủ hồ sơ: {{owner}}"),
                Paragraph.of(Style.BODY, "Nội dung yêu cầu giải quyết: {{request}}"),
                Paragraph.of(Style.BODY, "Thành phần hồ sơ nộp gồm:"),
                Table.ruled(
                        List.of(11, 79, 25, 25, 25),
                        Row.heading("TT", "Tên giấy tờ", "Bản chính", "Bản chứng thực", "Bản photo"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "{{papers.no}}"),
                                Cell.of(Style.TABLE_TEXT, "{{papers.name}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{papers.originals}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{papers.certified}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{papers.photocopies}}"))),
                Paragraph.of(Style.BODY, "Số lượng hồ sơ: {{sets}} (bộ)"),
                Paragraph.of(Style.BODY, "Thời gian giải quyết hồ sơ theo quy định: {{limit}}"),
                Paragraph.of(Style.BODY, "Thời gian nhận hồ sơ: {{receivedAt}}"),
                Paragraph.of(Style.BODY, "Thời gian trả kết quả giải quyết hồ sơ: {{dueAt}}"),
                Paragraph.of(Style.BODY, "Đăng ký nhận kết quả tại: {{returnTo}}"),
                Paragraph.of(Style.BODY, "Phí, lệ phí: {{fee}}"),
                Paragraph.of(Style.BODY, "Vào Sổ theo dõi hồ sơ: quyển số {{book}}, số thứ tự {{bookLine}}"),
                SlipBlocks.signed("NGƯỜI NỘP HỒ SƠ", "{{applicant}}", "NGƯỜI TIẾP NHẬN HỒ SƠ", "{{officer}}"));
    }

    private static List<Block> supplement() {
        List<Block> blocks = new ArrayList<>(SlipBlocks.applicant());
        blocks.addAll(List.of(
                Paragraph.of(Style.BODY, "Giai đoạn yêu cầu: {{stage}}; lần yêu cầu: {{round}}"),
                Paragraph.of(Style.BODY, "Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:"),
                Table.ruled(
                        List.of(11, 90, 64),
                        Row.heading("TT", "Giấy tờ, nội dung cần bổ sung, hoàn thiện", "Căn cứ pháp lý"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "{{papers.no}}"),
                                Cell.of(Style.TABLE_TEXT, "{{papers.name}}"),
                                Cell.of(Style.TABLE_TEXT, "{{papers.basis}}"))),
                Paragraph.of(Style.BODY, "Lý do: {{reason}}"),
                Paragraph.of(Style.BODY, "Thời hạn bổ sung, hoàn thiện hồ sơ: {{deadline}}"),
                Paragraph.of(
                        Style.BODY,
                        "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị liên hệ {{officer}}, số điện thoại"
                                + " {{deskPhone}}, trang thông tin {{website}} để được hướng dẫn."),
                SlipBlocks.signed("{{signerTitle}}", "{{signerName}}")));
        return blocks;
    }

    private static List<Block> refusal() {
        List<Block> blocks = new ArrayList<>(SlipBlocks.applicant());
        blocks.addAll(List.of(
                Paragraph.of(Style.BODY, "{{agencyName}} từ chối tiếp nhận, giải quyết hồ sơ này."),
                Paragraph.of(Style.BODY, "Lý do: {{reason}}"),
                Paragraph.of(Style.BODY, "Căn cứ: {{basis}}"),
                Paragraph.of(Style.BODY, "Cơ quan có thẩm quyền giải quyết (nếu nộp sai): {{competentAgency}}"),
                SlipBlocks.signed("{{signerTitle}}", "{{signerName}}")));
        return blocks;
    }

    private static List<Block> apology() {
        return List.of(
                Paragraph.of(Style.BODY, "Kính gửi: **{{owner}}**"),
                Paragraph.of(Style.BODY, "Địa chỉ: {{address}}"),
                Paragraph.of(
                        Style.BODY,
                        "Vào hồi {{receivedAt}}, {{agencyName}} tiếp nhận hồ sơ của Ông/Bà/Tổ chức về việc: {{request}};"
                                + " thời gian hẹn trả kết quả: {{dueAt}}."),
                Paragraph.of(Style.BODY, "Đến nay hồ sơ chưa được giải quyết xong đúng thời hạn. Lý do: {{reason}}"),
                Paragraph.of(
                        Style.BODY,
                        "{{agencyName}} xin lỗi Ông/Bà/Tổ chức, đề nghị gia hạn thời gian giải quyết và hẹn lại thời gian trả"
                                + " kết quả: {{newDueAt}} (lần hẹn lại: {{round}})."),
                Paragraph.of(Style.BODY, "Người liên hệ: {{contact}}"),
                Paragraph.of(Style.BODY, "Mong Ông/Bà/Tổ chức thông cảm."),
                SlipBlocks.signed("{{signerTitle}}", "{{signerName}}"));
    }

    private static List<Block> stop() {
        List<Block> blocks = new ArrayList<>(SlipBlocks.applicant());
        blocks.addAll(List.of(
                Paragraph.of(Style.BODY, "Người đề nghị dừng: {{requestedBy}}, {{requestedOn}}"),
                Paragraph.of(Style.BODY, "Giai đoạn hiện tại của hồ sơ: {{stage}}"),
                Paragraph.of(Style.BODY, "Lý do: {{reason}}"),
                Paragraph.of(Style.BODY, "{{agencyName}} thông báo dừng giải quyết hồ sơ nêu trên."),
                Paragraph.of(Style.BODY, "Xử lý hồ sơ, bản chính, phí, lệ phí: {{settlement}}"),
                SlipBlocks.signed("{{signerTitle}}", "{{signerName}}")));
        return blocks;
    }

    private static List<Block> control() {
        List<Block> blocks = new ArrayList<>(SlipBlocks.applicant());
        blocks.addAll(List.of(
                Paragraph.of(Style.BODY, "Thời gian nhận hồ sơ: {{receivedAt}}; hẹn trả kết quả: {{dueAt}}"),
                Table.ruled(
                        List.of(11, 34, 34, 33, 25, 28),
                        Row.heading(
                                "TT",
                                "Cơ quan, bộ phận giao",
                                "Cơ quan, bộ phận nhận",
                                "Giờ, ngày giao",
                                "Kết quả giải quyết",
                                "Ghi chú"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "{{handovers.no}}"),
                                Cell.of(Style.TABLE_TEXT, "{{handovers.from}}"),
                                Cell.of(Style.TABLE_TEXT, "{{handovers.to}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{handovers.at}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{handovers.result}}"),
                                Cell.of(Style.TABLE_TEXT, "{{handovers.note}}"))),
                Paragraph.of(
                        Style.NOTE,
                        "Kết quả giải quyết ghi: trước hạn, đúng hạn hoặc quá hạn. Người giao và người nhận ký vào cột ghi"
                                + " chú."),
                SlipBlocks.signed("NGƯỜI GIAO", "", "NGƯỜI NHẬN", "")));
        return blocks;
    }

    private static List<Block> register() {
        return List.of(
                Table.ruled(
                        List.of(10, 27, 31, 11, 26, 27, 21, 23, 23, 23, 19, 11),
                        Row.heading(
                                "TT",
                                "Mã hồ sơ",
                                "Tên thủ tục hành chính",
                                "Số bộ",
                                "Tên cá nhân, tổ chức",
                                "Địa chỉ, số điện thoại",
                                "Cơ quan chủ trì",
                                "Ngày nhận",
                                "Ngày hẹn trả",
                                "Ngày trả, ký nhận",
                                "Phương thức nhận",
                                "Ghi chú"),
                        Row.of(
                                Cell.of(Style.TABLE_CENTRE, "{{lines.no}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.code}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.procedure}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{lines.sets}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.name}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.address}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.agency}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{lines.receivedAt}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{lines.dueAt}}"),
                                Cell.of(Style.TABLE_CENTRE, "{{lines.returnedAt}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.channel}}"),
                                Cell.of(Style.TABLE_TEXT, "{{lines.note}}"))),
                Paragraph.of(Style.SEAL, ""),
                Table.plain(List.of(252), Row.of(SlipBlocks.code())));
    }
}

package vn.quytrinh.interchange.slip;

import java.util.List;
import vn.quytrinh.interchange.document.CommonBlocks;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Style;
import vn.quytrinh.interchange.page.Table;

/** Blocks that several slips have. */
final class SlipBlocks {

    private SlipBlocks() {}

    /** The form's number, who issues it, and its title. */
    static List<Block> top(int width) {
        return List.of(
                Paragraph.of(Style.FORM_NUMBER, "Mẫu số {{formNumber}} ({{formBasis}})"),
                CommonBlocks.letterhead(width),
                Paragraph.of(Style.TITLE, "{{formName}}"));
    }

    /** Who asks for what. */
    static List<Block> applicant() {
        return List.of(
                Paragraph.of(Style.BODY, "Hồ sơ của: **{{owner}}**"),
                Paragraph.of(Style.BODY, "Nội dung yêu cầu giải quyết: {{request}}"),
                Paragraph.of(Style.BODY, "Địa chỉ: {{address}}"),
                Paragraph.of(Style.BODY, "Số điện thoại: {{phone}}; email: {{email}}"));
    }

    /** A dossier's code to be read by a machine, and room for one signature. */
    static Block signed(String title, String name) {
        return Table.plain(
                List.of(75, 90),
                Row.of(code(), Cell.of(Style.AUTHORITY, title).with(Paragraph.of(Style.SIGNER, name))));
    }

    /** A dossier's code to be read by a machine, and room for two signatures. */
    static Block signed(String left, String leftName, String right, String rightName) {
        return Table.plain(
                List.of(36, 58, 71),
                Row.of(
                        code(),
                        Cell.of(Style.AUTHORITY, left)
                                .with(Paragraph.of(Style.SIGN_HINT, "(Ký, ghi rõ họ tên)"))
                                .with(Paragraph.of(Style.SIGNER, leftName)),
                        Cell.of(Style.AUTHORITY, right)
                                .with(Paragraph.of(Style.SIGN_HINT, "(Ký, ghi rõ họ tên)"))
                                .with(Paragraph.of(Style.SIGNER, rightName))));
    }

    static Cell code() {
        return new Cell(
                1,
                List.of(
                        Figure.place("qr", 24, 24),
                        Paragraph.of(Style.SEAL, "{{sealContent}}"),
                        Paragraph.of(Style.SEAL, "{{formRemark}}")));
    }
}

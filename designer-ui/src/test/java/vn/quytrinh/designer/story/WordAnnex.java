package vn.quytrinh.designer.story;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A decision in Word with two annexes: a heading of a stage, a merged time, a time that says nothing, a column nobody knows. */
final class WordAnnex {
    private static final String[] HEADINGS = {
        "TT", "Trình tự thực hiện", "Trách nhiệm thực hiện", "Mã việc", "Thời gian", "Biểu mẫu/Kết quả"
    };
    private static final String[][] ROWS = {
        {"I. Tại Trung tâm Phục vụ hành chính công"},
        {
            "1",
            "Tiếp nhận, kiểm tra hồ sơ. Nếu hồ sơ chưa đầy đủ thì yêu cầu bổ sung",
            "Công chức tiếp nhận – Trung tâm Phục vụ hành chính công",
            "TN",
            "0,5 ngày",
            "Mẫu số 01"
        },
        {
            "2",
            "Chuyển hồ sơ đến phòng chuyên môn",
            "Công chức tiếp nhận – Trung tâm Phục vụ hành chính công",
            "CH",
            "",
            "Mẫu số 05"
        },
        {"II. Tại Sở Xây dựng"},
        {"3", "Phân công thụ lý", "Trưởng phòng – Phòng Quản lý hạ tầng", "PC", "0,5 ngày", ""},
        {
            "4",
            "Thẩm định hồ sơ, kiểm tra thực địa, dự thảo kết quả",
            "Chuyên viên – Phòng Quản lý hạ tầng",
            "TĐ",
            "sớm nhất có thể",
            "Dự thảo giấy phép"
        },
        {"5", "Xem xét. Nếu không đồng ý: chuyển lại bước 4", "Trưởng phòng – Phòng Quản lý hạ tầng", "XX", "½ ngày", ""
        },
        {"6", "Ký duyệt", "Lãnh đạo Sở", "KD", "1 ngày", "Giấy phép"},
        {"7", "Trả kết quả", "Công chức trả kết quả", "TR", "Không tính thời gian", ""},
        {"Tổng thời gian", "05 ngày làm việc"},
    };

    private WordAnnex() {}

    static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            annex(document, "1. Thủ tục: Cấp giấy phép sử dụng lòng đường, vỉa hè (1.009999)");
            annex(document, "2. Thủ tục: Gia hạn giấy phép sử dụng lòng đường, vỉa hè (1.009998)");
            document.write(out);
        }
        return file;
    }

    private static void annex(XWPFDocument document, String title) {
        document.createParagraph().createRun().setText(title);
        document.createParagraph().createRun().setText("Lĩnh vực: Hạ tầng kỹ thuật");
        document.createParagraph().createRun().setText("Thời hạn giải quyết: 05 ngày làm việc");
        XWPFTable table = document.createTable(ROWS.length + 1, HEADINGS.length);
        for (int column = 0; column < HEADINGS.length; column++) {
            table.getRow(0).getCell(column).setText(HEADINGS[column]);
        }
        for (int row = 0; row < ROWS.length; row++) {
            String[] cells = ROWS[row];
            if (cells.length == HEADINGS.length) {
                for (int column = 0; column < cells.length; column++) {
                    table.getRow(row + 1).getCell(column).setText(cells[column]);
                }
            } else if (cells.length == 1) {
                span(table, row + 1, 0, HEADINGS.length, cells[0]);
            } else {
                span(table, row + 1, 0, 4, cells[0]);
                span(table, row + 1, 1, 2, cells[1]);
            }
        }
        merge(table.getRow(2).getCell(4), STMerge.RESTART);
        merge(table.getRow(3).getCell(4), STMerge.CONTINUE);
        document.createParagraph();
    }

    private static void span(XWPFTable table, int row, int cell, int columns, String text) {
        XWPFTableCell wide = table.getRow(row).getCell(cell);
        wide.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        wide.setText(text);
        for (int i = 1; i < columns; i++) {
            table.getRow(row).removeCell(cell + 1);
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr())
                .addNewVMerge()
                .setVal(how);
    }
}

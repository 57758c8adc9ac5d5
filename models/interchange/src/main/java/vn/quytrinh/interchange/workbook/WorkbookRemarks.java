package vn.quytrinh.interchange.workbook;

import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.Message;

/** What is told of a workbook that was read. */
final class WorkbookRemarks {

    private static final int LONGEST = 80;

    private WorkbookRemarks() {}

    static Remark changed(String place, String heading, String from, String to) {
        return Remark.note(
                "WORKBOOK_CHANGED",
                place,
                "Đã đổi " + heading + ": \"" + shown(from) + "\" → \"" + shown(to) + "\".",
                "Changed " + heading + ": \"" + shown(from) + "\" → \"" + shown(to) + "\".");
    }

    static Remark added(String place, String id) {
        return Remark.note("WORKBOOK_ADDED", place, "Dòng mới: " + shown(id) + ".", "A new row: " + shown(id) + ".");
    }

    static Remark removed(String place, String id) {
        return Remark.note(
                "WORKBOOK_REMOVED",
                place,
                "Dòng " + shown(id) + " của bảng quyết định đã bị xóa trong tệp nên được bỏ.",
                "The row " + shown(id) + " of the decision table was deleted in the file and left out.");
    }

    static Remark rowMissing(String sheet, String id) {
        return Remark.doubt(
                "WORKBOOK_ROW_MISSING",
                sheet,
                "Dòng " + shown(id) + " không còn trong tệp; bản thảo vẫn giữ. Nếu muốn bỏ, hãy xóa trong bản thảo.",
                "The row " + shown(id)
                        + " is no longer in the file; the draft keeps it. Maybe delete it in the draft.");
    }

    static Remark cell(String place, Message expected, String found) {
        return Remark.doubt(
                "WORKBOOK_CELL",
                place,
                "Cần " + expected.vi() + " nhưng gặp \"" + shown(found) + "\"; giữ giá trị cũ.",
                "Expected " + expected.en() + " but found \"" + shown(found) + "\"; the old value stays.");
    }

    static Remark computed(String place, String text) {
        return Remark.doubt(
                "WORKBOOK_FORMULA",
                place,
                "Ô là công thức hoặc báo lỗi; chỉ lấy kết quả đã lưu \"" + shown(text) + "\". Hãy nhập giá trị.",
                "The cell is a formula or an error; only its stored result \"" + shown(text)
                        + "\" was taken. Maybe enter the value.");
    }

    static Remark columnMissing(String sheet, String heading) {
        return Remark.doubt(
                "WORKBOOK_COLUMN_MISSING",
                sheet,
                "Thiếu cột \"" + heading + "\"; các giá trị cũ được giữ.",
                "The column \"" + heading + "\" is missing; the old values stay.");
    }

    static Remark columnUnknown(String sheet, String heading) {
        return Remark.note(
                "WORKBOOK_COLUMN_UNKNOWN",
                sheet,
                "Cột \"" + heading + "\" không thuộc biểu này nên không được đọc.",
                "The column \"" + heading + "\" is not part of this form and was not read.");
    }

    static Remark sheetMissing(String sheet) {
        return Remark.doubt(
                "WORKBOOK_SHEET_MISSING",
                sheet,
                "Thiếu trang tính \"" + sheet + "\"; nội dung cũ được giữ.",
                "The sheet \"" + sheet + "\" is missing; what was there stays.");
    }

    static Remark twice(String place, String id) {
        return Remark.doubt(
                "WORKBOOK_ID_TWICE",
                place,
                "Mã \"" + shown(id) + "\" đã dùng hoặc không hợp lệ; dòng này được đọc như dòng mới với mã khác.",
                "The id \"" + shown(id)
                        + "\" is used already or not possible; the row was read as a new one with another id.");
    }

    private static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

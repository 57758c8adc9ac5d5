package vn.quytrinh.interchange.verification;

import java.util.List;
import vn.quytrinh.interchange.guard.Message;

/** Says what a document says otherwise than the model. */
final class Differences {

    private static final int LONGEST = 160;

    private Differences() {}

    static Message cell(TableText table, int row, int cell, String found) {
        RowText expected = table.rows().get(row);
        String column = table.column(expected, cell);
        String wanted = expected.cells().get(cell);
        return new Message(
                "Bảng \"" + name(table) + "\", dòng " + (row + 1) + ", cột \"" + column + "\": mô hình ghi \""
                        + shortened(wanted) + "\" nhưng văn bản ghi \"" + shortened(found) + "\".",
                "Table \"" + name(table) + "\", row " + (row + 1) + ", column \"" + column + "\": the model says \""
                        + shortened(wanted) + "\" but the document \"" + shortened(found) + "\".");
    }

    static Message missingRow(TableText table, int row) {
        String words = shortened(String.join(" | ", table.rows().get(row).cells()));
        return new Message(
                "Bảng \"" + name(table) + "\": văn bản thiếu dòng " + (row + 1) + " \"" + words + "\".",
                "Table \"" + name(table) + "\": the document lacks row " + (row + 1) + " \"" + words + "\".");
    }

    static Message extraRow(TableText table, int row, List<String> cells) {
        String words = shortened(String.join(" | ", cells));
        return new Message(
                "Bảng \"" + name(table) + "\": văn bản có thêm dòng " + (row + 1) + " \"" + words + "\".",
                "Table \"" + name(table) + "\": the document has a further row " + (row + 1) + " \"" + words + "\".");
    }

    static Message missingTable(TableText table) {
        return new Message(
                "Không thấy bảng \"" + name(table) + "\" trong văn bản.",
                "The table \"" + name(table) + "\" is not in the document.");
    }

    private static String name(TableText table) {
        return String.join(" | ", table.columns());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

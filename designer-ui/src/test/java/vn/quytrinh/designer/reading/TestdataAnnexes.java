package vn.quytrinh.designer.reading;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;

/** Annexes for tests. */
final class TestdataAnnexes {
    private TestdataAnnexes() {}

    /** An annex with two columns nobody knows, a bare unit and a time that says nothing. */
    static SourceDocument unclear() {
        return new SourceDocument(
                "thu.docx", List.of(title(0, "Thủ tục: Cấp giấy phép thử (9.000001)"), table(1, new String[][] {
                    {"TT", "Việc", "Ai làm", "Trình tự", "Trách nhiệm", "Thời gian"},
                    {"1", "a", "b", "Tiếp nhận hồ sơ", "Công chức", "0,5 ngày"},
                    {"2", "c", "d", "Thẩm định", "Chuyên viên", "sớm nhất có thể"},
                    {"3", "e", "f", "Ký duyệt", "Lãnh đạo Sở", "1 ngày"},
                })));
    }

    /** A decision with two annexes. */
    static SourceDocument two() {
        List<SourceBlock> blocks = new ArrayList<>();
        for (String name : List.of("Cấp giấy phép thử (9.000002)", "Cấp lại giấy phép thử (9.000003)")) {
            blocks.add(title(blocks.size(), "Thủ tục: " + name));
            blocks.add(table(blocks.size(), new String[][] {
                {"TT", "Trình tự", "Trách nhiệm", "Thời gian"},
                {"1", "Tiếp nhận hồ sơ", "Công chức", "1 ngày làm việc"},
                {"2", "Ký duyệt", "Lãnh đạo Sở", "1 ngày làm việc"},
            }));
        }
        return new SourceDocument("quyet-dinh.docx", blocks);
    }

    private static SourceParagraph title(int index, String text) {
        return new SourceParagraph(index, text, 0, false);
    }

    private static SourceTable table(int index, String[][] rows) {
        List<SourceCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                cells.add(new SourceCell(row, column, 1, 1, rows[row][column], row == 0));
            }
        }
        return new SourceTable(index, "", cells);
    }
}

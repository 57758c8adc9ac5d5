package vn.quytrinh.interchange.testdata;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.interchange.source.SourceText;

/** Small documents for tests: one line and one table. */
public final class TestdataSource {

    private TestdataSource() {}

    /** Returns a document with a title and a table without merged cells. */
    public static SourceDocument document(String title, String[][] rows) {
        List<SourceCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                cells.add(new SourceCell(row, column, 1, 1, SourceText.clean(rows[row][column]), row == 0));
            }
        }
        return new SourceDocument(
                "x.docx",
                List.of(new SourceParagraph(0, SourceText.clean(title), 0, false), new SourceTable(1, "", cells)));
    }
}

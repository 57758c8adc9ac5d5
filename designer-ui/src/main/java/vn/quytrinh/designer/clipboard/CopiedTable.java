package vn.quytrinh.designer.clipboard;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * Rows for the clipboard of other programs.
 *
 * @param text lines with tabs, for spreadsheets and plain text
 * @param html a table, for Word
 */
public record CopiedTable(String text, String html) {

    /**
     * Puts rows of cells into both forms.
     *
     * @param rows the texts, not null
     */
    public static CopiedTable of(List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(TabbedText::cell).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
        String html = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + Entities.escape(cell).replace("\n", "<br>") + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table border=\"1\">", "</table>"));
        return new CopiedTable(text, html);
    }
}

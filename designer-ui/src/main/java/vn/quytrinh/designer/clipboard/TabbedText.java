package vn.quytrinh.designer.clipboard;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells as spreadsheets write them: tabs between cells; a cell with tabs, line breaks or quotes stands in quotes. */
final class TabbedText {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private TabbedText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns the cells of each line. */
    static List<List<String>> lines(String text) {
        var reading = new TabbedText(text);
        reading.read();
        return reading.lines;
    }

    /** Returns a cell as it stands between tabs. */
    static String cell(String text) {
        return text.matches("(?s).*[\t\n\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void read() {
        while (at < text.length()) {
            line.add(text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) == '\n') {
                lines.add(line);
                line = new ArrayList<>();
            } else if (at == text.length() - 1) {
                line.add("");
                lines.add(line);
            }
            at++;
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A quote that is never closed, or is followed by more, is one that somebody wrote. */
    private String quoted() {
        int from = at;
        var cell = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign != '"') {
                cell.append(sign);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
                at = i + 1;
                return cell.toString();
            } else {
                break;
            }
        }
        at = from;
        return plain();
    }
}

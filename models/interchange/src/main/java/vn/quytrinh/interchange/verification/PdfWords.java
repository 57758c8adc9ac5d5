package vn.quytrinh.interchange.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.interchange.guard.Message;

/**
 * Compares the words of a PDF with tables.
 *
 * @param text its words in the order they were written, without blanks
 */
record PdfWords(String text) {

    private static final int SHOWN = 60;

    /** Returns what the words say otherwise than the tables. */
    List<Message> differences(List<TableText> expected) {
        List<Message> differences = new ArrayList<>();
        int at = 0;
        for (TableText table : expected) {
            int heading = text.indexOf(table.heading(), at);
            if (heading < 0) {
                differences.add(Differences.missingTable(table));
                continue;
            }
            at = heading + table.heading().length();
            for (int i = 0; i < table.rows().size(); i++) {
                at = row(table, i, at, differences);
            }
        }
        return differences;
    }

    /** Looks for the words of a row, in pieces between open cells, and returns where the row ends. */
    private int row(TableText table, int row, int from, List<Message> differences) {
        List<String> cells = table.rows().get(row).cells();
        int at = from;
        for (int i = 0; i < cells.size(); ) {
            if (TableText.isOpen(cells.get(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < cells.size() && !TableText.isOpen(cells.get(end))) {
                end++;
            }
            List<String> piece =
                    cells.subList(i, end).stream().map(TableText::bare).toList();
            int found = text.indexOf(String.join("", piece), at);
            boolean whole = found >= 0 && found - at <= reach(table, row);
            at = whole ? found + String.join("", piece).length() : changed(table, row, i, piece, at, differences);
            i = end;
        }
        return at;
    }

    /** Names the cells of a piece that are not as expected, seen from its longest cell. */
    private int changed(TableText table, int row, int first, List<String> piece, int from, List<Message> differences) {
        String longest =
                piece.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        int anchor = piece.indexOf(longest);
        int place = text.indexOf(longest, from);
        if (place < 0 || place - from > reach(table, row)) {
            differences.add(Differences.cell(table, row, first + anchor, around(from)));
            return from;
        }
        int before = place;
        for (int i = anchor - 1; i >= 0; i--) {
            before -= piece.get(i).length();
            if (before < from || !text.startsWith(piece.get(i), before)) {
                differences.add(Differences.cell(table, row, first + i, text.substring(from, place)));
                break;
            }
        }
        int at = place + longest.length();
        for (int i = anchor + 1; i < piece.size(); i++) {
            if (text.startsWith(piece.get(i), at)) {
                at += piece.get(i).length();
                continue;
            }
            int next = i + 1 < piece.size() ? text.indexOf(piece.get(i + 1), at) : -1;
            boolean near = next >= 0 && next - at <= reach(table, row);
            differences.add(Differences.cell(table, row, first + i, near ? text.substring(at, next) : around(at)));
            at = near ? next : at;
        }
        return at;
    }

    private String around(int at) {
        return text.substring(at, Math.min(text.length(), at + SHOWN));
    }

    /** How far away a row may begin: a heading is repeated on every page, and so is the head of the page. */
    private static int reach(TableText table, int row) {
        int own =
                table.rows().get(row).cells().stream().mapToInt(String::length).sum();
        return own + table.heading().length() + 600;
    }
}

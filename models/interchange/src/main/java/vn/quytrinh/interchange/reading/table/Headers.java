package vn.quytrinh.interchange.reading.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Finds the headers of step tables: one or two rows, in the midst of a table too. */
public final class Headers {

    private static final int MIN_COLUMNS = 3;
    private static final int MAX_HEADING = 90;

    private Headers() {}

    /**
     * Reads a row as the header of a step table.
     *
     * @param table the table
     * @param row the row that may begin a header
     * @param corrections what a person said about columns
     * @return the columns, empty when the row begins no step table
     */
    public static Optional<Columns> at(SourceTable table, int row, Corrections corrections) {
        List<SourceCell> begun = table.begun(row);
        if (begun.size() < 2 || begun.stream().anyMatch(cell -> cell.text().length() > MAX_HEADING)) {
            return Optional.empty();
        }
        int body = row + begun.stream().mapToInt(SourceCell::rowSpan).max().orElse(1);
        Columns columns = columns(table, row, Math.min(body, table.rows()), corrections);
        if (columns.areSteps() && columns.meanings().size() >= MIN_COLUMNS) {
            return Optional.of(columns);
        }
        return Optional.empty();
    }

    private static Columns columns(SourceTable table, int from, int body, Corrections corrections) {
        Map<Integer, Meaning> meanings = new TreeMap<>();
        Map<Integer, String> labels = new TreeMap<>();
        for (int column = 0; column < table.columns(); column++) {
            String label = label(table, from, body, column);
            labels.put(column, label);
            Meaning said = corrections.columns().get(new Place(table.index(), from, column));
            boolean begins = begins(table, from, body, column);
            if (said != null) {
                if (said != Meaning.NOTHING) {
                    meanings.put(column, said);
                }
            } else if (!label.isEmpty() && begins) {
                int at = column;
                meaning(table, from, body, column, label).ifPresent(each -> meanings.put(at, each));
            }
        }
        settle(meanings);
        return new Columns(table, from, body, meanings, labels);
    }

    /** The lower heading decides; when its words are unknown, the one above it. */
    private static Optional<Meaning> meaning(SourceTable table, int from, int body, int column, String label) {
        String top = table.at(from, column).map(SourceCell::text).orElse("");
        Optional<Meaning> above = ColumnWords.meaning(top);
        if (above.filter(each -> each == Meaning.DURATION).isPresent()) {
            return ColumnWords.meaning(label)
                    .filter(each -> each == Meaning.LEGAL_DURATION)
                    .or(() -> above);
        }
        String lower = table.at(body - 1, column).map(SourceCell::text).orElse("");
        return ColumnWords.meaning(lower).or(() -> above).or(() -> ColumnWords.meaning(label));
    }

    private static boolean begins(SourceTable table, int from, int body, int column) {
        for (int row = from; row < body; row++) {
            int at = column;
            if (table.at(row, column).filter(cell -> cell.column() == at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String label(SourceTable table, int from, int body, int column) {
        var label = new StringBuilder();
        SourceCell last = null;
        for (int row = from; row < body; row++) {
            SourceCell cell = table.at(row, column).orElse(null);
            if (cell != null && cell != last && !cell.isBlank()) {
                label.append(label.isEmpty() ? "" : " ").append(cell.text().replace('\n', ' '));
            }
            last = cell;
        }
        return label.toString();
    }

    /** Unit and role are apart only where both stand; what is done in the wider column is its content. */
    private static void settle(Map<Integer, Meaning> meanings) {
        if (!meanings.containsValue(Meaning.DURATION)) {
            meanings.replaceAll((column, each) -> each == Meaning.LEGAL_DURATION ? Meaning.DURATION : each);
        }
        boolean unit = meanings.containsValue(Meaning.UNIT);
        boolean role = meanings.containsValue(Meaning.ROLE);
        boolean actor = meanings.containsValue(Meaning.ACTOR);
        if (unit != role && !actor) {
            meanings.replaceAll((column, each) -> each == Meaning.UNIT || each == Meaning.ROLE ? Meaning.ACTOR : each);
        } else if (actor && unit && !role) {
            meanings.replaceAll((column, each) -> each == Meaning.ACTOR ? Meaning.ROLE : each);
        } else if (actor && role && !unit) {
            meanings.replaceAll((column, each) -> each == Meaning.ACTOR ? Meaning.UNIT : each);
        }
        if (!meanings.containsValue(Meaning.NAME)) {
            boolean[] first = {true};
            meanings.replaceAll((column, each) -> {
                if (each == Meaning.CONTENT && first[0]) {
                    first[0] = false;
                    return Meaning.NAME;
                }
                return each;
            });
        }
        long numbers = meanings.values().stream()
                .filter(each -> each == Meaning.NUMBER)
                .count();
        if (numbers > 1 && !meanings.containsValue(Meaning.NAME)) {
            meanings.entrySet().stream()
                    .filter(each -> each.getValue() == Meaning.NUMBER)
                    .skip(1)
                    .findFirst()
                    .ifPresent(each -> each.setValue(Meaning.NAME));
        }
    }

    /** Tells whether a row repeats the header, as at the top of a page. */
    static boolean repeats(Columns columns, int row) {
        SourceTable table = columns.table();
        List<SourceCell> begun = table.begun(row);
        return begun.size() >= 2
                && begun.stream()
                        .allMatch(cell -> table.at(columns.from(), cell.column())
                                .filter(head -> FoldedText.of(head.text()).equals(FoldedText.of(cell.text())))
                                .isPresent());
    }
}

package vn.quytrinh.designer.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.quytrinh.interchange.reading.AnnexReader;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Doubt;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Reading;
import vn.quytrinh.interchange.reading.table.Columns;
import vn.quytrinh.interchange.reading.table.Headers;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.model.process.Procedure;

/**
 * A table of the clipboard as steps, read as a file would be. Without a heading of its own it is given one by what its columns
 * seem to be; a person may say otherwise. Immutable.
 *
 * @param table the table, with a heading
 * @param head the row of the heading
 * @param meanings what each column is taken for
 * @param sure whether that needs no look: the table says it, or every column shows it
 * @param corrections what a person answered
 */
public record PastedTable(
        SourceTable table, int head, Map<Integer, Meaning> meanings, boolean sure, Corrections corrections) {
    private static final AnnexReader READER = new AnnexReader();

    /** What is asked about a whole document and means nothing for a few of its rows. */
    private static final Set<String> OF_DOCUMENTS = Set.of(
            "CODE_MISSING",
            "NAME_MISSING",
            "NAME_UNSURE",
            "TOTAL_MISSING",
            "TOTAL_MISMATCH",
            "TOTAL_OTHER_UNIT",
            "TOTAL_UNCLEAR",
            "LIMIT_UNCLEAR");

    private static final Map<Meaning, String> HEADINGS = new EnumMap<>(Map.of(
            Meaning.NUMBER, "STT",
            Meaning.NAME, "Tên bước",
            Meaning.UNIT, "Đơn vị",
            Meaning.ROLE, "Chức danh",
            Meaning.ACTOR, "Trách nhiệm",
            Meaning.DURATION, "Thời gian",
            Meaning.OUTPUT, "Kết quả",
            Meaning.FORM, "Biểu mẫu",
            Meaning.NOTE, "Ghi chú"));

    public PastedTable {
        meanings = new TreeMap<>(meanings);
    }

    /**
     * Looks at a table.
     *
     * @param clipboard the table as it was copied, not null
     * @param units the names of the procedure's units, not null
     * @param roles the names of its positions, not null
     */
    public static PastedTable of(SourceTable clipboard, Collection<String> units, Collection<String> roles) {
        Optional<Columns> columns = IntStream.range(0, clipboard.rows())
                .mapToObj(row -> Headers.at(clipboard, row, Corrections.NONE))
                .flatMap(Optional::stream)
                .findFirst();
        if (columns.isPresent()) {
            Columns found = columns.get();
            boolean all = IntStream.range(0, clipboard.columns())
                    .allMatch(column -> found.meanings().containsKey(column)
                            || found.label(column).isEmpty());
            return new PastedTable(clipboard, found.from(), found.meanings(), all, Corrections.NONE);
        }
        SourceTable joined = SplitAmounts.joined(clipboard);
        ColumnGuess guess = ColumnGuess.of(joined, units, roles);
        return new PastedTable(headed(joined), 0, guess.meanings(), guess.sure(), Corrections.NONE);
    }

    /** Returns the same table with another meaning of a column; what had this meaning before, if anything, has none. */
    public PastedTable with(int column, Meaning meaning) {
        Map<Integer, Meaning> changed = new TreeMap<>(meanings);
        if (meaning != Meaning.NOTHING) {
            changed.replaceAll((other, each) -> each == meaning ? Meaning.NOTHING : each);
        }
        changed.put(column, meaning);
        return new PastedTable(table, head, changed, sure, corrections);
    }

    /** Returns the same table with the answer to a doubt. */
    public PastedTable answering(String doubt, String value) {
        return new PastedTable(table, head, meanings, sure, corrections.answering(doubt, value));
    }

    /** Reads the steps. What the table does not say stays empty in them. */
    public Pasted read() {
        SourceTable complete = complete();
        Corrections said = corrections;
        for (Map.Entry<Integer, Meaning> each : meanings.entrySet()) {
            if (each.getValue() != Meaning.NOTHING) {
                said = said.column(new Place(table.index(), head, each.getKey()), each.getValue());
            }
        }
        for (int added = table.columns(); added < complete.columns(); added++) {
            said = said.column(new Place(table.index(), head, added), missing().get(added - table.columns()));
        }
        Reading reading = READER.read(new SourceDocument("", List.of(complete)), said);
        return new Pasted(
                reading.drafts().stream().findFirst(),
                reading.doubts().stream().filter(this::isAboutSteps).toList());
    }

    /**
     * What was read.
     *
     * @param procedure the steps, empty when none were found
     * @param doubts what is asked about them
     */
    public record Pasted(Optional<Procedure> procedure, List<Doubt> doubts) {

        /** Tells whether a person has to look. */
        public boolean isDoubtful() {
            return procedure.isEmpty()
                    || doubts.stream()
                            .anyMatch(doubt -> !doubt.answered() && doubt.confidence() == Confidence.DOUBTFUL);
        }
    }

    private boolean isAboutSteps(Doubt doubt) {
        boolean time = meanings.containsValue(Meaning.DURATION);
        boolean passed = doubt.code().equals("UNKNOWN_COLUMN")
                || doubt.code().equals("NO_STEP_TABLE")
                || !time && doubt.code().startsWith("TIME_");
        return !passed && !OF_DOCUMENTS.contains(doubt.code());
    }

    /** The reader wants to see what, who and how long: what the table has not is added without content. */
    private List<Meaning> missing() {
        List<Meaning> missing = new ArrayList<>();
        if (isGuessed() && !meanings.containsValue(Meaning.NUMBER)) {
            missing.add(Meaning.NUMBER);
        }
        if (!meanings.containsValue(Meaning.DURATION)) {
            missing.add(Meaning.DURATION);
        }
        if (meanings.values().stream()
                .noneMatch(each -> each == Meaning.ACTOR || each == Meaning.UNIT || each == Meaning.ROLE)) {
            missing.add(Meaning.ACTOR);
        }
        return missing;
    }

    private SourceTable complete() {
        List<SourceCell> cells = new ArrayList<>();
        for (SourceCell cell : table.cells()) {
            Meaning meaning = meanings.getOrDefault(cell.column(), Meaning.NOTHING);
            boolean name = cell.row() == head && cell.isBlank();
            boolean left = meaning == Meaning.NOTHING && cell.columnSpan() == 1;
            if (!left) {
                cells.add(name ? with(cell, HEADINGS.getOrDefault(meaning, meaning.name())) : cell);
            }
        }
        int column = table.columns();
        for (Meaning meaning : missing()) {
            cells.add(new SourceCell(head, column, 1, 1, HEADINGS.getOrDefault(meaning, ""), false));
            if (meaning == Meaning.NUMBER) {
                number(cells, column);
            }
            column++;
        }
        return new SourceTable(table.index(), table.title(), cells);
    }

    /** Without numbers the reader would take a line that says little for more of the step above it. */
    private void number(List<SourceCell> cells, int column) {
        for (int row = head + 1; row < table.rows(); row++) {
            cells.add(new SourceCell(row, column, 1, 1, String.valueOf(row - head), false));
        }
    }

    /** Tells whether the table came without a heading. */
    public boolean isGuessed() {
        return table.begun(head).isEmpty();
    }

    /** Puts an empty heading over a table. */
    private static SourceTable headed(SourceTable bare) {
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < bare.columns(); column++) {
            cells.add(new SourceCell(0, column, 1, 1, "", false));
        }
        bare.cells()
                .forEach(cell -> cells.add(new SourceCell(
                        cell.row() + 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), cell.bold())));
        return new SourceTable(bare.index(), bare.title(), cells);
    }

    private static SourceCell with(SourceCell cell, String text) {
        return new SourceCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.bold());
    }
}

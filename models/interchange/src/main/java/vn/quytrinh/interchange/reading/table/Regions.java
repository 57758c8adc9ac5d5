package vn.quytrinh.interchange.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.head.HeadLine;
import vn.quytrinh.interchange.reading.head.Sections;
import vn.quytrinh.interchange.reading.table.Region.StepTable;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;

/** Divides a document into procedures: a title between two step tables begins the next. */
public final class Regions {

    private final Corrections corrections;
    private final Notes notes;
    private final List<Region> regions = new ArrayList<>();
    private List<HeadLine> pending = new ArrayList<>();
    private String sheet = "";

    private Regions(Notes notes) {
        this.notes = notes;
        this.corrections = notes.corrections();
    }

    /** Divides a document; the lines after the last table belong to the last procedure. */
    public static List<Region> of(SourceDocument document, Notes notes) {
        var division = new Regions(notes);
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceParagraph paragraph) {
                division.pending.add(new HeadLine(
                        Place.of(paragraph), paragraph.text(), List.of(), paragraph.bold() || paragraph.outline() > 0));
            } else if (block instanceof SourceTable table) {
                division.table(table);
            }
        }
        if (!division.regions.isEmpty()) {
            division.regions.get(division.regions.size() - 1).lines().addAll(division.pending);
        }
        return division.regions;
    }

    private void table(SourceTable table) {
        boolean newSheet = !table.title().isEmpty() && !table.title().equals(sheet);
        int row = 0;
        while (row < table.rows()) {
            Optional<Columns> columns = Headers.at(table, row, corrections);
            if (columns.isPresent()) {
                int end = end(columns.get());
                add(columns.get(), end, newSheet);
                newSheet = false;
                row = end;
                row = goOn(columns.get(), row);
            } else {
                if (!table.begun(row).isEmpty()) {
                    pending.add(line(table, row));
                }
                row++;
            }
        }
        sheet = table.title();
    }

    /** A procedure named within the table may go on under the same header; returns the row after it. */
    private int goOn(Columns under, int from) {
        SourceTable table = under.table();
        int row = from;
        while (row < table.rows() && isTitle(table, row)) {
            while (row < table.rows() && isTitle(table, row)) {
                pending.add(line(table, row++));
            }
            if (row < table.rows()
                    && table.begun(row).size() >= 3
                    && Headers.at(table, row, corrections).isEmpty()) {
                var next = new Columns(table, under.from(), row, under.meanings(), under.labels());
                row = end(next);
                add(next, row, false);
            }
        }
        return row;
    }

    private HeadLine line(SourceTable table, int row) {
        List<SourceCell> begun = table.begun(row);
        String text = String.join("\n", begun.stream().map(SourceCell::text).toList());
        boolean bold = begun.stream().allMatch(SourceCell::bold);
        return new HeadLine(Place.of(table, begun.get(0)), text, begun.size() == 1 ? List.of() : begun, bold);
    }

    /** The row after the last one of a step table. */
    private int end(Columns columns) {
        SourceTable table = columns.table();
        boolean added = false;
        for (int row = columns.body(); row < table.rows(); row++) {
            Optional<Meaning> said = corrections.rowOf(table, row);
            if (said.isPresent()) {
                if (said.get() == Meaning.TITLE) {
                    return row;
                }
                continue;
            }
            if (!Headers.repeats(columns, row)
                    && (Headers.at(table, row, corrections).isPresent()
                            || isTitle(table, row)
                            || endsSteps(columns, row)
                            || added && followsInSheet(table, row))) {
                return row;
            }
            List<SourceCell> begun = table.begun(row);
            added |= !begun.isEmpty() && HeadingWords.of(begun.get(0).text()) == Meaning.TOTAL;
        }
        return table.rows();
    }

    private boolean isTitle(SourceTable table, int row) {
        Optional<Meaning> rowSaid = corrections.rowOf(table, row);
        List<SourceCell> begun = table.begun(row);
        if (rowSaid.isPresent() || begun.isEmpty()) {
            return rowSaid.filter(each -> each == Meaning.TITLE).isPresent() && !begun.isEmpty();
        }
        boolean across = begun.size() == 1
                && (begun.get(0).columnSpan() >= Math.max(2, table.columns() - 1)
                        || !table.title().isEmpty() && begun.get(0).column() == 0);
        if (!across) {
            return false;
        }
        Optional<Meaning> said = corrections.meaningOf(Place.of(table, begun.get(0)));
        return said.map(each -> each == Meaning.TITLE)
                .orElseGet(() -> HeadingWords.of(begun.get(0).text()) == Meaning.TITLE);
    }

    /** In a sheet what stands alone under the total belongs to no step. */
    private static boolean followsInSheet(SourceTable table, int row) {
        List<SourceCell> begun = table.begun(row);
        if (table.title().isEmpty() || begun.size() != 1 || begun.get(0).column() > 0) {
            return false;
        }
        Meaning words = HeadingWords.of(begun.get(0).text());
        return words == Meaning.SECTION
                || words == Meaning.TITLE
                || words == Meaning.NOTE
                || words == Meaning.STAGE && begun.get(0).text().matches("^\\d.*");
    }

    /** In a document that is one large table the sections after the steps are rows of it. */
    private boolean endsSteps(Columns columns, int row) {
        List<SourceCell> begun = columns.table().begun(row);
        boolean actor = begun.stream().anyMatch(cell -> {
            Meaning meaning = columns.meanings().get(cell.column());
            return meaning == Meaning.ACTOR || meaning == Meaning.UNIT || meaning == Meaning.ROLE;
        });
        return !begun.isEmpty() && begun.size() <= 2 && !actor && Sections.begins(line(columns.table(), row));
    }

    private void add(Columns columns, int to, boolean newSheet) {
        List<HeadLine> before = pending;
        Region region;
        if (regions.isEmpty()) {
            region = new Region();
            region.lines().addAll(pending);
            regions.add(region);
        } else {
            region = regions.get(regions.size() - 1);
            int title = title(newSheet, restarts(columns, to));
            if (title < 0) {
                region.lines().addAll(pending);
                if (restarts(columns, to) && pending.isEmpty()) {
                    askWhetherNew(columns);
                }
            } else {
                region.lines().addAll(pending.subList(0, title));
                region = new Region();
                before = pending.subList(title, pending.size());
                region.lines().addAll(before);
                regions.add(region);
            }
        }
        region.tables().add(new StepTable(columns, to, before));
        pending = new ArrayList<>();
    }

    private void askWhetherNew(Columns columns) {
        notes.ask(
                "SAME_PROCEDURE",
                new Place(columns.table().index(), columns.from(), 0),
                Confidence.DOUBTFUL,
                new Message(
                        "Bảng này bắt đầu lại từ bước 1 mà không có tên thủ tục mới; được đọc tiếp vào thủ tục trước.",
                        "This table starts again at step 1 without a new title; it is read on as part of the procedure"
                                + " before."));
    }

    /** The first of the pending lines that begins another procedure, -1 when none does. */
    private int title(boolean newSheet, boolean restarts) {
        for (int i = 0; i < pending.size(); i++) {
            HeadLine line = pending.get(i);
            Optional<Meaning> said = corrections.ofLine(line.place());
            if (said.isPresent() ? said.get() == Meaning.TITLE : Sections.beginsProcedure(line, restarts)) {
                return i;
            }
        }
        return newSheet && restarts ? 0 : -1;
    }

    private boolean restarts(Columns columns, int to) {
        return StepRows.read(columns, to, corrections, null).stream()
                .filter(StepRow.class::isInstance)
                .map(StepRow.class::cast)
                .findFirst()
                .flatMap(step -> StepNumber.of(step.number()))
                .filter(number -> number.digits().matches("1([.a].*)?"))
                .isPresent();
    }
}

package vn.quytrinh.designer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.CellReading;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Reading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.model.process.Procedure;

/** What the parts of the page share: the reading, the annex that is shown, and the place that is selected. */
final class ReadingDesk {
    private final OpenReading open;
    private final List<Runnable> readingListeners = new ArrayList<>();
    private final List<Runnable> selectionListeners = new ArrayList<>();
    private AnnexBlocks blocks;
    private CellMarks marks;
    private String annex;
    private @Nullable Place selected;

    ReadingDesk(OpenReading open) {
        this.open = open;
        this.blocks = new AnnexBlocks(open.reading());
        this.marks = new CellMarks(open.reading());
        this.annex = first();
    }

    OpenReading open() {
        return open;
    }

    Reading reading() {
        return open.reading();
    }

    CellMarks marks() {
        return marks;
    }

    /** Listens to the reading being made again, and to another annex being shown. */
    void onReading(Runnable listener) {
        readingListeners.add(listener);
    }

    void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    String annex() {
        return annex;
    }

    /** Returns the draft of the annex that is shown, empty when nothing was read. */
    Optional<Procedure> draft() {
        return reading().drafts().stream()
                .filter(draft -> draft.getId().equals(annex))
                .findFirst();
    }

    List<SourceBlock> blocks() {
        return blocks.of(annex);
    }

    Optional<SourceTable> table(Place place) {
        return place.row() < 0
                ? Optional.empty()
                : reading().source().blocks().stream()
                        .filter(block -> block.index() == place.block() && block instanceof SourceTable)
                        .map(SourceTable.class::cast)
                        .findFirst();
    }

    Optional<Place> selected() {
        return Optional.ofNullable(selected);
    }

    /** Returns the step that the selected place went into, empty for none. */
    String selectedStep() {
        if (selected == null) {
            return "";
        }
        Place place = selected;
        if (place.row() >= 0 && place.column() < 0) {
            return table(place).map(table -> marks.steps(table, place.row())).stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .orElse("");
        }
        return marks.of(place).element();
    }

    void show(String shown) {
        if (!annex.equals(shown)) {
            annex = shown;
            selected = null;
            readingListeners.forEach(Runnable::run);
            selectionListeners.forEach(Runnable::run);
        }
    }

    void select(Place place) {
        String home = blocks.annexOf(place, annex);
        if (!home.equals(annex)) {
            show(home);
        }
        selected = place;
        selectionListeners.forEach(Runnable::run);
    }

    /** Selects the cell that says what a step is. */
    void selectStep(String step) {
        List<CellReading> cells = reading().cells().stream()
                .filter(cell -> cell.draft().equals(annex) && cell.element().equals(step))
                .toList();
        cells.stream()
                .filter(cell -> cell.meaning() == Meaning.NAME || cell.meaning() == Meaning.CONTENT)
                .findFirst()
                .or(() -> cells.stream().findFirst())
                .map(CellReading::place)
                .ifPresent(this::select);
    }

    void correct(UnaryOperator<Corrections> correction) {
        open.correct(correction);
        again();
    }

    void undo() {
        open.undo();
        again();
    }

    private void again() {
        blocks = new AnnexBlocks(reading());
        marks = new CellMarks(reading());
        if (draft().isEmpty()) {
            annex = selected().map(place -> blocks.annexOf(place, first())).orElseGet(this::first);
        }
        readingListeners.forEach(Runnable::run);
        selectionListeners.forEach(Runnable::run);
    }

    private String first() {
        return reading().drafts().stream().findFirst().map(Procedure::getId).orElse("");
    }
}

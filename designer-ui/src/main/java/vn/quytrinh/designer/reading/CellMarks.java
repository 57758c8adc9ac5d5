package vn.quytrinh.designer.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.quytrinh.interchange.reading.CellReading;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Reading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceTable;

/** The marks of all cells of a reading. */
final class CellMarks {
    private final Reading reading;
    private final Map<Place, CellMark> marks = new HashMap<>();

    CellMarks(Reading reading) {
        this.reading = reading;
        reading.cells().forEach(cell -> marks.merge(cell.place(), mark(cell), CellMarks::worse));
        reading.open()
                .forEach(doubt -> marks.put(doubt.place(), of(doubt.place()).doubtful()));
        Corrections said = reading.corrections();
        Stream.of(said.texts(), said.meanings(), said.columns(), said.rows())
                .flatMap(each -> each.keySet().stream())
                .forEach(place -> marks.put(place, of(place).afterCorrection()));
    }

    private static CellMark mark(CellReading cell) {
        return new CellMark(CellMark.Look.of(cell.confidence()), cell.meaning(), cell.taken(), cell.element(), false);
    }

    private static CellMark worse(CellMark one, CellMark other) {
        CellMark kept = one.element().isEmpty() && !other.element().isEmpty() ? other : one;
        boolean worse = other.look().ordinal() > one.look().ordinal();
        return new CellMark(worse ? other.look() : one.look(), kept.meaning(), kept.taken(), kept.element(), false);
    }

    /** Returns the mark of a place. */
    CellMark of(Place place) {
        return marks.getOrDefault(place, CellMark.UNREAD);
    }

    /** Returns how many cells look so. */
    long count(CellMark.Look look) {
        return marks.values().stream().filter(mark -> mark.look() == look).count();
    }

    /** Returns the steps that a row went into, in the order of its cells. */
    List<String> steps(SourceTable table, int row) {
        return reading.cells().stream()
                .filter(cell ->
                        cell.place().block() == table.index() && cell.place().row() == row)
                .map(CellReading::element)
                .filter(element -> !element.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns what a row without steps was taken for: a heading, a total; {@code NOTHING} when nobody read it. */
    Meaning heading(SourceTable table, int row) {
        return reading.cells().stream()
                .filter(cell ->
                        cell.place().block() == table.index() && cell.place().row() == row)
                .filter(cell -> cell.element().isEmpty())
                .map(CellReading::meaning)
                .findFirst()
                .orElse(Meaning.NOTHING);
    }
}

package vn.quytrinh.designer.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;

/** Where the arrow keys lead from the selected cell. */
final class SourceSteps {
    private final ReadingDesk desk;
    private final List<Place> places;

    /**
     * @param places the places that are shown, in their order
     */
    SourceSteps(ReadingDesk desk, Collection<Place> places) {
        this.desk = desk;
        this.places = List.copyOf(places);
    }

    Optional<Place> left() {
        return beside(-1);
    }

    Optional<Place> right() {
        return beside(1);
    }

    Optional<Place> up() {
        return desk.selected().isEmpty() ? first() : desk.selected().flatMap(at -> vertical(at, -1));
    }

    Optional<Place> down() {
        return desk.selected().isEmpty() ? first() : desk.selected().flatMap(at -> vertical(at, 1));
    }

    private Optional<Place> first() {
        return places.stream().findFirst();
    }

    private Optional<Place> beside(int step) {
        if (desk.selected().isEmpty()) {
            return first();
        }
        int at = places.indexOf(desk.selected().get()) + step;
        return at < 0 || at >= places.size() ? Optional.empty() : Optional.of(places.get(at));
    }

    private Optional<Place> vertical(Place at, int step) {
        Optional<SourceTable> table = desk.table(at);
        if (table.isPresent()) {
            int row = step < 0 ? at.row() - 1 : at.row() + rows(table.get(), at);
            if (row >= 0 && row < table.get().rows()) {
                return inRow(table.get(), row, at.column());
            }
        }
        int next = places.indexOf(at);
        while (next >= 0 && next < places.size() && places.get(next).block() == at.block()) {
            next += step;
        }
        return next < 0 || next >= places.size() ? Optional.empty() : Optional.of(places.get(next));
    }

    private static int rows(SourceTable table, Place at) {
        return at.column() < 0
                ? 1
                : table.at(at.row(), at.column()).map(SourceCell::rowSpan).orElse(1);
    }

    private Optional<Place> inRow(SourceTable table, int row, int column) {
        Place place = column < 0
                ? Place.row(table, row)
                : table.at(row, column).map(cell -> Place.of(table, cell)).orElse(Place.row(table, row));
        return places.contains(place) ? Optional.of(place) : Optional.empty();
    }
}

package vn.quytrinh.handling.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.FactType;

/** A condition cell in the covered part of FEEL: unary tests with literals of the column's type. Immutable. */
sealed interface Cell {

    /** Tells whether the cell applies to a value, which is of the column's type or null. */
    boolean accepts(@Nullable Object value);

    /** The cell {@code -}. */
    record Anything() implements Cell {
        @Override
        public boolean accepts(@Nullable Object value) {
            return true;
        }
    }

    /** Values and ranges of which one must apply. An unknown value is in none of them. */
    record OneOf(List<Interval> intervals) implements Cell {
        @Override
        public boolean accepts(@Nullable Object value) {
            if (value == null) {
                return false;
            }
            for (int i = 0; i < intervals.size(); i++) {
                if (intervals.get(i).contains(value)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Values and ranges of which none may apply. As in KIE DMN, an unknown value is in none of them. */
    record NoneOf(OneOf excluded) implements Cell {
        @Override
        public boolean accepts(@Nullable Object value) {
            return !excluded.accepts(value);
        }
    }

    /**
     * Reads a cell.
     *
     * @throws UncoveredFeelException when it is not in the covered part of FEEL
     */
    static Cell parse(String feel, FactType type) {
        var cursor = new FeelCursor(feel);
        Cell cell = new CellParser(cursor, type).cell();
        cursor.expectEnd();
        return cell;
    }
}

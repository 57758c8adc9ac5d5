package vn.quytrinh.designer.tables;

import vn.quytrinh.handling.table.TableReport.Gap;
import vn.quytrinh.model.decision.TableRow;

/** A line of the grid: a row of the table, or one that is missing. */
sealed interface TableLine {

    /** A row. No record, for an editor of Vaadin's Grid does not write to records. */
    final class Row implements TableLine {
        private final TableRow row;

        Row(TableRow row) {
            this.row = row;
        }

        TableRow row() {
            return row;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row line && line.row == row;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(row);
        }
    }

    /** Facts for which there is no row. */
    record Missing(Gap gap) implements TableLine {}
}

package vn.quytrinh.interchange.reading.draft;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.table.StepRow;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;

/**
 * A step row with where it belongs.
 *
 * @param row the row
 * @param step the step made of it
 * @param stage its stage, null for none
 * @param when the case it belongs to, empty for all
 * @param appointment the promised date it counts for, 0 for none
 */
record Entry(StepRow row, Step step, @Nullable Stage stage, String when, int appointment) {

    Entry common() {
        return new Entry(row, step, stage, "", appointment);
    }

    /** Tells whether another row says the same, as where two cases begin alike. */
    boolean same(Entry other) {
        return row.words().equals(other.row.words())
                && (row.actor() + row.unit() + row.role())
                        .equals(other.row.actor() + other.row.unit() + other.row.role())
                && text(row).equals(text(other.row));
    }

    private static String text(StepRow row) {
        var time = row.time();
        return time == null ? "" : time.text();
    }
}

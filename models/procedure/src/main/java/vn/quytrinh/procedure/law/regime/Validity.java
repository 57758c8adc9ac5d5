package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which something is in force, both ends included. */
final class Validity {

    private Validity() {}

    static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}

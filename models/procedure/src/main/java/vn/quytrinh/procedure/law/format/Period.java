package vn.quytrinh.procedure.law.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods of effect, both ends included; no end is the far future. */
final class Period {

    private Period() {}

    static LocalDate end(@Nullable LocalDate to) {
        return to == null ? LocalDate.MAX : to;
    }

    static boolean meet(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return !from.isAfter(end(otherTo)) && !otherFrom.isAfter(end(to));
    }

    static String text(LocalDate from, @Nullable LocalDate to) {
        return from + " – " + (to == null ? "…" : to);
    }
}

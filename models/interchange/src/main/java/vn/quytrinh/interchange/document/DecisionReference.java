package vn.quytrinh.interchange.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision an annex belongs to; what is null is left as a dotted line.
 *
 * @param number number and symbol
 * @param date its day
 * @param agency who decided
 */
public record DecisionReference(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String agency) {}

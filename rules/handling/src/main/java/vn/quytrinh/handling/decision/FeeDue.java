package vn.quytrinh.handling.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fee or charge of the procedure.
 *
 * @param kind PHI, LE_PHI or NONE
 * @param amount the amount in VND, null where another text sets it
 * @param condition when it is due, in words
 * @param formula how it is computed, or who sets it
 */
public record FeeDue(
        String kind,
        @Nullable BigDecimal amount,
        @Nullable String condition,
        @Nullable String formula) {}

package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.FactType;

/** Values of facts as FEEL literals, and as offices write them. */
public final class FeelLiteral {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private FeelLiteral() {}

    /** Returns a Boolean, BigDecimal, String or LocalDate as FEEL, {@code null} for the unknown. */
    public static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof LocalDate day) {
            return "@\"" + day + '"';
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    /**
     * Reads a literal.
     *
     * @return the value; null when it is blank or {@code null}, which stand for the unknown
     * @throws UncoveredFeelException when it is no literal of the type
     */
    static @Nullable Object read(@Nullable String feel, FactType type) {
        if (feel == null || feel.isBlank() || feel.strip().equals("null")) {
            return null;
        }
        return CompiledRow.literal(feel, new TableSource.Output("", type));
    }

    /** Returns a value as offices write it: {@code 05/03/2026}. */
    static String vietnamese(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? "có" : "không";
        }
        return value instanceof LocalDate day ? DAY.format(day) : of(value);
    }

    static String english(Object value) {
        if (value instanceof Boolean bool) {
            return bool ? "yes" : "no";
        }
        return value instanceof LocalDate day ? DAY.format(day) : of(value);
    }
}

package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/**
 * A fact (dữ kiện) that a table or a condition reads.
 *
 * @param name its name in FEEL and on the wire
 * @param label what people call it
 * @param type its type
 * @param choices the values a text may have, empty where any will do
 */
public record TableFact(String name, Text label, FactType type, List<String> choices) {

    /** A FEEL number is a decimal128. */
    private static final int MOST_DIGITS = 34;

    private static final int MOST_SCALE = 6144;
    private static final int SHOWN = 60;
    private static final int SHOWN_CHOICES = 12;

    /** Makes a fact. */
    public TableFact {
        choices = List.copyOf(choices);
    }

    static TableFact of(Fact fact) {
        String vi = fact.getLabelVi() == null ? fact.getName() : fact.getLabelVi();
        String en = fact.getLabelEn() == null ? vi : fact.getLabelEn();
        List<String> choices = fact.getType() == FactType.TEXT ? fact.getChoices() : List.of();
        return new TableFact(fact.getName(), new Text(vi, en), fact.getType(), choices);
    }

    /**
     * Returns the value of this fact as FEEL sees it: a Boolean, BigDecimal, String or LocalDate, or null. JSON has no dates
     * and several kinds of numbers; FEEL has one of each.
     *
     * @param facts the facts known, null values included
     * @throws HandlingException {@code FACT_INVALID} when the value is of another type or not one of the choices
     */
    public @Nullable Object valueIn(Map<String, ? extends @Nullable Object> facts) {
        Object raw = facts.get(name);
        if (raw == null) {
            return null;
        }
        Object value = switch (type) {
            case BOOLEAN -> raw instanceof Boolean ? raw : null;
            case TEXT -> raw instanceof String && (choices.isEmpty() || choices.contains(raw)) ? raw : null;
            case NUMBER -> raw instanceof Number number ? number(number) : null;
            case DATE -> date(raw);
        };
        if (value == null) {
            throw invalid(raw);
        }
        return value;
    }

    private static @Nullable BigDecimal number(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return BigDecimal.valueOf(number.longValue());
        }
        try {
            BigDecimal value = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            return value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_SCALE ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Object raw) {
        if (raw instanceof LocalDate date) {
            return date;
        }
        try {
            return raw instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private HandlingException invalid(Object raw) {
        String shown = String.valueOf(raw);
        String found = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
        List<String> some = choices.subList(0, Math.min(SHOWN_CHOICES, choices.size()));
        String more = some.size() < choices.size() ? " …" : "";
        Text expected =
                choices.isEmpty() ? expected(type) : new Text("một trong " + some + more, "one of " + some + more);
        return new HandlingException(
                "FACT_INVALID",
                "Dữ kiện \"%s\" (%s) phải là %s nhưng nhận được \"%s\"."
                        .formatted(label.vi(), name, expected.vi(), found),
                "Expected the fact \"%s\" (%s) to be %s but found \"%s\"."
                        .formatted(label.en(), name, expected.en(), found));
    }

    private static Text expected(FactType type) {
        return switch (type) {
            case BOOLEAN -> new Text("có hoặc không (true, false)", "a boolean (true, false)");
            case NUMBER -> new Text("số có nhiều nhất 34 chữ số", "a number of at most 34 digits");
            case TEXT -> new Text("chuỗi ký tự", "a text");
            case DATE -> new Text("ngày như 2026-03-10", "a date such as 2026-03-10");
        };
    }
}

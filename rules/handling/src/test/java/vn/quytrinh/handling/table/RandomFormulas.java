package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** Makes formulas and facts from a seed: nested choices, division by nothing, numbers of many digits, unknown facts. */
final class RandomFormulas {

    static final List<TableFact> FACTS = List.of(
            fact("pages", FactType.NUMBER),
            fact("copies", FactType.NUMBER),
            fact("online", FactType.BOOLEAN),
            fact("owner", FactType.TEXT));

    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "3", "0.5", "1.50", "2000", "200000", "-1", "0.001");
    private static final List<String> VALUES = List.of(
            "-2", "-1", "0", "1", "2", "3", "10", "2.5", "1.0", "0.333", "1234567890.123456789", "999999999999");

    private final Random random;
    private final boolean asksForNull;

    RandomFormulas(long seed, boolean asksForNull) {
        this.random = new Random(seed);
        this.asksForNull = asksForNull;
    }

    private static TableFact fact(String name, FactType type) {
        return new TableFact(name, new Text("Dữ kiện " + name, "Fact " + name), type, List.of());
    }

    String formula(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> pick(NUMBERS);
                case 1 -> "-" + pick(List.of("pages", "copies"));
                default -> pick(List.of("pages", "copies"));
            };
        }
        return switch (random.nextInt(8)) {
            case 0 -> "(" + formula(depth - 1) + ")";
            case 1 -> "if " + condition(depth - 1) + " then " + formula(depth - 1) + " else " + formula(depth - 1);
            case 2 -> pick(List.of("min", "max")) + "(" + formula(depth - 1) + ", " + formula(depth - 1) + ")";
            case 3 -> pick(List.of("floor", "ceiling")) + "(" + formula(depth - 1) + ")";
            case 4 -> term(depth) + "/" + term(depth);
            default -> term(depth) + pick(List.of(" + ", " - ", " * ", "+", "*", "-")) + term(depth);
        };
    }

    /** A minus after a minus is refused, so an operand that begins with one stands in parentheses. */
    private String term(int depth) {
        String formula = formula(depth - 1);
        return formula.startsWith("-") || formula.startsWith("if") ? "(" + formula + ")" : formula;
    }

    private String condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> "online";
            case 1 -> "owner = \"A\"";
            case 2 -> asksForNull ? pick(List.of("pages = null", "owner != null")) : "online = true";
            case 3 ->
                pick(List.of("pages", "copies")) + pick(List.of(" <= ", " > ", " < ", " >= ", " = ", " != ")) + "2";
            case 4 -> "owner in (\"A\", \"Đ\")";
            case 5 -> term(depth) + pick(List.of(" < ", " >= ", " > ", " <= ")) + term(depth);
            case 6 -> "not(" + condition(depth - 1) + ")";
            default -> condition(depth - 1) + pick(List.of(" and ", " or ")) + condition(depth - 1);
        };
    }

    /** Returns values for {@link #FACTS}, all known. */
    Object[] known() {
        return new Object[] {
            new BigDecimal(pick(VALUES)),
            new BigDecimal(pick(VALUES)),
            random.nextBoolean(),
            pick(List.of("A", "B", "Đ"))
        };
    }

    /** Returns the values with some of them put out of knowledge. */
    @Nullable
    Object[] partly(Object[] known, @Nullable Object unknown) {
        @Nullable Object[] values = known.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(3) == 0 ? unknown : values[i];
        }
        return values;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

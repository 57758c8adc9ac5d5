package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.rulebase.Text;

/** Makes tables, conditions and facts from a seed: bounds that touch, texts beyond ASCII, facts unknown and of the wrong type. */
final class RandomTables {

    static final List<TableFact> FACTS = List.of(
            fact("pages", FactType.NUMBER),
            fact("online", FactType.BOOLEAN),
            fact("owner", FactType.TEXT),
            fact("signed", FactType.DATE),
            new TableFact("group", new Text("Nhóm", "Group"), FactType.TEXT, List.of("A", "B", "Đ")));

    private static final List<String> TEXTS = List.of("A", "B", "Đ", "Hà Nội", "Ha\u0300 Nội", "", " ", "𝔘", "a");
    private static final List<String> NUMBERS = List.of("-3", "-0.5", "0", "1", "1.0", "1.50", "2", "10", "0.001");

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    private static TableFact fact(String name, FactType type) {
        return new TableFact(name, new Text("Dữ kiện " + name, "Fact " + name), type, List.of());
    }

    TableSource table() {
        List<TableFact> inputs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            inputs.add(pick(FACTS));
        }
        List<TableSource.Output> outputs = new ArrayList<>(List.of(new TableSource.Output("outcome", FactType.TEXT)));
        if (random.nextInt(3) == 0) {
            outputs.add(new TableSource.Output("days", FactType.NUMBER));
        }
        List<TableSource.Row> rows = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            List<String> conclusions = new ArrayList<>(List.of("\"S0" + random.nextInt(3) + "\""));
            if (outputs.size() > 1) {
                conclusions.add(String.valueOf(random.nextInt(2)));
            }
            rows.add(new TableSource.Row(
                    inputs.stream().map(fact -> cell(fact.type())).toList(), conclusions));
        }
        return new TableSource("T1", pick(HitPolicy.VALUES), inputs, outputs, rows);
    }

    private String cell(FactType type) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "-";
            case 2 -> "not(" + tests(type) + ")";
            case 3 -> "!= " + literal(type);
            default -> tests(type);
        };
    }

    private String tests(FactType type) {
        String first = test(type);
        return random.nextInt(3) == 0 ? first + ", " + test(type) : first;
    }

    private String test(FactType type) {
        if (type == FactType.TEXT || type == FactType.BOOLEAN) {
            return literal(type);
        }
        return switch (random.nextInt(4)) {
            case 0 -> literal(type);
            case 1 -> pick(List.of("< ", "<=", ">", ">= ", "= ")) + literal(type);
            default ->
                pick(List.of("[", "(", "]")) + literal(type) + " .. " + literal(type) + pick(List.of("]", ")", "["));
        };
    }

    private String literal(FactType type) {
        return switch (type) {
            case TEXT -> "\"" + pick(TEXTS) + "\"";
            case NUMBER -> pick(NUMBERS);
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case DATE -> pick(List.of("date(\"%s\")", "@\"%s\"")).formatted(date());
        };
    }

    private LocalDate date() {
        return LocalDate.of(2026, 2, 27).plusDays(random.nextInt(5));
    }

    /** Returns a condition over {@link #FACTS}. */
    String condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return comparison(pick(FACTS));
        }
        return switch (random.nextInt(4)) {
            case 0 -> "not(" + condition(depth - 1) + ")";
            case 1 -> "(" + condition(depth - 1) + ")";
            case 2 -> condition(depth - 1) + " and " + condition(depth - 1);
            default -> condition(depth - 1) + " or " + condition(depth - 1);
        };
    }

    private String comparison(TableFact fact) {
        String name = fact.name();
        FactType type = fact.type();
        boolean ordered = type == FactType.NUMBER || type == FactType.DATE;
        return switch (random.nextInt(ordered ? 5 : 4)) {
            case 0 -> type == FactType.BOOLEAN ? name : name + " != null";
            case 1 -> name + " in (" + literal(type) + ", " + literal(type) + ")";
            case 2 -> name + pick(List.of(" = ", " != ")) + literal(type);
            case 3 -> name + " = null";
            default -> name + pick(List.of(" < ", " <= ", " > ", " >= ")) + literal(type);
        };
    }

    /** Returns values for {@link #FACTS}, some unknown; one in twenty of another type. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (TableFact fact : FACTS) {
            FactType type = random.nextInt(20) == 0 ? pick(FactType.VALUES) : fact.type();
            facts.put(fact.name(), random.nextInt(5) == 0 ? null : value(type, fact));
        }
        return facts;
    }

    private Object value(FactType type, TableFact fact) {
        return switch (type) {
            case TEXT -> fact.choices().isEmpty() || random.nextInt(20) == 0 ? pick(TEXTS) : pick(fact.choices());
            case NUMBER ->
                pick(List.of(1, 2L, 1.5, new BigDecimal("1.00"), -3, 0.001, 10, new BigDecimal(pick(NUMBERS))));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> random.nextBoolean() ? date() : date().toString();
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

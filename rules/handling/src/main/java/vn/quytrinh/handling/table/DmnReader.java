package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.rulebase.Text;

/** Reads the DMN documents of a release back, and refuses every other. */
final class DmnReader {

    private static final int MOST_DECISIONS = 2_000;

    private final TableFaults faults;
    private final Map<String, TableFact> facts = new HashMap<>();
    private final List<TableSource> tables = new ArrayList<>();
    private final SortedMap<String, String> conditions = new TreeMap<>();
    private final SortedMap<String, String> formulas = new TreeMap<>();

    private DmnReader(TableFaults faults) {
        this.faults = faults;
    }

    /**
     * Reads a document and checks every text in it.
     *
     * @param id the document's id
     * @throws HandlingException {@code TABLE_INVALID}, {@code TABLE_FORBIDDEN} or {@code TABLE_TOO_LARGE}, with all faults
     */
    static DmnSource read(String id, byte[] dmn) {
        var faults = new TableFaults(id);
        DmnSource source = new DmnReader(faults).document(id, DmnXml.read(dmn, faults));
        FeelGuard.check(source, faults);
        faults.throwIfAny();
        return source;
    }

    private DmnSource document(String id, XmlElement root) {
        Map<String, List<String>> choices = new HashMap<>();
        root.all("itemDefinition").forEach(item -> choices.put(item.attribute("name"), choices(item)));
        List<TableFact> inOrder = new ArrayList<>();
        for (XmlElement input : root.all("inputData")) {
            TableFact fact = fact(input, choices);
            inOrder.add(fact);
            if (facts.put(fact.name(), fact) != null) {
                faults.add(
                        TableFaults.INVALID,
                        "dữ kiện %s có hai lần".formatted(fact.name()),
                        "the fact %s is there twice".formatted(fact.name()));
            }
        }
        if (root.all("decision").size() > MOST_DECISIONS || inOrder.size() > MOST_DECISIONS) {
            throw faults.fatal(
                    TableFaults.TOO_LARGE,
                    "có nhiều hơn %d điều kiện hoặc dữ kiện".formatted(MOST_DECISIONS),
                    "it has more than %d conditions or facts".formatted(MOST_DECISIONS));
        }
        root.all("decision").forEach(this::decision);
        return new DmnSource(id, inOrder, tables, conditions, formulas);
    }

    private List<String> choices(XmlElement item) {
        try {
            return FeelLexer.split(item.textAt("allowedValues", "text")).stream()
                    .filter(token -> token.kind() == Kind.STRING)
                    .map(FeelToken::text)
                    .toList();
        } catch (UncoveredFeelException e) {
            return invalid(item.attribute("name"), "allowedValues", List.of());
        }
    }

    private TableFact fact(XmlElement input, Map<String, List<String>> choices) {
        String name = input.attribute("name");
        XmlElement variable = input.first("variable");
        String reference = variable == null ? "" : variable.attribute("typeRef");
        List<String> values = choices.get(reference);
        FactType type = values == null ? type(reference) : FactType.TEXT;
        String vi = input.attribute("label").isEmpty() ? name : input.attribute("label");
        String en = input.textAt("description");
        return new TableFact(name, new Text(vi, en.isEmpty() ? vi : en), type, values == null ? List.of() : values);
    }

    private void decision(XmlElement decision) {
        String name = decision.attribute("name");
        XmlElement table = decision.first("decisionTable");
        if (table != null) {
            TableSource source = table(name, table);
            TableShape.check(source, faults);
            tables.add(source);
            return;
        }
        XmlElement variable = decision.first("variable");
        boolean number = variable != null && variable.attribute("typeRef").equals(DmnWriter.NUMBER);
        String feel = decision.textAt("literalExpression", "text");
        if ((number ? formulas : conditions).put(name, feel) != null) {
            faults.add(
                    TableFaults.INVALID,
                    "điều kiện hoặc công thức %s có hai lần".formatted(name),
                    "the condition or formula %s is there twice".formatted(name));
        }
    }

    private TableSource table(String name, XmlElement table) {
        List<TableFact> inputs = new ArrayList<>();
        for (XmlElement input : table.all("input")) {
            String read = input.textAt("inputExpression", "text");
            TableFact fact = facts.get(read);
            if (fact == null) {
                faults.add(
                        TableFaults.INVALID,
                        "cột điều kiện đọc \"%s\", không phải dữ kiện nào của bảng".formatted(read),
                        "a condition column reads \"%s\", which is no fact of the table".formatted(read));
            } else {
                inputs.add(fact);
            }
        }
        return new TableSource(
                name,
                policy(table.attribute("hitPolicy")),
                inputs,
                table.all("output").stream()
                        .map(output ->
                                new TableSource.Output(output.attribute("name"), type(output.attribute("typeRef"))))
                        .toList(),
                table.all("rule").stream()
                        .map(rule -> new TableSource.Row(cells(rule, "inputEntry"), cells(rule, "outputEntry")))
                        .toList());
    }

    private static List<String> cells(XmlElement rule, String element) {
        return rule.all(element).stream().map(cell -> cell.textAt("text")).toList();
    }

    private HitPolicy policy(String literal) {
        HitPolicy policy = literal.isEmpty() ? HitPolicy.UNIQUE : HitPolicy.get(literal);
        return policy == null ? invalid(literal, "hitPolicy", HitPolicy.UNIQUE) : policy;
    }

    private FactType type(String reference) {
        return switch (reference) {
            case "string" -> FactType.TEXT;
            case "boolean" -> FactType.BOOLEAN;
            case "number" -> FactType.NUMBER;
            case "date" -> FactType.DATE;
            default -> invalid(reference, "typeRef", FactType.TEXT);
        };
    }

    private <T> T invalid(@Nullable String found, String attribute, T instead) {
        faults.add(
                TableFaults.INVALID,
                "%s không thể là \"%s\"".formatted(attribute, found),
                "%s may not be \"%s\"".formatted(attribute, found));
        return instead;
    }
}

package vn.quytrinh.interchange.dmn;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.Procedure;

/**
 * Writes the decision tables of a procedure as one DMN 1.5 document: a decision for each table, an input for each fact, the
 * legal basis as a knowledge source, the note of a row as its annotation. Tables that came in a document and are as they came
 * go out in that document, byte for byte.
 */
public final class DmnExport {

    static final String NAMESPACE = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private static final byte[] EMPTY = ("<definitions xmlns=\"" + NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8);

    private final Document document = GuardedXml.parse("DMN", EMPTY);
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private DmnExport() {}

    /**
     * Returns the DMN document of a procedure's tables.
     *
     * @param procedure the procedure, every element with an id; it is only read
     */
    public static byte[] write(Procedure procedure) {
        return KeptTables.unchanged(procedure).orElseGet(() -> write(procedure, procedure.getTables()));
    }

    /** Returns the document of some tables as we write it. */
    static byte[] write(Procedure procedure, List<DecisionTable> tables) {
        var export = new DmnExport();
        export.fill(procedure, tables);
        return XmlTree.write(export.document, true);
    }

    private void fill(Procedure procedure, List<DecisionTable> tables) {
        Element definitions = document.getDocumentElement();
        String key = Objects.requireNonNullElse(procedure.getId(), "procedure");
        definitions.setAttribute("id", BpmnIds.toBpmn(key));
        definitions.setAttribute("name", Objects.requireNonNullElse(procedure.getName(), key));
        definitions.setAttribute("namespace", "http://quytrinh.vn/dmn/" + key);
        tables.stream()
                .flatMap(table -> table.getInputs().stream())
                .map(TableInput::getFact)
                .filter(Objects::nonNull)
                .forEach(fact -> facts.putIfAbsent(fact.getId(), fact));
        facts.values().stream()
                .filter(fact -> !fact.getChoices().isEmpty())
                .forEach(fact -> choices(definitions, fact));
        facts.values().forEach(fact -> input(definitions, fact));
        Map<String, String> sources = new LinkedHashMap<>();
        tables.stream()
                .map(DecisionTable::getLegalBasis)
                .filter(Objects::nonNull)
                .forEach(basis -> sources.computeIfAbsent(basis, name -> "source_" + (sources.size() + 1)));
        tables.forEach(table -> decision(definitions, table, sources));
        sources.forEach((name, id) -> {
            Element source = add(definitions, "knowledgeSource");
            source.setAttribute("id", id);
            source.setAttribute("name", name);
        });
    }

    private void choices(Element definitions, Fact fact) {
        Element item = add(definitions, "itemDefinition");
        item.setAttribute("name", choiceType(fact));
        if (fact.isSetType()) {
            add(item, "typeRef").setTextContent(DmnTypes.toFeel(fact.getType()));
        }
        Element allowed = add(item, "allowedValues");
        text(allowed, fact.getChoices().stream().map(DmnTypes::quoted).collect(Collectors.joining(", ")));
    }

    private static String choiceType(Fact fact) {
        return "choice_" + fact.getName();
    }

    private void input(Element definitions, Fact fact) {
        Element input = add(definitions, "inputData");
        input.setAttribute("id", BpmnIds.toBpmn(fact.getId()));
        input.setAttribute("name", String.valueOf(fact.getName()));
        set(input, "label", fact.getLabelVi());
        if (fact.getLabelEn() != null) {
            add(input, "description").setTextContent(fact.getLabelEn());
        }
        Element variable = add(input, "variable");
        variable.setAttribute("name", String.valueOf(fact.getName()));
        if (!fact.getChoices().isEmpty()) {
            variable.setAttribute("typeRef", choiceType(fact));
        } else if (fact.isSetType()) {
            variable.setAttribute("typeRef", DmnTypes.toFeel(fact.getType()));
        }
    }

    private void decision(Element definitions, DecisionTable table, Map<String, String> sources) {
        Element decision = add(definitions, "decision");
        decision.setAttribute("id", BpmnIds.toBpmn(table.getId()));
        decision.setAttribute("name", Objects.requireNonNullElse(table.getName(), table.getId()));
        add(decision, "variable").setAttribute("name", Objects.requireNonNullElse(table.getName(), table.getId()));
        table.getInputs().stream()
                .map(TableInput::getFact)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(fact -> {
                    Element required = add(add(decision, "informationRequirement"), "requiredInput");
                    required.setAttribute("href", "#" + BpmnIds.toBpmn(fact.getId()));
                });
        if (table.getLegalBasis() != null) {
            Element required = add(add(decision, "authorityRequirement"), "requiredAuthority");
            required.setAttribute("href", "#" + sources.get(table.getLegalBasis()));
        }
        Element written = add(decision, "decisionTable");
        written.setAttribute("id", BpmnIds.toBpmn(table.getId()) + "_at_table");
        if (table.isSetHitPolicy()) {
            written.setAttribute("hitPolicy", table.getHitPolicy().getLiteral());
        }
        table.getInputs().forEach(input -> column(written, input));
        table.getOutputs().forEach(output -> column(written, output));
        boolean noted = table.getRows().stream().anyMatch(row -> row.getNote() != null);
        if (noted) {
            add(written, "annotation").setAttribute("name", "Ghi chú");
        }
        table.getRows().forEach(row -> row(written, row, noted));
    }

    private void column(Element table, TableInput input) {
        Element column = add(table, "input");
        column.setAttribute("id", BpmnIds.toBpmn(input.getId()));
        Element expression = add(column, "inputExpression");
        Fact fact = input.getFact();
        if (fact != null && fact.isSetType()) {
            expression.setAttribute("typeRef", DmnTypes.toFeel(fact.getType()));
        }
        text(expression, fact == null ? "" : String.valueOf(fact.getName()));
    }

    private void column(Element table, TableOutput output) {
        Element column = add(table, "output");
        column.setAttribute("id", BpmnIds.toBpmn(output.getId()));
        set(column, "name", output.getName());
        if (output.isSetType()) {
            column.setAttribute("typeRef", DmnTypes.toFeel(output.getType()));
        }
    }

    private void row(Element table, TableRow row, boolean noted) {
        Element rule = add(table, "rule");
        rule.setAttribute("id", BpmnIds.toBpmn(row.getId()));
        row.getConditions().forEach(cell -> text(add(rule, "inputEntry"), cell));
        row.getConclusions().forEach(cell -> text(add(rule, "outputEntry"), cell));
        if (noted) {
            text(add(rule, "annotationEntry"), Objects.requireNonNullElse(row.getNote(), ""));
        }
    }

    private void text(Element parent, String text) {
        add(parent, "text").setTextContent(text);
    }

    private static void set(Element element, String attribute, @Nullable String value) {
        if (value != null) {
            element.setAttribute(attribute, value);
        }
    }

    private Element add(Element parent, String name) {
        Element child = document.createElementNS(NAMESPACE, name);
        parent.appendChild(child);
        return child;
    }
}

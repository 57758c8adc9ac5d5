package vn.quytrinh.interchange.dmn;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** The inputs of a DMN document as facts of a procedure. */
final class DmnFacts {

    static final Set<String> UNDERSTOOD =
            Set.of("inputData", "itemDefinition", "knowledgeSource", "extensionElements", "DMNDI", "description");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_ ]{0,99}");

    private final Procedure procedure;
    private final Element definitions;
    private final String space;
    private final List<Remark> remarks;

    DmnFacts(Procedure procedure, Element definitions, String space, List<Remark> remarks) {
        this.procedure = procedure;
        this.definitions = definitions;
        this.space = space;
        this.remarks = remarks;
    }

    /** Tells whether every condition column of a table asks about one input, and not about something computed. */
    boolean understands(Element table) {
        return XmlTree.children(table, space, "input").stream()
                .map(this::expression)
                .allMatch(expression ->
                        expression.isEmpty() || WORDS.matcher(expression).matches());
    }

    /** Returns the fact of a condition column; one that is missing is added. Null for a column bound to nothing. */
    @Nullable
    Fact of(Element column) {
        String words = expression(column);
        if (words.isEmpty()) {
            return null;
        }
        String name = NAME.matcher(words).matches() ? words : camel(words);
        return procedure.getFacts().stream()
                .filter(fact -> name.equals(fact.getName()))
                .findFirst()
                .orElseGet(() -> added(name, words, column));
    }

    private Fact added(String name, String words, Element column) {
        Fact fact = DecisionFactory.eINSTANCE.createFact();
        fact.setName(name);
        Element input = XmlTree.children(definitions, space, "inputData").stream()
                .filter(each -> words.equals(each.getAttribute("name")))
                .findFirst()
                .orElse(null);
        describe(fact, input, column);
        if (!name.equals(words)) {
            fact.setLabelVi(Objects.requireNonNullElse(fact.getLabelVi(), words));
            remarks.add(DmnRemarks.named(words, name));
        }
        procedure.getFacts().add(fact);
        return fact;
    }

    private void describe(Fact fact, @Nullable Element input, Element column) {
        Element expression = XmlTree.child(column, space, "inputExpression");
        String ref = expression == null ? "" : expression.getAttribute("typeRef");
        if (input != null) {
            String id = BpmnIds.toModel(input.getAttribute("id"));
            boolean ours = id.contains("/") && !StableIds.index(procedure).containsKey(id);
            fact.setId(ours ? id : null);
            String english = XmlTree.text(input, space, "description");
            fact.setLabelEn(english.isEmpty() ? null : english);
            Element variable = XmlTree.child(input, space, "variable");
            ref = variable == null ? ref : Objects.requireNonNullElse(variable.getAttribute("typeRef"), ref);
        }
        String label = input != null && input.hasAttribute("label")
                ? input.getAttribute("label")
                : column.getAttribute("label");
        fact.setLabelVi(label.isEmpty() ? null : label);
        type(fact, ref);
    }

    private void type(Fact fact, String ref) {
        Element item = XmlTree.children(definitions, space, "itemDefinition").stream()
                .filter(each -> ref.equals(each.getAttribute("name")))
                .findFirst()
                .orElse(null);
        if (item != null) {
            Element allowed = XmlTree.child(item, space, "allowedValues");
            if (allowed != null) {
                fact.getChoices().addAll(DmnTypes.texts(XmlTree.text(allowed, space, "text")));
            }
        }
        FactType type = DmnTypes.fromFeel(item == null ? ref : XmlTree.text(item, space, "typeRef"));
        if (type != null) {
            fact.setType(type);
        }
    }

    private String expression(Element column) {
        Element expression = XmlTree.child(column, space, "inputExpression");
        return expression == null ? "" : XmlTree.text(expression, space, "text");
    }

    private static String camel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : FoldedText.of(words).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return NAME.matcher(name).matches() ? name.toString() : "fact" + name;
    }
}

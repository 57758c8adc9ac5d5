package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.decision.DecisionPackage.Literals.CASE_VALUE__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.CASE_VALUE__VALUE;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__CASES;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__HIT_POLICY;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__LEGAL_BASIS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__OUTPUTS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__ROWS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__CHOICES;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__LABEL_EN;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__LABEL_VI;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__TYPE;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_CASE__EXPECTED;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_CASE__INPUTS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_CASE__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_OUTPUT__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_OUTPUT__TYPE;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_ROW__CONCLUSIONS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_ROW__CONDITIONS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_ROW__NOTE;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;

/** Facts and decision tables. */
final class DecisionShapes {

    private static final Pattern FACT_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    static final Shape FACT = new Shape()
            .with("name", new DescribedField(Fields.text(FACT__NAME), SchemaDefinitions.matching(FACT_NAME)))
            .with("labelVi", Fields.text(FACT__LABEL_VI))
            .with("labelEn", Fields.text(FACT__LABEL_EN))
            .with("type", Fields.choice(FACT__TYPE))
            .with("choices", Fields.texts(FACT__CHOICES))
            .requiring("name")
            .checked((element, object, pointer, reading) -> {
                var fact = (Fact) element;
                if (fact.getName() == null || !FACT_NAME.matcher(fact.getName()).matches()) {
                    Keys.invalid(reading, pointer + "/name", "INVALID_NAME", FACT_NAME.pattern(), object.path("name"));
                } else {
                    reading.add(fact, pointer + "/name");
                }
            });

    private static final Shape OUTPUT =
            new Shape().with("name", Fields.text(TABLE_OUTPUT__NAME)).with("type", Fields.choice(TABLE_OUTPUT__TYPE));

    private static final Shape ROW = new Shape()
            .with("when", Fields.texts(TABLE_ROW__CONDITIONS))
            .with("then", Fields.texts(TABLE_ROW__CONCLUSIONS))
            .with("note", Fields.text(TABLE_ROW__NOTE));

    private static final Shape CASE_VALUE =
            new Shape().with("name", Fields.text(CASE_VALUE__NAME)).with("value", Fields.text(CASE_VALUE__VALUE));

    private static final Shape CASE = new Shape()
            .with("name", Fields.text(TABLE_CASE__NAME))
            .with("inputs", Fields.children(TABLE_CASE__INPUTS, CASE_VALUE))
            .with("expected", Fields.children(TABLE_CASE__EXPECTED, CASE_VALUE));

    static final Shape TABLE = new Shape()
            .with("id", Keys.elementId())
            .with("name", Fields.text(DECISION_TABLE__NAME))
            .with("hitPolicy", Fields.choice(DECISION_TABLE__HIT_POLICY))
            .with("legalBasis", Fields.text(DECISION_TABLE__LEGAL_BASIS))
            .with("inputs", inputs())
            .with("outputs", Fields.children(DECISION_TABLE__OUTPUTS, OUTPUT))
            .with("rows", Fields.children(DECISION_TABLE__ROWS, ROW))
            .with("cases", Fields.children(DECISION_TABLE__CASES, CASE))
            .requiring("id")
            .checked((element, object, pointer, reading) -> check((DecisionTable) element, object, pointer, reading));

    private DecisionShapes() {}

    private static void check(DecisionTable table, JsonNode object, String pointer, Reading reading) {
        if (table.getId() == null) {
            if (!object.hasNonNull("id")) {
                reading.faults().missing(pointer + "/id", "id");
            }
        } else {
            reading.add(table);
        }
        int inputs = object.path("inputs").size();
        int outputs = object.path("outputs").size();
        for (int i = 0; i < object.path("rows").size(); i++) {
            JsonNode row = object.path("rows").path(i);
            if (row.path("when").size() != inputs || row.path("then").size() != outputs) {
                String expected = inputs + " × when, " + outputs + " × then";
                String found =
                        row.path("when").size() + " × when, " + row.path("then").size() + " × then";
                reading.faults()
                        .add(
                                pointer + "/rows/" + i,
                                "INVALID_TABLE",
                                expected,
                                found,
                                "Mỗi dòng cần " + expected + " nhưng dòng này có " + found + ".",
                                "Expected " + expected + " in each row but found " + found + ".");
            }
        }
    }

    private static Field inputs() {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (!Fields.isTexts(value)) {
                    reading.faults().wrongType(pointer, "a list of texts", value);
                    return;
                }
                for (int i = 0; i < value.size(); i++) {
                    TableInput input = DecisionFactory.eINSTANCE.createTableInput();
                    ((DecisionTable) element).getInputs().add(input);
                    reading.withFact(value.get(i).stringValue(), Pointer.child(pointer, i), input::setFact);
                }
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.texts();
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                ArrayNode names = JsonNodeFactory.instance.arrayNode();
                for (TableInput input : ((DecisionTable) element).getInputs()) {
                    names.add(input.getFact() == null ? "" : input.getFact().getName());
                }
                return names.isEmpty() ? null : names;
            }
        };
    }
}

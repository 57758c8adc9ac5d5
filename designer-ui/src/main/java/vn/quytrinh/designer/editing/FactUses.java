package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.handling.table.FeelNames;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.FeeCap;
import vn.quytrinh.model.process.FeeExemption;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.rulebase.Text;

/** Where a fact of the data dictionary is used: columns of tables, and the FEEL of limits, papers and fees. */
public final class FactUses {
    private static final List<EAttribute> FEEL = List.of(
            CommonPackage.Literals.CONDITIONAL_LIMIT__EXPRESSION,
            ProcessPackage.Literals.COMPONENT__EXPRESSION,
            ProcessPackage.Literals.FEE__EXPRESSION,
            ProcessPackage.Literals.FEE__FORMULA,
            ProcessPackage.Literals.FEE_EXEMPTION__EXPRESSION,
            ProcessPackage.Literals.FEE_CAP__FORMULA);

    private final Procedure procedure;
    private final Fact fact;

    private FactUses(Procedure procedure, Fact fact) {
        this.procedure = procedure;
        this.fact = fact;
    }

    /**
     * Looks for a fact.
     *
     * @param procedure the procedure that has it in its data dictionary, not null
     * @param fact the fact, not null
     */
    public static FactUses of(Procedure procedure, Fact fact) {
        return new FactUses(procedure, fact);
    }

    /** Returns each place in words, none when the fact is not used. */
    public List<Text> places() {
        List<Text> places = new ArrayList<>();
        procedure.getTables().stream().filter(this::reads).forEach(table -> {
            String called = Objects.requireNonNullElse(table.getName(), table.getId());
            places.add(new Text("bảng " + called, "table " + called));
        });
        expressions().forEach(use -> places.add(place(use.element())));
        return places.stream().distinct().toList();
    }

    /** Calls the fact otherwise wherever FEEL or a test case names it. */
    void rename(String name) {
        String before = fact.getName();
        expressions()
                .forEach(use -> use.element()
                        .eSet(
                                use.attribute(),
                                FeelNames.renamed((String) use.element().eGet(use.attribute()), before, name)));
        procedure.getTables().stream()
                .filter(this::reads)
                .flatMap(table -> table.getCases().stream())
                .flatMap(test -> test.getInputs().stream())
                .filter(value -> before.equals(value.getName()))
                .toList()
                .forEach((CaseValue value) -> value.setName(name));
        fact.setName(name);
    }

    private boolean reads(DecisionTable table) {
        return table.getInputs().stream().map(TableInput::getFact).anyMatch(fact::equals);
    }

    private record Use(EObject element, EAttribute attribute) {}

    private List<Use> expressions() {
        List<Use> found = new ArrayList<>();
        procedure
                .eAllContents()
                .forEachRemaining(element -> FEEL.stream()
                        .filter(attribute ->
                                element.eClass().getEAllAttributes().contains(attribute))
                        .filter(attribute -> element.eGet(attribute) instanceof String feel
                                && fact.getName() != null
                                && FeelNames.uses(feel, fact.getName()))
                        .forEach(attribute -> found.add(new Use(element, attribute))));
        return found;
    }

    private static Text place(EObject element) {
        return switch (element) {
            case ConditionalLimit limit -> named("thời hạn có điều kiện", "conditional limit", limit.getWhen());
            case Component component -> named("thành phần hồ sơ", "component", component.getName());
            case Fee fee -> named("khoản thu", "fee", fee.getName());
            case FeeExemption exemption -> named("trường hợp miễn, giảm", "exemption", exemption.getCondition());
            case FeeCap cap -> named("mức tối đa", "cap", cap.getText());
            default -> new Text(element.eClass().getName(), element.eClass().getName());
        };
    }

    private static Text named(String vi, String en, String name) {
        String called = name == null ? "" : " \"" + name + '"';
        return new Text(vi + called, en + called);
    }
}

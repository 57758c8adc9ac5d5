package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.FeeCap;
import vn.quytrinh.model.process.FeeExemption;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/** The conditions and formulas that a procedure states outside its tables: of limits, components and fees. */
public final class Expressions {

    private static final int SHOWN = 120;

    private final List<TableFact> facts;
    private final Set<String> names = new HashSet<>();
    private final SortedMap<String, String> conditions = new TreeMap<>();
    private final SortedMap<String, String> formulas = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Expressions(Procedure procedure) {
        facts = procedure.getFacts().stream()
                .filter(fact -> fact.getName() != null && fact.isSetType())
                .map(TableFact::of)
                .toList();
        facts.forEach(fact -> names.add(fact.name()));
        procedure.eAllContents().forEachRemaining(this::add);
    }

    /**
     * An expression that cannot be executed.
     *
     * @param element the id of the element that states it
     * @param sentence what is wrong with it, with its text
     */
    public record Fault(String element, Text sentence) {}

    /** Reads the expressions of a procedure. */
    public static Expressions of(Procedure procedure) {
        return new Expressions(procedure);
    }

    /** Returns each condition's element with its FEEL. */
    public SortedMap<String, String> conditions() {
        return conditions;
    }

    /** Returns each computed formula's element with its FEEL; formulas in words are not among them. */
    public SortedMap<String, String> formulas() {
        return formulas;
    }

    /** Returns what cannot be executed, and why. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Requires that every expression can be executed.
     *
     * @throws HandlingException {@code EXPRESSION_INVALID}, naming every fault
     */
    public Expressions require() {
        if (!faults.isEmpty()) {
            throw new HandlingException(
                    "EXPRESSION_INVALID",
                    String.join(" ", faults.stream().map(f -> f.sentence().vi()).toList()),
                    String.join(" ", faults.stream().map(f -> f.sentence().en()).toList()));
        }
        return this;
    }

    private void add(EObject element) {
        if (element instanceof ConditionalLimit limit) {
            condition(
                    limit.getId(),
                    limit.getExpression(),
                    new Text("Thời hạn có điều kiện " + limit.getId(), "The conditional limit " + limit.getId()));
        } else if (element instanceof Component component) {
            condition(
                    component.getId(),
                    component.getExpression(),
                    new Text(
                            "Thành phần hồ sơ %d (%s)".formatted(component.getNo(), component.getName()),
                            "Component %d (%s)".formatted(component.getNo(), component.getName())));
        } else if (element instanceof Fee fee) {
            condition(fee.getId(), fee.getExpression(), name(fee));
            formula(fee.getId(), fee.getFormula(), name(fee));
        } else if (element instanceof FeeExemption exemption) {
            Text fee = name((Fee) exemption.eContainer());
            condition(
                    exemption.getId(),
                    exemption.getExpression(),
                    new Text("Trường hợp miễn của " + fee.vi(), "An exemption from " + fee.en()));
        } else if (element instanceof FeeCap cap) {
            Text fee = name((Fee) cap.eContainer());
            formula(cap.getId(), cap.getFormula(), new Text("Mức tối đa của " + fee.vi(), "The cap of " + fee.en()));
        }
    }

    private static Text name(Fee fee) {
        String called = fee.getName() == null ? fee.getKind() : fee.getName();
        return new Text(
                "Khoản thu %s (%s)".formatted(called, fee.getId()), "The fee %s (%s)".formatted(called, fee.getId()));
    }

    private void condition(String id, @Nullable String feel, Text place) {
        if (feel == null) {
            return;
        }
        conditions.put(id, feel);
        Text problem = problem(feel);
        if (problem == null && !isCovered(() -> ConditionParser.parse(feel, facts))) {
            problem = refusal(feel);
        }
        report(id, feel, new Text("điều kiện", "the condition"), place, problem);
    }

    private void formula(String id, @Nullable String feel, Text place) {
        if (feel == null || !FormulaText.isFeel(feel, names)) {
            return;
        }
        formulas.put(id, feel);
        Text problem = problem(feel);
        if (problem == null && !isCovered(() -> FormulaParser.parse(feel, facts))) {
            problem = new Text(
                    "công thức gồm dữ kiện kiểu số, + - * /, min, max, floor, ceiling và if … then … else …",
                    "a formula has number facts, + - * /, min, max, floor, ceiling and if … then … else …");
        }
        report(id, feel, new Text("công thức", "the formula"), place, problem);
    }

    private @Nullable Text problem(String feel) {
        List<String> unknown = FeelGuard.unknownNames(feel, names);
        if (!unknown.isEmpty()) {
            return new Text(
                    "dùng dữ kiện chưa khai báo %s; các dữ kiện: %s".formatted(unknown, declared()),
                    "it uses the undeclared facts %s; the facts are %s".formatted(unknown, declared()));
        }
        var hostile = new TableFaults("");
        FeelGuard.check(feel, new Text("nó", "it"), names, hostile);
        return hostile.first();
    }

    private List<String> declared() {
        return names.stream().sorted().toList();
    }

    private static boolean isCovered(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (UncoveredFeelException e) {
            return false;
        }
    }

    /** What the plain form does not cover is FEEL when KIE DMN says so. */
    private @Nullable Text refusal(String feel) {
        try {
            KieReference.compile(
                    new DmnSource(DmnDocument.CONDITIONS, facts, List.of(), new TreeMap<>(Map.of("condition", feel))));
            return null;
        } catch (HandlingException e) {
            return new Text("không phải là FEEL trên các dữ kiện của thủ tục", "it is not FEEL over the facts");
        }
    }

    private void report(String id, String feel, Text what, Text place, @Nullable Text problem) {
        if (problem != null) {
            String shown = feel.length() > SHOWN ? feel.substring(0, SHOWN) + "…" : feel;
            faults.add(new Fault(
                    id,
                    new Text(
                            "%s: %s \"%s\" không dùng được: %s.".formatted(place.vi(), what.vi(), shown, problem.vi()),
                            "%s: %s \"%s\" cannot be used: %s."
                                    .formatted(place.en(), what.en(), shown, problem.en()))));
        }
    }
}

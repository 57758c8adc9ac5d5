package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.plan.FactPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/** Facts as fields: those that a step's decision table reads, which then chooses the way, or all of the data dictionary. */
final class FactFields extends FormLayout {
    private final Map<String, Supplier<Object>> values = new TreeMap<>();
    private final TrialWords words;
    private final String step;

    private FactFields(String step, TrialWords words) {
        this.step = step;
        this.words = words;
        setResponsiveSteps(new ResponsiveStep("0", 1));
    }

    FactFields(StepPlan step, Trial.Decided decided, TrialWords words) {
        this(step.id(), words);
        add(new Paragraph(words.text("trial.facts.help", step.id(), step.name())));
        List<String> read = decided.release().tables().factsOf(step.table());
        decided.release().plan().facts().stream()
                .filter(fact -> read.contains(fact.name()))
                .forEach(fact -> add(fact, words.of(fact.label()), new Checkbox(words.of(fact.label()))));
    }

    /** Returns a field for every fact of a draft; each may be left unknown. */
    static FactFields of(Procedure draft, TrialWords words) {
        var fields = new FactFields("", words);
        draft.getFacts().stream()
                .filter(fact -> fact.getName() != null && fact.isSetType())
                .forEach(fact -> fields.add(fact));
        return fields;
    }

    private void add(Fact fact) {
        String vi = fact.getLabelVi() == null ? fact.getName() : fact.getLabelVi();
        Text label = new Text(vi, fact.getLabelEn() == null ? vi : fact.getLabelEn());
        Select<Boolean> answers = new Select<>();
        answers.setLabel(words.of(label));
        answers.setItems(true, false);
        answers.setEmptySelectionAllowed(true);
        answers.setItemLabelGenerator(
                yes -> words.text(yes == null ? "trial.facts.unknown" : yes ? "trial.facts.yes" : "trial.facts.no"));
        var plan = new FactPlan(fact.getName(), label, fact.getType().getLiteral(), fact.getChoices());
        add(plan, words.of(label), answers);
    }

    /** Returns the data of the event: the step and what is known, no outcome. */
    Map<String, Object> data() {
        return Map.of("step", step, "facts", facts());
    }

    /** Returns what is known. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        values.forEach((name, value) -> {
            Object known = value.get();
            if (known != null && !known.equals("")) {
                facts.put(name, known);
            }
        });
        return facts;
    }

    private <C extends Component & HasValue<?, Boolean>> void add(FactPlan fact, String label, C answer) {
        switch (fact.type()) {
            case "BOOLEAN" -> {
                add(answer);
                values.put(fact.name(), answer::getValue);
            }
            case "NUMBER" -> {
                BigDecimalField field = new BigDecimalField(label);
                add(field);
                values.put(fact.name(), field::getValue);
            }
            case "DATE" -> {
                DatePicker picker = new DatePicker(label);
                add(picker);
                values.put(
                        fact.name(),
                        () -> picker.getValue() == null
                                ? null
                                : picker.getValue().toString());
            }
            default -> {
                if (fact.choices().isEmpty()) {
                    TextField field = new TextField(label);
                    add(field);
                    values.put(fact.name(), field::getValue);
                } else {
                    Select<String> select = new Select<>();
                    select.setLabel(label);
                    select.setItems(fact.choices());
                    add(select);
                    values.put(fact.name(), select::getValue);
                }
            }
        }
    }
}

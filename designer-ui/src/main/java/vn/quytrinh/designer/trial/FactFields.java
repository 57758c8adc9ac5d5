package vn.quytrinh.designer.trial;

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

/** The facts a step's decision table reads, as fields; the table then chooses the way. */
final class FactFields extends FormLayout {
    private final Map<String, Supplier<Object>> values = new TreeMap<>();
    private final String step;

    FactFields(StepPlan step, Trial.Decided decided, TrialWords words) {
        this.step = step.id();
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(new Paragraph(words.text("trial.facts.help", step.id(), step.name())));
        List<String> read = decided.release().tables().factsOf(step.table());
        decided.release().plan().facts().stream()
                .filter(fact -> read.contains(fact.name()))
                .forEach(fact -> add(fact, words.of(fact.label())));
    }

    /** Returns the data of the event: the step and what is known, no outcome. */
    Map<String, Object> data() {
        Map<String, Object> facts = new TreeMap<>();
        values.forEach((name, value) -> {
            Object known = value.get();
            if (known != null && !known.equals("")) {
                facts.put(name, known);
            }
        });
        return Map.of("step", step, "facts", facts);
    }

    private void add(FactPlan fact, String label) {
        switch (fact.type()) {
            case "BOOLEAN" -> {
                Checkbox box = new Checkbox(label);
                add(box);
                values.put(fact.name(), box::getValue);
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

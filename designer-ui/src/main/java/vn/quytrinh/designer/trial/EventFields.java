package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.plan.ComponentPlan;

/** The fields of an event that carries data, filled in so that the rules would let it through. */
final class EventFields extends FormLayout {
    private final Map<String, Supplier<Object>> values = new LinkedHashMap<>();
    private final Trial.Decided decided;
    private final TrialWords words;

    EventFields(EventType type, Trial.Decided decided, TrialWords words) {
        this.decided = decided;
        this.words = words;
        setResponsiveSteps(new ResponsiveStep("0", 1));
        switch (type) {
            case SUPPLEMENT_REQUESTED -> {
                components();
                text("reason", words.text("trial.sample.supplement"));
                text("form", words.text("trial.sample.form"));
                text("signer", words.text("trial.sample.signer"));
            }
            case APOLOGY_SENT -> {
                newDueAt();
                text("reason", words.text("trial.sample.apology"));
            }
            case PAUSED -> {
                text("reason", words.text("trial.sample.pause"));
                text("basis", words.text("trial.sample.basis"));
            }
            case STEP_STARTED -> steps();
            case CORRECTED -> corrected();
            default -> text("reason", words.text("trial.sample.refusal"));
        }
    }

    /** Tells whether an event carries data that somebody must give. */
    static boolean needed(EventType type) {
        return switch (type) {
            case SUPPLEMENT_REQUESTED,
                    APOLOGY_SENT,
                    PAUSED,
                    STEP_STARTED,
                    RECEPTION_REFUSED,
                    REFUSED,
                    STOPPED,
                    CORRECTED -> true;
            default -> false;
        };
    }

    /** Returns the data as filled in. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        values.forEach((name, value) -> data.put(name, value.get()));
        return data;
    }

    private void text(String name, String value) {
        TextField field = new TextField(words.text("trial.field." + name));
        field.setValue(value);
        add(field);
        values.put(name, field::getValue);
    }

    private void components() {
        List<ComponentPlan> published = decided.release().plan().components();
        CheckboxGroup<ComponentPlan> group = new CheckboxGroup<>(words.text("trial.field.items"), published);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItemLabelGenerator(component -> component.no() + ". " + component.name());
        published.stream()
                .max(Comparator.comparing(component -> component.requirement().equals("MANDATORY")))
                .ifPresent(group::select);
        add(group);
        values.put(
                "items",
                () -> group.getValue().stream()
                        .map(ComponentPlan::no)
                        .sorted()
                        .map(Object.class::cast)
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    private void newDueAt() {
        Decision decision = decided.decision();
        LocalDateTime due = VietnamTime.local(
                decision.deadlines().dueAt() == null
                        ? decision.at()
                        : decision.deadlines().dueAt());
        LocalDateTime later = decided.release()
                .calendar()
                .closingOf(decided.release().calendar().workingDayAfter(due.toLocalDate(), 2));
        MomentField field =
                new MomentField("trial.field.newDueAt", () -> decided.release().calendar(), later, moment -> {});
        add(field);
        values.put(
                "newDueAt",
                () -> field.getValue() == null
                        ? ""
                        : field.getValue().atOffset(VietnamTime.OFFSET).toString());
    }

    private void steps() {
        List<Routing.Place> current = decided.decision().routing().current();
        Select<Routing.Place> select = new Select<>();
        select.setLabel(words.text("trial.field.step"));
        select.setItems(current);
        select.setItemLabelGenerator(place -> place.step() + " " + place.name());
        select.setValue(current.getFirst());
        add(select);
        values.put("step", () -> select.getValue().step());
    }

    private void corrected() {
        Select<DossierEvent> select = new Select<>();
        select.setLabel(words.text("trial.field.eventId"));
        select.setItems(decided.events());
        select.setItemLabelGenerator(event -> words.event(event.type()) + ", " + words.moment(event.occurredAt()));
        select.setValue(decided.events().getLast());
        add(select);
        values.put("eventId", () -> select.getValue().eventId());
    }
}

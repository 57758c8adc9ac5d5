package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.history.CalendarChange;

/** The fields of one kind of change; which document it rests on is asked beside them. */
abstract class ChangeForm extends FormLayout {
    final LocalWords words;
    private final List<HasValue<?, ?>> required = new ArrayList<>();
    private Runnable listener = () -> {};

    ChangeForm(LocalWords words) {
        this.words = words;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
    }

    /** Returns the title of the dialog. */
    abstract String title();

    /**
     * Returns the change as filled in.
     *
     * @param document the document it rests on, not blank
     * @throws vn.quytrinh.worktime.WorktimeException when the fields contradict each other
     */
    abstract CalendarChange change(String document);

    final void onEdit(Runnable edited) {
        this.listener = edited;
    }

    /** Tells whether every field that is needed has a value. */
    final boolean isComplete() {
        return required.stream().noneMatch(HasValue::isEmpty);
    }

    /** Marks the fields that are needed and empty. */
    final void markMissing() {
        for (HasValue<?, ?> field : required) {
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(words.text("calendar.needed"));
                validated.setInvalid(field.isEmpty());
            }
        }
    }

    final void edited() {
        listener.run();
    }

    final <C extends Component & HasValue<?, ?>> C need(C field) {
        field.setRequiredIndicatorVisible(true);
        required.add(field);
        return watch(field);
    }

    final <C extends Component & HasValue<?, ?>> C watch(C field) {
        add(field);
        ((AbstractField<?, ?>) (Component) field).addValueChangeListener(change -> edited());
        return field;
    }
}

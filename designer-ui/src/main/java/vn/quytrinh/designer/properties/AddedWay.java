package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.TransitionTarget;

/** Adds a way out of a step: to another step, or to an outcome. */
final class AddedWay {
    private final PropertyContext context;
    private final ComboBox<Object> target = new ComboBox<>();

    AddedWay(PropertyContext context, Element step) {
        this.context = context;
        target.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        target.addClassName("prop-add-way");
        target.setPlaceholder(context.words().text("prop.way.add"));
        target.setAriaLabel(context.words().text("prop.way.add"));
        target.setItemLabelGenerator(this::label);
        target.setItems(query -> choices(step, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        target.addValueChangeListener(event -> {
            Object chosen = event.getValue();
            if (chosen != null) {
                String from = ((Step) step.made().get()).getId();
                var refused = context.change(editor -> {
                    if (chosen instanceof Step to) {
                        editor.ways().connect(from, to.getId());
                    } else {
                        editor.ways().connect(from, (TransitionTarget) chosen);
                    }
                });
                target.setInvalid(refused.isPresent());
                target.setErrorMessage(refused.orElse(""));
                target.clear();
            }
        });
    }

    Component component() {
        return target;
    }

    private Stream<Object> choices(Element step, String filter) {
        List<Object> choices = new ArrayList<>(context.procedure().getProcess().getSteps());
        choices.remove(step.now().get().orElse(null));
        Stream.of(TransitionTarget.values())
                .filter(each -> each != TransitionTarget.STEP)
                .forEach(choices::add);
        return choices.stream()
                .filter(each -> label(each).toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT)));
    }

    private String label(Object choice) {
        return choice instanceof Step step
                ? Choices.label(context.words(), step)
                : Choices.word(context.words(), ProcessPackage.Literals.TRANSITION_TARGET, (TransitionTarget) choice);
    }
}

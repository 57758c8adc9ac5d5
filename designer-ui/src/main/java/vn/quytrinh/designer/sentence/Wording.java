package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.quality.QualityWords;

/**
 * What the parts of a sentence are written with.
 *
 * @param words the words of the page
 * @param changed is told of every change of the sentence
 */
record Wording(QualityWords words, Runnable changed) {
    private static final int NARROWEST = 5;
    private static final int WIDEST = 26;
    private static final int BUTTON = 7;

    /** Makes a field of a sentence from which one of several words is chosen. */
    <T> ComboBox<T> choice(
            String name, List<T> items, @Nullable T value, ItemLabelGenerator<T> label, Consumer<T> chosen) {
        ComboBox<T> choice = new ComboBox<>();
        choice.addClassName("word-choice");
        choice.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        choice.setAriaLabel(words.text(name));
        choice.setTooltipText(words.text(name));
        choice.setItemLabelGenerator(label);
        choice.setItems(items);
        if (value != null) {
            choice.setValue(value);
            widen(choice, label.apply(value));
        }
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.setValue(change.getOldValue());
            } else if (change.getOldValue() == null || !change.getOldValue().equals(change.getValue())) {
                widen(choice, label.apply(change.getValue()));
                chosen.accept(change.getValue());
            }
        });
        return choice;
    }

    private static void widen(ComboBox<?> choice, String label) {
        choice.setWidth(Math.max(NARROWEST, Math.min(WIDEST, label.length())) * 0.95 + BUTTON + "ch");
    }

    /** Makes a button of a sentence that is an icon. */
    Button sign(VaadinIcon icon, String name, Runnable pressed) {
        Button button = new Button(icon.create(), click -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.text(name));
        button.setTooltipText(words.text(name));
        return button;
    }
}

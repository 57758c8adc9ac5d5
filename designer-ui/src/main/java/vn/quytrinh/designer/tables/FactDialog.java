package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.decision.FactType;

/** Declares a fact: what people call it, from which its name in FEEL is proposed, and its type. */
final class FactDialog extends Dialog {
    private final TextField label;
    private final TextField name;
    private final Select<FactType> type;

    /**
     * @param made is told the fact's id
     */
    FactDialog(TableDesk desk, LocalWords words, Consumer<String> made) {
        setHeaderTitle(words.text("tables.fact.add"));
        label = new TextField(words.text("tables.fact.label"));
        label.setId("fact-label");
        name = new TextField(words.text("tables.fact.name"));
        name.setHelperText(words.text("tables.fact.name.help"));
        name.setId("fact-name");
        type = FactWords.types(words);
        type.setId("fact-type");
        label.setValueChangeMode(ValueChangeMode.LAZY);
        label.addValueChangeListener(change -> {
            if (change.isFromClient() && (name.isEmpty() || name.getValue().equals(proposed(change.getOldValue())))) {
                name.setValue(proposed(change.getValue()));
            }
        });
        Button take = new Button(words.text("tables.fact.add"), click -> {
            name.setInvalid(name.isEmpty());
            if (!name.isEmpty()) {
                String[] id = new String[1];
                desk.changeFacts(
                        facts -> id[0] = facts.add(name.getValue().strip(), label.getValue(), type.getValue()));
                if (id[0] != null) {
                    close();
                    made.accept(id[0]);
                }
            }
        });
        take.setId("fact-make");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickShortcut(Key.ENTER).listenOn(this);
        FormLayout form = new FormLayout(label, type, name);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        getFooter().add(new Button(words.text("cancel"), click -> close()), take);
        label.focus();
    }

    /** Returns a name for FEEL: {@code soTang} for "Số tầng". */
    static String proposed(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        var name = new StringBuilder();
        for (String word : plain.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String lower = word.toLowerCase(Locale.ROOT);
                name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
        }
        return name.isEmpty() || !Character.isDigit(name.charAt(0)) ? name.toString() : "so" + name;
    }
}

package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.process.Step;

/** Asks what a new table is for: the way of a step, a fee, a limit, papers, or anything else. */
final class NewTableDialog extends Dialog {
    /** What a table is for, with the column and the type it concludes. */
    enum Pattern {
        ROUTING("outcome", FactType.TEXT),
        FEE("fee", FactType.NUMBER),
        LIMIT("limit", FactType.NUMBER),
        PAPERS("required", FactType.BOOLEAN),
        EMPTY("result", FactType.TEXT);

        private final String output;
        private final FactType type;

        Pattern(String output, FactType type) {
            this.output = output;
            this.type = type;
        }
    }

    private final TextField name;
    private final Select<Step> step = new Select<>();
    private final RadioButtonGroup<Pattern> pattern = new RadioButtonGroup<>();
    private final LocalWords words;

    /**
     * @param made is told the id of the table
     */
    NewTableDialog(TableDesk desk, LocalWords words, Consumer<String> made) {
        this.words = words;
        setHeaderTitle(words.text("tables.add"));
        setWidth("34rem");
        name = new TextField(words.text("tables.name"));
        name.setId("table-name");
        pattern.setLabel(words.text("tables.pattern"));
        pattern.setItems(Pattern.values());
        pattern.setItemLabelGenerator(each -> words.text("tables.pattern." + each));
        pattern.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        step.setLabel(words.text("tables.step"));
        step.setId("table-step");
        step.setItems(desk.editor().steps());
        step.setItemLabelGenerator(each -> each.getId() + " " + each.getName());
        pattern.addValueChangeListener(change -> propose());
        step.addValueChangeListener(change -> propose());
        pattern.setValue(Pattern.ROUTING);
        Button take = new Button(words.text("tables.add"), click -> {
            boolean noStep = pattern.getValue() == Pattern.ROUTING && step.isEmpty();
            name.setInvalid(name.isEmpty());
            step.setInvalid(noStep);
            step.setErrorMessage(words.text("tables.step.needed"));
            if (!name.isEmpty() && !noStep) {
                close();
                make(desk, made);
            }
        });
        take.setId("table-make");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickShortcut(Key.ENTER).listenOn(name);
        FormLayout form = new FormLayout(pattern, step, name);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        getFooter().add(new Button(words.text("cancel"), click -> close()), take);
    }

    private void make(TableDesk desk, Consumer<String> made) {
        Pattern chosen = pattern.getValue();
        String[] id = new String[1];
        desk.changeTables(tables -> id[0] = tables.add(
                name.getValue(),
                chosen.output,
                chosen.type,
                chosen == Pattern.ROUTING ? step.getValue().getId() : null));
        if (id[0] != null) {
            made.accept(id[0]);
        }
    }

    private void propose() {
        boolean routing = pattern.getValue() == Pattern.ROUTING;
        step.setVisible(routing);
        name.setValue(
                !routing
                        ? words.text("tables.pattern.name." + pattern.getValue())
                        : step.isEmpty()
                                ? ""
                                : words.text(
                                        "tables.pattern.name.ROUTING",
                                        step.getValue().getId()));
    }
}

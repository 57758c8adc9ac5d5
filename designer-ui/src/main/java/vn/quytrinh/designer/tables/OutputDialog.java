package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.FactType;

/** Asks for the name and the type of a conclusion column. */
final class OutputDialog extends Dialog {

    /**
     * @param column the conclusion column, from 0; a new one where there are not so many
     */
    OutputDialog(TableDesk desk, DecisionTable table, int column, LocalWords words) {
        boolean known = column < table.getOutputs().size();
        setHeaderTitle(words.text(known ? "tables.column.edit" : "tables.column.add.output"));
        TextField name = new TextField(words.text("tables.column.name"));
        name.setId("output-name");
        Select<FactType> type = FactWords.types(words);
        if (known) {
            name.setValue(String.valueOf(table.getOutputs().get(column).getName()));
            type.setValue(CellForms.type(table.getOutputs().get(column)));
        }
        Button take = new Button(words.text("tables.take"), click -> {
            name.setInvalid(name.isEmpty());
            if (!name.isEmpty()) {
                close();
                desk.changeTables(tables -> {
                    if (known) {
                        tables.setOutput(table.getId(), column, name.getValue(), type.getValue());
                    } else {
                        tables.addOutput(table.getId(), name.getValue(), type.getValue());
                    }
                });
            }
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickShortcut(Key.ENTER).listenOn(this);
        add(new FormLayout(name, type));
        getFooter().add(new Button(words.text("cancel"), click -> close()), take);
        name.focus();
    }
}

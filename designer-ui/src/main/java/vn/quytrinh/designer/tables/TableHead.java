package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.process.Step;

/** What is said of a table as a whole: its name, how many rows may apply, what it rests on, which step it routes. */
final class TableHead extends Composite<Div> {
    private final TableDesk desk;
    private final DecisionTable table;
    private final TextField name;
    private final TextField basis;
    private final Select<HitPolicy> policy = new Select<>();
    private final Select<Step> step = new Select<>();

    TableHead(TableDesk desk, DecisionTable table, LocalWords words) {
        this.desk = desk;
        this.table = table;
        name = new TextField(words.text("tables.name"));
        basis = new TextField(words.text("tables.basis"));
        policy.setLabel(words.text("tables.policy"));
        policy.setItems(HitPolicy.values());
        policy.setItemLabelGenerator(each -> words.text("tables.policy." + each));
        policy.setId("table-policy");
        step.setLabel(words.text("tables.step"));
        step.setEmptySelectionAllowed(true);
        step.setItems(desk.editor().steps());
        step.setItemLabelGenerator(
                each -> each == null ? words.text("tables.step.none") : each.getId() + " " + each.getName());
        getContent().addClassName("table-head");
        getContent().add(name, policy, step, basis);
        for (String format : List.of("dmn", "xlsx")) {
            Anchor link = TableExport.link(desk, table, format);
            link.setText(format.toUpperCase(Locale.ROOT));
            link.getElement().setAttribute("aria-label", words.text("tables.export", format.toUpperCase(Locale.ROOT)));
            getContent().add(link);
        }
        show();
        if (desk.editable()) {
            listen();
            getContent().add(delete(words));
        } else {
            List.of(name, basis).forEach(field -> field.setReadOnly(true));
            policy.setReadOnly(true);
            step.setReadOnly(true);
        }
    }

    /** Shows the table as it is now. */
    void show() {
        name.setValue(table.getName() == null ? "" : table.getName());
        basis.setValue(table.getLegalBasis() == null ? "" : table.getLegalBasis());
        policy.setValue(table.getHitPolicy());
        step.setValue(desk.routed(table).orElse(null));
    }

    private void listen() {
        String id = table.getId();
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.changeTables(tables -> tables.rename(id, change.getValue()));
            }
        });
        basis.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.changeTables(tables -> tables.setLegalBasis(id, change.getValue()));
            }
        });
        policy.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.changeTables(tables -> tables.setPolicy(id, change.getValue()));
            }
        });
        step.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Step routed = change.getValue();
                desk.changeTables(tables -> tables.route(id, routed == null ? null : routed.getId()));
            }
        });
    }

    private Div delete(LocalWords words) {
        Button delete = new Button(VaadinIcon.TRASH.create(), click -> {
            ConfirmDialog ask = new ConfirmDialog(
                    words.text("tables.delete"),
                    words.text("tables.delete.why"),
                    words.text("tables.delete"),
                    confirmed -> desk.changeTables(tables -> tables.delete(table.getId())));
            ask.setCancelable(true);
            ask.setCancelText(words.text("cancel"));
            ask.open();
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        delete.setAriaLabel(words.text("tables.delete"));
        delete.setTooltipText(words.text("tables.delete"));
        return Blocks.block("table-delete", delete);
    }
}

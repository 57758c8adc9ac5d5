package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableCase;
import vn.quytrinh.model.decision.TableInput;

/** Edits a test case: its facts and what is expected of each conclusion. What is typed takes effect when a field is left. */
final class CaseDialog extends Dialog {

    CaseDialog(TableDesk desk, DecisionTable table, int at, LocalWords words) {
        TableCase test = table.getCases().get(at);
        setHeaderTitle(words.text("tables.case.edit"));
        setWidth("30rem");
        TextField name = new TextField(words.text("tables.case.title"));
        name.setValue(Objects.requireNonNullElse(test.getName(), ""));
        name.addValueChangeListener(change ->
                desk.changeTables(tables -> tables.cases(table.getId()).rename(at, change.getValue())));
        FormLayout form = new FormLayout(name, new H4(words.text("tables.case.given")));
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        table.getInputs().stream()
                .map(TableInput::getFact)
                .filter(fact -> fact != null && fact.isSetType())
                .distinct()
                .forEach(fact -> form.add(input(desk, table, at, fact, words)));
        form.add(new H4(words.text("tables.case.expected")));
        CellForms forms = new CellForms(desk, table);
        table.getOutputs().forEach(output -> {
            FeelField field = new FeelField(FeelForm.value(CellForms.type(output), forms.words(output)));
            field.setLabel(output.getName());
            field.setValue(value(test.getExpected(), output.getName()));
            field.addValueChangeListener(change -> desk.changeTables(
                    tables -> tables.cases(table.getId()).setExpected(at, output.getName(), field.getValue())));
            form.add(field);
        });
        add(form);
        Button done = new Button(words.text("close"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    private static FeelField input(TableDesk desk, DecisionTable table, int at, Fact fact, LocalWords words) {
        FeelField field = new FeelField(FeelForm.value(fact.getType(), FeelForm.values(fact, "")));
        field.setLabel(FactWords.label(fact, words));
        field.setPlaceholder(words.text("tables.case.unknown"));
        field.setValue(value(table.getCases().get(at).getInputs(), fact.getName()));
        field.addValueChangeListener(change -> desk.changeTables(
                tables -> tables.cases(table.getId()).setInput(at, fact.getName(), field.getValue())));
        return field;
    }

    private static String value(List<CaseValue> values, String name) {
        return values.stream()
                .filter(value -> name.equals(value.getName()))
                .map(value -> Objects.requireNonNullElse(value.getValue(), ""))
                .findFirst()
                .orElse("");
    }
}

package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.quytrinh.designer.editing.FactUses;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** The data dictionary: every fact with its labels, name, type and choices, and where it is used. */
final class DictionaryPane extends Composite<Div> implements TablesPanel.Refreshed {
    private final TableDesk desk;
    private final LocalWords words;
    private final Div list = new Div();

    DictionaryPane(TableDesk desk, LocalWords words) {
        this.desk = desk;
        this.words = words;
        getContent().addClassName("dictionary");
        getContent().add(new H3(words.text("tables.dictionary")), new Paragraph(words.text("tables.dictionary.help")));
        if (desk.editable()) {
            Button add = new Button(
                    words.text("tables.fact.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new FactDialog(desk, words, id -> {}).open());
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add.setId("fact-add");
            getContent().add(add);
        }
        getContent().add(list);
        refresh();
    }

    @Override
    public void refresh() {
        list.removeAll();
        if (desk.facts().isEmpty()) {
            list.add(Blocks.words("table-hint", words.text("tables.dictionary.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("dictionary-facts");
        NativeTableRow head = table.getHead().addRow();
        List.of("label", "labelEn", "name", "type", "choices", "uses")
                .forEach(column -> head.addHeaderCell().setText(words.text("tables.fact." + column)));
        head.addHeaderCell().getElement().setAttribute("aria-label", words.text("tables.fact.delete"));
        desk.facts().forEach(fact -> row(table.getBody().addRow(), fact));
        list.add(table);
    }

    private void row(NativeTableRow row, Fact fact) {
        String id = fact.getId();
        row.addDataCell()
                .add(text(
                        "label",
                        fact,
                        fact.getLabelVi(),
                        value -> desk.changeFacts(facts -> facts.label(id, value, fact.getLabelEn()))));
        row.addDataCell()
                .add(text(
                        "labelEn",
                        fact,
                        fact.getLabelEn(),
                        value -> desk.changeFacts(facts -> facts.label(id, fact.getLabelVi(), value))));
        row.addDataCell()
                .add(text(
                        "name",
                        fact,
                        fact.getName(),
                        value -> desk.changeFacts(facts -> facts.rename(id, value.strip()))));
        row.addDataCell().add(type(fact));
        TextField choices = text(
                "choices",
                fact,
                String.join("; ", fact.getChoices()),
                value -> desk.changeFacts(facts -> facts.setChoices(id, Arrays.asList(value.split(";")))));
        choices.setEnabled(fact.getType() == FactType.TEXT);
        choices.setPlaceholder(fact.getType() == FactType.TEXT ? words.text("tables.fact.choices.any") : "");
        row.addDataCell().add(choices);
        List<Text> uses = FactUses.of(desk.procedure(), fact).places();
        row.addDataCell()
                .setText(
                        uses.isEmpty()
                                ? words.text("tables.fact.unused")
                                : uses.stream()
                                        .map(use -> words.either(use.vi(), use.en()))
                                        .collect(Collectors.joining("; ")));
        Button delete = new Button(VaadinIcon.TRASH.create(), click -> desk.changeFacts(facts -> facts.delete(id)));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        delete.setAriaLabel(words.text("tables.fact.delete") + " " + fact.getName());
        delete.setVisible(desk.editable());
        row.addDataCell().add(delete);
    }

    private TextField text(String key, Fact fact, String value, Consumer<String> change) {
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setValue(value == null ? "" : value);
        field.setWidthFull();
        change(key, fact, field, change);
        return field;
    }

    private Select<FactType> type(Fact fact) {
        Select<FactType> type = FactWords.types(words);
        type.setLabel(null);
        type.addThemeVariants(SelectVariant.LUMO_SMALL);
        type.setWidth("8.5rem");
        type.setValue(fact.isSetType() ? fact.getType() : null);
        change("type", fact, type, value -> desk.changeFacts(facts -> facts.setType(fact.getId(), value)));
        return type;
    }

    private <C extends Component & HasValue<?, V>, V> void change(String key, Fact fact, C field, Consumer<V> change) {
        field.getElement().setAttribute("aria-label", words.text("tables.fact." + key) + " " + fact.getName());
        field.getElement().setProperty("accessibleName", words.text("tables.fact." + key) + " " + fact.getName());
        field.setReadOnly(!desk.editable());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(event.getValue());
            }
        });
    }
}

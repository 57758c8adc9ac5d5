package vn.quytrinh.designer.library;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.library.ShelfQuestion.Bond;
import vn.quytrinh.engine.library.ShelfQuestion.State;

/** The filters over the library: words, field, agency, what is in force, how it is bound to a master. */
final class ShelfFilters extends Div {
    private final TextField words = new TextField();
    private final ComboBox<String> field = new ComboBox<>();
    private final ComboBox<String> agency = new ComboBox<>();
    private final Select<State> state = new Select<>();
    private final Select<Bond> bond = new Select<>();
    private final Consumer<ShelfQuestion> asked;
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private ShelfQuestion question = ShelfQuestion.ALL;

    ShelfFilters(Consumer<ShelfQuestion> asked) {
        this.asked = asked;
        addClassName("shelf-filters");
        words.setId("shelf-words");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        field.setId("shelf-field");
        field.setClearButtonVisible(true);
        agency.setId("shelf-agency");
        agency.setClearButtonVisible(true);
        agency.setItemLabelGenerator(each -> label(each));
        state.setId("shelf-state");
        state.setItems(State.values());
        bond.setId("shelf-bond");
        bond.setItems(Bond.values());
        listen(words);
        listen(field);
        listen(agency);
        listen(state);
        listen(bond);
        add(words, field, agency, state, bond);
    }

    private <C extends AbstractField<C, V>, V> void listen(AbstractField<C, V> filter) {
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask();
            }
        });
    }

    /** Shows a question in the fields. */
    void show(ShelfQuestion shown, ShelfDesk desk) {
        question = shown;
        words.setLabel(getTranslation("shelf.words"));
        field.setLabel(getTranslation("procedures.field"));
        agency.setLabel(getTranslation("impact.agency"));
        state.setLabel(getTranslation("shelf.state"));
        state.setItemLabelGenerator(each -> getTranslation("shelf.state." + each.name()));
        bond.setLabel(getTranslation("shelf.bond"));
        bond.setItemLabelGenerator(each -> getTranslation("shelf.bond." + each.name()));
        if (agencies.isEmpty()) {
            agencies.putAll(Agencies.of(desk.territories(), desk.caller().scope()));
            agency.setItems(List.copyOf(agencies.keySet()));
            field.setItems(desk.shelf().fields(desk.caller()));
        }
        if (!shown.agency().equals("*") && !agencies.containsKey(shown.agency())) {
            agencies.put(shown.agency(), "");
            agency.setItems(List.copyOf(agencies.keySet()));
        }
        words.setValue(shown.words());
        field.setValue(shown.field().isEmpty() ? null : shown.field());
        agency.setValue(AgencyScope.isAgency(shown.agency()) && !shown.agency().equals("*") ? shown.agency() : null);
        state.setValue(shown.state());
        bond.setValue(shown.bond());
    }

    private String label(String id) {
        String name = agencies.getOrDefault(id, "");
        return name.isEmpty() ? id : name + " (" + id + ")";
    }

    private void ask() {
        asked.accept(new ShelfQuestion(
                words.getValue(),
                field.getValue() == null ? "" : field.getValue(),
                agency.getValue() == null ? "*" : agency.getValue(),
                state.getValue(),
                bond.getValue(),
                question.master(),
                question.order(),
                question.descending()));
    }
}

package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.LayerSummary;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.WorktimeException;

/** Creates the calendar of a province, an agency or a unit within another one. */
final class LayerDialog extends Dialog {
    private final Calendars calendars;
    private final LocalWords words;
    private final Caller caller;
    private final Consumer<String> created;
    private final ComboBox<LayerSummary> parent = new ComboBox<>();
    private final Select<LayerScope> scope = new Select<>();
    private final TextField id = new TextField();
    private final TextField name = new TextField();
    private final TextField document = new TextField();
    private final LocalDateField effectiveFrom = new LocalDateField("calendar.effective");
    private final Refusal refusal = new Refusal();

    LayerDialog(
            Calendars calendars,
            String within,
            LocalDate today,
            Caller caller,
            LocalWords words,
            Consumer<String> created) {
        this.calendars = calendars;
        this.words = words;
        this.caller = caller;
        this.created = created;
        setHeaderTitle(words.text("calendar.layer.title"));
        setWidth("36rem");
        setMaxWidth("96vw");
        parent.setLabel(words.text("calendar.layer.parent"));
        parent.setItems(calendars.list().stream()
                .filter(layer -> layer.scope() != LayerScope.UNIT)
                .toList());
        parent.setItemLabelGenerator(layer -> layer.name() + " (" + layer.id() + ")");
        scope.setLabel(words.text("calendar.layer.scope"));
        scope.setItemLabelGenerator(one -> words.either(one.vietnamese(), one.english()));
        parent.addValueChangeListener(change -> offerScopes());
        parent.getListDataView()
                .getItems()
                .filter(layer -> layer.id().equals(within))
                .findFirst()
                .ifPresent(parent::setValue);
        id.setLabel(words.text("calendar.layer.id"));
        id.setHelperText(words.text("calendar.layer.id.help"));
        name.setLabel(words.text("calendar.layer.name"));
        document.setLabel(words.text("calendar.document"));
        document.setHelperText(words.text("calendar.document.help"));
        effectiveFrom.setValue(today);
        Stream.of(id, name, document).forEach(field -> {
            field.setRequiredIndicatorVisible(true);
            field.setErrorMessage(words.text("calendar.needed"));
        });
        FormLayout form = new FormLayout(parent, scope, id, name, document, effectiveFrom);
        add(form, refusal);
        Button save = new Button(words.text("calendar.layer.create"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    /** A layer lies closer than the one around it. */
    private void offerScopes() {
        LayerSummary around = parent.getValue();
        scope.setItems(Arrays.stream(LayerScope.values())
                .filter(one -> around != null && one.compareTo(around.scope()) > 0)
                .toList());
        scope.getListDataView().getItems().findFirst().ifPresent(scope::setValue);
    }

    private void save() {
        Stream.of(id, name, document)
                .forEach(field -> field.setInvalid(field.getValue().isBlank()));
        boolean blank = Stream.of(id, name, document).anyMatch(TextField::isInvalid);
        effectiveFrom.setInvalid(effectiveFrom.isEmpty());
        if (blank || effectiveFrom.isEmpty() || parent.isEmpty() || scope.isEmpty()) {
            return;
        }
        try {
            var layer = CalendarLayer.empty(
                    id.getValue().strip(),
                    name.getValue().strip(),
                    scope.getValue(),
                    parent.getValue().id());
            calendars.create(
                    layer, effectiveFrom.getValue(), document.getValue().strip(), caller);
            close();
            created.accept(layer.id());
        } catch (EngineException refused) {
            refusal.show(refused, words);
        } catch (WorktimeException refused) {
            refusal.show(refused, words);
        }
    }
}

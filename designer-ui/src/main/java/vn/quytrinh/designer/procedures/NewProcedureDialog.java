package vn.quytrinh.designer.procedures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.quytrinh.model.common.LegalUnit;

/** Asks what must be known of a procedure before its steps can be drawn. */
final class NewProcedureDialog extends Dialog {
    private static final List<String> LEVELS = List.of("COMMUNE", "PROVINCE", "MINISTRY", "INTER_AGENCY");
    private static final List<LegalUnit> UNITS =
            List.of(LegalUnit.WORKING_DAY, LegalUnit.CALENDAR_DAY, LegalUnit.WORKING_HOUR, LegalUnit.CLOCK_HOUR);

    private final UnaryOperator<String> words;
    private final Predicate<String> taken;
    private final Taker taker;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final Select<String> level = new Select<>();
    private final BigDecimalField limit = new BigDecimalField();
    private final Select<LegalUnit> unit = new Select<>();
    private final Span address = new Span();

    /**
     * @param words the words of a key in the person's language
     * @param taken tells whether there is a procedure with a key already
     * @param taker is given the new procedure
     */
    NewProcedureDialog(UnaryOperator<String> words, Predicate<String> taken, Taker taker) {
        this.words = words;
        this.taken = taken;
        this.taker = taker;
        setHeaderTitle(words.apply("procedures.new"));
        setWidth("38rem");
        setMaxWidth("96vw");
        name.setId("new-name");
        name.setLabel(words.apply("procedures.new.name"));
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> showAddress());
        code.setId("new-code");
        code.setLabel(words.apply("procedures.new.code"));
        code.setHelperText(words.apply("procedures.new.code.help"));
        level.setId("new-level");
        level.setLabel(words.apply("procedures.new.level"));
        level.setItems(LEVELS);
        level.setItemLabelGenerator(each -> words.apply("level." + each));
        level.setValue(LEVELS.getFirst());
        limit.setId("new-limit");
        limit.setLabel(words.apply("procedures.new.limit"));
        limit.setHelperText(words.apply("procedures.new.limit.help"));
        unit.setId("new-unit");
        unit.setLabel(words.apply("step.timeUnit"));
        unit.setItems(UNITS);
        unit.setItemLabelGenerator(each -> words.apply("legalUnit." + each.getLiteral()));
        unit.setValue(LegalUnit.WORKING_DAY);
        address.addClassName("new-address");
        address.getElement().setAttribute("aria-live", "polite");
        FormLayout form = new FormLayout(name, code, level, limit, unit);
        form.setColspan(name, 2);
        add(form, address);
        Button create = new Button(words.apply("procedures.new.create"), click -> create());
        create.setId("new-create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.apply("cancel"), click -> close()), create);
        addOpenedChangeListener(opened -> name.focus());
    }

    private void showAddress() {
        String key = wanted().key();
        boolean free = !taken.test(key);
        name.setInvalid(!free);
        name.setErrorMessage(free ? null : words.apply("procedures.new.taken"));
        address.setText(key.isEmpty() || !free ? "" : words.apply("procedures.new.key") + " " + key);
    }

    private void create() {
        NewProcedure wanted = wanted();
        boolean nameless = wanted.key().isEmpty();
        boolean negative = limit.getValue() != null && limit.getValue().signum() <= 0;
        name.setInvalid(nameless || taken.test(wanted.key()));
        name.setErrorMessage(words.apply(nameless ? "procedures.new.name.needed" : "procedures.new.taken"));
        limit.setInvalid(negative);
        limit.setErrorMessage(words.apply("procedures.new.limit.positive"));
        if (!name.isInvalid() && !negative) {
            close();
            taker.take(wanted);
        }
    }

    private NewProcedure wanted() {
        BigDecimal time = limit.getValue();
        return new NewProcedure(name.getValue(), code.getValue(), level.getValue(), time, unit.getValue());
    }

    /** Is given what the person has asked for. */
    interface Taker {
        void take(NewProcedure wanted);
    }
}

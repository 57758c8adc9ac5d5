package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.model.law.LegalRegister;

/** The forms of a register by date. Immutable. */
public final class LegalForms {

    private final List<FormInForce> forms;

    private LegalForms(List<FormInForce> forms) {
        this.forms = forms;
    }

    /**
     * Reads the forms of a register.
     *
     * @param register the law, not null
     */
    public static LegalForms of(LegalRegister register) {
        return new LegalForms(register.getFormRegimes().stream()
                .flatMap(regime -> regime.getForms().stream().map(form -> FormInForce.of(regime, form)))
                .toList());
    }

    /** Returns the forms of every regime, in the order of the register. */
    public List<FormInForce> all() {
        return forms;
    }

    /** Returns the forms in force on a day, by number; none when the law had none. */
    public List<FormInForce> on(LocalDate date) {
        return forms.stream()
                .filter(form -> Validity.holds(form.from(), form.to(), date))
                .toList();
    }

    /**
     * Returns the form of a kind in force on a day.
     *
     * @param kind what it is for, for example {@code APOLOGY}
     */
    public Optional<FormInForce> find(String kind, LocalDate date) {
        return on(date).stream().filter(form -> form.kind().equals(kind)).findFirst();
    }

    /**
     * Returns the number a kind of form bears on a day: a control slip is 05 until 14 September 2025 and 06 from the next day.
     *
     * @param kind what it is for, for example {@code CONTROL_SLIP}
     */
    public Optional<String> number(String kind, LocalDate date) {
        return find(kind, date).map(FormInForce::number);
    }
}

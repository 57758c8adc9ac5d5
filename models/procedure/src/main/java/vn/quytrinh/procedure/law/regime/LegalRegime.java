package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The law that governs a dossier (chế độ pháp lý), as a value that a release or a dossier pins.
 *
 * @param acceptedAt the day of acceptance asked about
 * @param scope the territory asked about
 * @param from the first day of acceptance on which nothing differs, or null when there is no earlier law in the register
 * @param to the last such day, or null while it has no end
 * @param parameters the values by the name of the parameter; a parameter the law did not set is absent
 * @param forms the forms, by number
 * @param instruments the instruments in force
 * @param transition the provision that pins the law of the acceptance, or null when the register has none
 * @param atOnce the provisions by which later changes govern all the same, in the order of their days
 * @param fingerprint SHA-256 over what governs: parameters, forms, instruments and transitional provisions; the same for every
 *     day and territory with the same law, and not changed by an end that becomes known later
 */
public record LegalRegime(
        LocalDate acceptedAt,
        String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, ParameterInForce> parameters,
        List<FormInForce> forms,
        List<InstrumentInForce> instruments,
        @Nullable TransitionInForce transition,
        List<TransitionInForce> atOnce,
        String fingerprint) {

    /** Makes the collections unmodifiable. */
    public LegalRegime {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        forms = List.copyOf(forms);
        instruments = List.copyOf(instruments);
        atOnce = List.copyOf(atOnce);
    }

    /** Returns the value of a parameter, or nothing when the law set none. */
    public Optional<ParameterInForce> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * Returns the form of a kind, or nothing when the law had none.
     *
     * @param kind what it is for, for example {@code APOLOGY}
     */
    public Optional<FormInForce> form(String kind) {
        return forms.stream().filter(form -> form.kind().equals(kind)).findFirst();
    }
}

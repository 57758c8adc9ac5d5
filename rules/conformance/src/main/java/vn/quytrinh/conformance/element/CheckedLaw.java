package vn.quytrinh.conformance.element;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.law.regime.LegalForms;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.LegalRegimes;
import vn.quytrinh.procedure.territory.Territory;

/** The register of law, read once for many checks. Immutable and shared between threads. */
public final class CheckedLaw {

    private static final class Shipped {
        static final CheckedLaw LAW = new CheckedLaw(LawRegister.vietnam());
    }

    private final LegalRegimes regimes;
    private final LegalForms forms;
    private final Map<String, LegalInstrument> instruments = new HashMap<>();

    /** Reads a register; later changes to it are not seen. */
    public CheckedLaw(LegalRegister register) {
        regimes = LegalRegimes.of(register);
        forms = LegalForms.of(register);
        register.getInstruments().forEach(each -> {
            instruments.put(each.getNumber(), each);
            instruments.putIfAbsent(shortNumber(each.getNumber()), each);
        });
    }

    /** Returns the register shipped with the product. */
    public static CheckedLaw vietnam() {
        return Shipped.LAW;
    }

    /** Returns the law of a territory on a day; of the nation when the territory is not said. */
    public LegalRegime regime(LocalDate day, @Nullable String territory) {
        return regimes.at(day, territory == null || territory.isBlank() ? Territory.NATION.id() : territory);
    }

    /** Returns an instrument by its number, with or without the issuer ({@code NĐ 118/2025}). */
    Optional<LegalInstrument> instrument(String number) {
        return Optional.ofNullable(instruments.get(number))
                .or(() -> Optional.ofNullable(instruments.get(shortNumber(number))));
    }

    /** Returns the forms in force on a day. */
    List<FormInForce> forms(LocalDate day) {
        return forms.on(day);
    }

    /** Returns the forms of the set before the one in force on a day, none when there is no earlier set. */
    List<FormInForce> formsBefore(LocalDate day) {
        return forms.on(day).stream()
                .map(FormInForce::from)
                .findFirst()
                .map(from -> forms.on(from.minusDays(1)))
                .orElse(List.of());
    }

    private static String shortNumber(String number) {
        return number.replaceFirst("(\\d{4})/.*$", "$1");
    }
}

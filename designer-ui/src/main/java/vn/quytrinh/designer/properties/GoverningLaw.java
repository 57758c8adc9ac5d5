package vn.quytrinh.designer.properties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.regime.LegalRegimes;
import vn.quytrinh.procedure.law.regime.ParameterInForce;
import vn.quytrinh.procedure.territory.Territory;

/** Tells what law says about a feature of a procedure, on the day from which the procedure is in force. */
final class GoverningLaw {
    private static final Map<String, List<String>> PARAMETERS = Panels.lines("law.txt").stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(
                    words -> words[0], words -> List.copyOf(Arrays.asList(words).subList(1, words.length))));

    private final Supplier<Procedure> procedure;
    private final Supplier<LocalDate> today;

    /** The register is read once, when somebody first looks. */
    private static final class Register {
        static final List<LegalInstrument> INSTRUMENTS = LawRegister.vietnam().getInstruments();
        static final LegalRegimes REGIMES = LegalRegimes.of(LawRegister.vietnam());
    }

    GoverningLaw(Supplier<Procedure> procedure, Supplier<LocalDate> today) {
        this.procedure = procedure;
        this.today = today;
    }

    /** Returns the names of the parameters that govern features, by {@code Class.feature}. */
    static Map<String, List<String>> parameters() {
        return PARAMETERS;
    }

    /** Returns the day on which the law is asked: the first day of the procedure, or today where it says none. */
    LocalDate day() {
        LocalDate from = procedure.get().getEffectiveFrom();
        return from == null ? today.get() : from;
    }

    /** Returns the values in force that govern a feature. */
    List<ParameterInForce> of(EStructuralFeature feature) {
        List<String> names =
                PARAMETERS.getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), List.of());
        if (names.isEmpty()) {
            return List.of();
        }
        String territory = procedure.get().getTerritory();
        String scope = territory == null || !Territory.isTerritory(territory) ? Territory.NATION.id() : territory;
        var regime = Register.REGIMES.at(day(), scope);
        return names.stream().map(regime::find).flatMap(Optional::stream).toList();
    }

    /** Returns the instrument that a text cites, empty when the library has none of that number. */
    Optional<LegalInstrument> instrument(String citation) {
        return LawCitation.findAll(citation).stream()
                .findFirst()
                .map(LawCitation::instrument)
                .flatMap(number -> Register.INSTRUMENTS.stream()
                        .filter(each -> number.equals(each.getNumber()))
                        .findFirst());
    }
}

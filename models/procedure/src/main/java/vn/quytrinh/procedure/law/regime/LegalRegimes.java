package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.territory.Territory;

/**
 * Tells which law governs a dossier.
 *
 * <p>The law in force at acceptance governs until the end (LR-099), unless a transitional provision lets a change govern at once.
 * A value of the territory itself goes before one of the territory around it. All spans are computed when this is made; a question
 * is a binary search. Immutable and shared between threads.
 */
public final class LegalRegimes {

    private final Map<String, RegimeSpans> byScope;

    private LegalRegimes(Map<String, RegimeSpans> byScope) {
        this.byScope = byScope;
    }

    /**
     * Computes the regimes of a register.
     *
     * @param register the law, not null; later changes to it are not seen
     * @throws IllegalArgumentException when a provision that governs at once names no day, or neither instrument nor parameters
     */
    public static LegalRegimes of(LegalRegister register) {
        Set<String> scopes = new TreeSet<>(Set.of(Territory.NATION.id()));
        register.getParameters().forEach(parameter -> parameter.getValues().forEach(v -> scopes.add(v.getScope())));
        register.getInstruments().forEach(instrument -> scopes.add(instrument.getScope()));
        register.getTransitions().stream()
                .filter(transition -> transition.getScope() != null)
                .forEach(transition -> scopes.add(transition.getScope()));
        Map<String, RegimeSpans> byScope = new HashMap<>();
        scopes.forEach(scope -> byScope.put(scope, RegimeSpans.of(new LawReading(register, scope))));
        return new LegalRegimes(byScope);
    }

    /**
     * Returns the law that governs a dossier from its acceptance on, as far as no later change governs at once.
     *
     * @param acceptedAt the day of acceptance, not null
     * @param scope the territory, not null: {@code VN}, or one within it separated by dots ({@code VN.H05})
     */
    public LegalRegime at(LocalDate acceptedAt, String scope) {
        return at(acceptedAt, acceptedAt, scope);
    }

    /**
     * Returns the law that governs a dossier on a day of its handling.
     *
     * @param acceptedAt the day of acceptance, not null
     * @param at the day asked about, not before the acceptance, not null
     * @param scope the territory, not null: {@code VN}, or one within it separated by dots ({@code VN.H05})
     * @throws IllegalArgumentException when {@code at} is before the acceptance
     */
    public LegalRegime at(LocalDate acceptedAt, LocalDate at, String scope) {
        Objects.requireNonNull(acceptedAt, "acceptedAt");
        Objects.requireNonNull(scope, "scope");
        if (at.isBefore(acceptedAt)) {
            throw new IllegalArgumentException("Expected a day from the acceptance on " + acceptedAt + " but got " + at
                    + ". Maybe the two days are exchanged.");
        }
        RegimeSpans spans = spans(scope);
        return spans == null ? RegimeSpans.NO_LAW.at(acceptedAt, at, scope) : spans.at(acceptedAt, at, scope);
    }

    /**
     * Returns the regimes one after the other, each as on its first day; the one before all law of the register is left out.
     *
     * @param scope the territory, not null
     */
    public List<LegalRegime> timeline(String scope) {
        RegimeSpans spans = spans(scope);
        return spans == null ? List.of() : spans.timeline(scope);
    }

    private @Nullable RegimeSpans spans(String scope) {
        RegimeSpans own = byScope.get(scope);
        if (own != null || !Territory.isTerritory(scope)) {
            return own;
        }
        return new Territory(scope)
                .chain().stream()
                        .map(around -> byScope.get(around.id()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}

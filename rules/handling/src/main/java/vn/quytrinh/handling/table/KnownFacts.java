package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts known of a dossier, put to the conditions and formulas of its procedure. A fact that is absent or null is unknown, and so
 * is every answer that needs it: nothing is concluded from what nobody has said.
 */
public final class KnownFacts {

    private final LoadedConditions expressions;
    private final @Nullable Object[] values;

    KnownFacts(LoadedConditions expressions, @Nullable Object[] values) {
        this.expressions = expressions;
        this.values = values;
    }

    /**
     * Tells whether a condition of the procedure holds.
     *
     * @param id the id of the element that has the condition
     */
    public Answered<Boolean> condition(String id) {
        return expressions.condition(DmnDocument.conditionName(id), values);
    }

    /** Tells whether the formula of an element is FEEL, so that {@link #amount} can compute it. */
    public boolean hasFormula(String id) {
        return expressions.hasFormula(DmnDocument.formulaName(id));
    }

    /**
     * Computes a formula of the procedure.
     *
     * @param id the id of the element that has the formula
     * @return the number; without one when a fact is unknown, or when the formula has none for these facts
     */
    public Answered<BigDecimal> amount(String id) {
        return expressions.amount(DmnDocument.formulaName(id), values);
    }
}

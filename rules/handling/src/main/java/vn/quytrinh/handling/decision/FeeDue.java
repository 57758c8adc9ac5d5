package vn.quytrinh.handling.decision;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee or charge (phí, lệ phí) of the procedure, as this dossier owes it.
 *
 * @param kind PHI or LE_PHI
 * @param name what it is paid for, null where the procedure does not name it
 * @param state whether it is owed
 * @param amount the amount in đồng; 0 when exempt or not due, null when it cannot be known
 * @param condition when it is due, in words
 * @param formula how it is computed, or who sets it
 * @param legalBasis the text it rests on, null where the procedure names none
 * @param verified whether somebody has checked that text against the signed one
 * @param waitsFor the facts that are needed to know more
 * @param reasons why the state and the amount are what they are
 */
public record FeeDue(
        String kind,
        @Nullable String name,
        State state,
        @Nullable BigDecimal amount,
        @Nullable String condition,
        @Nullable String formula,
        @Nullable String legalBasis,
        boolean verified,
        List<FactNeeded> waitsFor,
        List<Ground> reasons) {

    /** Whether a fee is owed. */
    public enum State {
        /** It is owed; the amount may still be unknown. */
        DUE,
        /** It would be owed but is not collected. */
        EXEMPT,
        /** It is not owed in this case. */
        NOT_DUE,
        /** Nobody can say yet: facts are missing, or the case is for the officer to judge. */
        DEPENDS
    }
}

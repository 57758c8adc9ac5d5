package vn.quytrinh.conformance.fact;

/**
 * The procedure (thủ tục hành chính) as a whole.
 *
 * @param id its id
 * @param withLegalLimit whether a legal time limit with an amount is given
 * @param withDeclaredTotal whether a declared total with an amount is given
 * @param stepCount how many steps it has
 * @param withEnd whether one of them is an end
 * @param capped whether it has more paths than were walked
 */
public record ProcedureFact(
        String id, boolean withLegalLimit, boolean withDeclaredTotal, int stepCount, boolean withEnd, boolean capped) {}

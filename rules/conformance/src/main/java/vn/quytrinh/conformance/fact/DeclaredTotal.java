package vn.quytrinh.conformance.fact;

import vn.quytrinh.conformance.time.TimeTotal;

/**
 * The total that the agency declares (tổng thời gian đã công bố).
 *
 * @param element the id of the element
 * @param total the amount
 */
public record DeclaredTotal(String element, TimeTotal total) {}

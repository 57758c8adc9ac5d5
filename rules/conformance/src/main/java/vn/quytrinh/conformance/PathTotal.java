package vn.quytrinh.conformance;

import java.math.BigDecimal;
import java.util.List;

/**
 * The counted time of one path.
 *
 * @param steps the ids of its steps, from the first to the end
 * @param total the amount, in {@code unit}; steps that are not counted or have a limit of their own are left out; other
 *     units are converted, which a finding tells where it matters
 * @param unit the legal unit, that of the declared total
 */
public record PathTotal(List<String> steps, BigDecimal total, String unit) {

    public PathTotal {
        steps = List.copyOf(steps);
    }
}

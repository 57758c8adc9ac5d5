package vn.quytrinh.procedure.paths;

import java.math.BigDecimal;
import java.util.List;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;

/**
 * One way through a process, from its first step to an end.
 *
 * @param steps the steps in order
 * @param total the time of the counted steps within the declared total, in {@code unit}
 * @param unit the unit of the declared total
 * @param converted whether a step's time was converted from another unit, by 8 working hours or 24 clock hours to a day
 */
public record ProcessPath(List<Step> steps, BigDecimal total, LegalUnit unit, boolean converted) {

    /** Makes the steps unmodifiable. */
    public ProcessPath {
        steps = List.copyOf(steps);
    }

    /** Returns the ids of the steps in order. */
    public List<String> stepIds() {
        return steps.stream().map(Step::getId).toList();
    }
}

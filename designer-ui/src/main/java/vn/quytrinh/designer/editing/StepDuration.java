package vn.quytrinh.designer.editing;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;

/** Sets the time of a step. A new amount makes its old wording ("Giờ hành chính") untrue, which therefore goes. */
final class StepDuration {

    private StepDuration() {}

    static void set(Procedure procedure, Step step, @Nullable BigDecimal value, @Nullable LegalUnit unit) {
        refuseNonsense(step, value);
        if (value == null && unit == null) {
            step.setDuration(null);
            return;
        }
        TimeLimit limit = step.getDuration();
        if (limit == null) {
            limit = CommonFactory.eINSTANCE.createTimeLimit();
            step.setDuration(limit);
            StableIds.assign(procedure);
        }
        if (isSame(limit, value, unit)) {
            return;
        }
        refuseLosingParts(step, limit, value);
        limit.setValue(value);
        if (unit == null) {
            limit.unsetUnit();
        } else {
            limit.setUnit(unit);
        }
        limit.setText(null);
        limit.getParts().clear();
        step.setDurationText(null);
    }

    private static boolean isSame(TimeLimit limit, @Nullable BigDecimal value, @Nullable LegalUnit unit) {
        boolean sameValue = value == null
                ? limit.getValue() == null
                : limit.getValue() != null && limit.getValue().compareTo(value) == 0;
        return sameValue && Objects.equals(limit.isSetUnit() ? limit.getUnit() : null, unit);
    }

    private static void refuseNonsense(Step step, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw new EditRefusedException(
                    "Thời gian của bước %s phải từ 0 trở lên nhưng là %s."
                            .formatted(step.getId(), value.toPlainString()),
                    "The time of step %s must be 0 or more but is %s.".formatted(step.getId(), value.toPlainString()));
        }
    }

    private static void refuseLosingParts(Step step, TimeLimit limit, @Nullable BigDecimal value) {
        if (value == null && !limit.getParts().isEmpty()) {
            throw new EditRefusedException(
                    "Thời gian của bước %s gồm nhiều phần. Hãy nhập một số thay cho các phần đó trước."
                            .formatted(step.getId()),
                    "The time of step %s has several parts. Enter one amount in their place first."
                            .formatted(step.getId()));
        }
    }
}

package vn.quytrinh.designer.procedure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Step;

/** A step's time as two fields, an amount and a unit, that are filled in one after the other. */
final class StepTime {

    private StepTime() {}

    static @Nullable BigDecimal amount(Step step) {
        TimeLimit limit = step.getDuration();
        return limit == null || !limit.getParts().isEmpty() ? null : limit.getValue();
    }

    static @Nullable LegalUnit unit(Step step) {
        TimeLimit limit = step.getDuration();
        return limit == null || !limit.isSetUnit() || !limit.getParts().isEmpty() ? null : limit.getUnit();
    }

    /** Sets the amount; the first amount of a step gets the unit of the declared total. No amount means no time at all. */
    static void setAmount(ProcedureEditor editor, Step step, @Nullable BigDecimal amount) {
        if (Objects.equals(amount, amount(step))) {
            return;
        }
        editor.setDuration(step.getId(), amount, amount == null ? null : unitOrUsual(editor, step));
    }

    /** Returns the unit of a step's time, or that of the declared total while it has none. */
    static LegalUnit unitOrUsual(ProcedureEditor editor, Step step) {
        return Objects.requireNonNullElse(unit(step), usualUnit(editor));
    }

    static void setUnit(ProcedureEditor editor, Step step, @Nullable LegalUnit unit) {
        if (unit == unit(step)) {
            return;
        }
        BigDecimal amount = amount(step);
        BigDecimal kept = unit == LegalUnit.SAME_DAY ? BigDecimal.ONE : amount;
        editor.setDuration(step.getId(), unit == null ? null : kept, unit);
    }

    private static LegalUnit usualUnit(ProcedureEditor editor) {
        TimeLimit declared = editor.procedure().getProcess().getDeclaredTotal();
        return declared != null && declared.isSetUnit() && declared.getUnit() != LegalUnit.SAME_DAY
                ? declared.getUnit()
                : LegalUnit.WORKING_DAY;
    }
}

package vn.quytrinh.designer.editing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.procedure.StableIds;

/** Changes until when a step is waited for, and what follows then. Each call is one change of the editor. */
public final class TimeoutEdits {
    private final ProcedureEditor editor;

    TimeoutEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /**
     * Sets until when a step is waited for.
     *
     * @param stepId the step, not null
     * @param value how long, more than 0
     * @param unit its legal unit, not null
     * @param effect what follows, not null
     * @param toId the step it goes on with, null where none is named
     * @throws EditRefusedException when the time is not more than 0, or the step would go on with itself
     */
    public void set(String stepId, BigDecimal value, LegalUnit unit, TimeoutEffect effect, @Nullable String toId) {
        if (value.signum() <= 0) {
            throw new EditRefusedException(
                    "Thời hạn chờ của bước %s phải lớn hơn 0 nhưng là %s.".formatted(stepId, value.toPlainString()),
                    "The time to wait for step %s must be more than 0 but is %s."
                            .formatted(stepId, value.toPlainString()));
        }
        if (stepId.equals(toId)) {
            throw new EditRefusedException(
                    "Hết thời hạn chờ, bước %s không thể chuyển tới chính nó.".formatted(stepId),
                    "When its time has passed step %s cannot go on with itself.".formatted(stepId));
        }
        Step step = editor.required(stepId);
        Step to = toId == null ? null : editor.required(toId);
        editor.make(Edit.of(
                "Đặt thời hạn chờ cho bước " + stepId, "Set how long step " + stepId + " is waited for", target -> {
                    Timeout timeout = step.getTimeout();
                    if (timeout == null) {
                        timeout = ProcessFactory.eINSTANCE.createTimeout();
                        step.setTimeout(timeout);
                    }
                    TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
                    limit.setValue(value);
                    limit.setUnit(unit);
                    timeout.setLimit(limit);
                    timeout.setEffect(effect);
                    timeout.setTo(to);
                    // The old wording would no longer be true.
                    timeout.setOnTimeout(null);
                    StableIds.assign(target);
                }));
    }

    /** Lets a step be waited for without end. */
    public void remove(String stepId) {
        Step step = editor.required(stepId);
        editor.make(Edit.of(
                "Bỏ thời hạn chờ của bước " + stepId,
                "Wait for step " + stepId + " without end",
                target -> step.setTimeout(null)));
    }
}

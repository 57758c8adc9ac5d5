package vn.quytrinh.designer.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/**
 * Makes two steps of one: the first keeps what comes in, the second takes over what goes out (ways, results, forms) and half of
 * the time, so that the total stays.
 */
final class SplitStep {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Procedure procedure;
    private final InternalProcess process;

    SplitStep(Procedure procedure) {
        this.procedure = procedure;
        this.process = procedure.getProcess();
    }

    Step split(Step first) {
        refuse(first);
        Step second = ProcessFactory.eINSTANCE.createStep();
        second.setId(StableIds.nextStepId(process));
        // It belongs to the process before anything moves to it, so that what moves is recorded as moved.
        new StepSequence(process).insert(second, Optional.of(first));
        second.setName(first.getName() == null ? null : first.getName() + " (tiếp)");
        if (first.isSetKind()) {
            second.setKind(first.getKind());
        }
        second.setUnit(first.getUnit());
        second.setRole(first.getRole());
        second.setSubstitute(first.getSubstitute());
        second.setClockCounted(first.isClockCounted());
        second.setNotCountedReason(first.getNotCountedReason());
        share(first, second);
        handOver(first, second);
        new StepFlow(process).join(first, second);
        StableIds.assign(procedure);
        return second;
    }

    private void handOver(Step first, Step second) {
        StepFlow flow = new StepFlow(process);
        for (Transition way : List.copyOf(first.getTransitions())) {
            flow.hand(way, second);
        }
        second.setRouting(first.getRouting());
        first.setRouting(null);
        second.getOutputs().addAll(first.getOutputs());
        first.getOutputs().clear();
        second.getForms().addAll(first.getForms());
        first.getForms().clear();
        if (first.isParallelSplit()) {
            second.setParallelSplit(true);
            first.setParallelSplit(false);
        }
        if (first.isEnd()) {
            second.setEnd(true);
            first.unsetEnd();
        }
        second.setSurvey(first.getSurvey());
        first.setSurvey(null);
    }

    private static void share(Step first, Step second) {
        TimeLimit whole = first.getDuration();
        if (whole == null) {
            second.setDurationText(first.getDurationText());
            return;
        }
        TimeLimit half = CommonFactory.eINSTANCE.createTimeLimit();
        if (whole.isSetUnit()) {
            half.setUnit(whole.getUnit());
        }
        if (whole.getValue() == null) {
            half.setText(whole.getText());
            second.setDurationText(first.getDurationText());
        } else {
            half.setValue(halfOf(whole.getValue()));
            whole.setValue(half.getValue());
            whole.setText(null);
            first.setDurationText(null);
        }
        second.setDuration(half);
    }

    /** A decimal fraction halves exactly with one digit more. */
    private static BigDecimal halfOf(BigDecimal value) {
        BigDecimal half = value.divide(TWO).stripTrailingZeros();
        return half.scale() < 0 ? half.setScale(0) : half;
    }

    private static void refuse(Step step) {
        if (step.getTimeout() != null) {
            throw refused(step, "có quy định quá hạn", "has a time-out");
        }
        if (!step.getAlternatives().isEmpty()) {
            throw refused(step, "có thời gian theo điều kiện", "has conditional times");
        }
        if (step.getDuration() != null && !step.getDuration().getParts().isEmpty()) {
            throw refused(step, "có thời gian gồm nhiều phần", "has a time of several parts");
        }
    }

    private static EditRefusedException refused(Step step, String vietnamese, String english) {
        return new EditRefusedException(
                "Bước %s %s nên không rõ phần nào thuộc bước mới. Hãy thêm một bước mới sau nó và chuyển nội dung sang."
                        .formatted(step.getId(), vietnamese),
                "Step %s %s, so it is not clear which part belongs to the new step. Add a step after it and move what belongs there."
                        .formatted(step.getId(), english));
    }
}

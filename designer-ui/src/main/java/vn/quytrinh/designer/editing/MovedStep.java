package vn.quytrinh.designer.editing;

import java.util.List;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/**
 * Exchanges two neighbouring steps. Where one leads straight to the other the ways follow, so that the dossier meets them in the
 * new order; steps of different branches only change their numbers.
 */
final class MovedStep {
    private final StepFlow flow;
    private final StepSequence sequence;

    MovedStep(InternalProcess process) {
        this.flow = new StepFlow(process);
        this.sequence = new StepSequence(process);
    }

    void up(Step step) {
        Step before = sequence.before(step)
                .orElseThrow(() -> new EditRefusedException(
                        "Bước %s đã ở đầu quy trình.".formatted(step.getId()),
                        "Step %s is already the first.".formatted(step.getId())));
        exchange(before, step);
    }

    void down(Step step) {
        Step after = sequence.after(step)
                .orElseThrow(() -> new EditRefusedException(
                        "Bước %s đã ở cuối quy trình.".formatted(step.getId()),
                        "Step %s is already the last.".formatted(step.getId())));
        exchange(step, after);
    }

    private void exchange(Step first, Step second) {
        if (!sequence.stageOf(first).equals(sequence.stageOf(second))) {
            throw refused(first, second, "thuộc hai giai đoạn khác nhau", "belong to different stages");
        }
        boolean straight = flow.between(first, second).isPresent();
        if (straight) {
            rewire(first, second);
        } else if (sequence.before(first).isEmpty()) {
            throw refused(
                    first,
                    second,
                    "không nối tiếp nhau, mà bước đầu phải là nơi hồ sơ bắt đầu",
                    "do not follow each other, and the first step is where the dossier starts");
        }
        sequence.exchange(first, second);
    }

    private void rewire(Step first, Step second) {
        List<Transition> onwards = flow.from(second);
        boolean plain = flow.from(first).size() == 1
                && flow.into(second).size() == 1
                && onwards.size() <= 1
                && !StepFlow.isParallel(first)
                && !StepFlow.isParallel(second)
                && onwards.stream().noneMatch(way -> way.getTo() == first);
        if (!plain) {
            throw refused(
                    first,
                    second,
                    "nằm ở chỗ quy trình rẽ nhánh hoặc nhập nhánh, nên không rõ nối lại thế nào",
                    "lie where the process branches or joins, so it is not clear how to connect them again");
        }
        Transition link = flow.between(first, second).orElseThrow();
        for (Transition way : flow.into(first)) {
            flow.lead(way, second);
        }
        if (onwards.isEmpty()) {
            flow.turn(link, second, first);
        } else {
            Step next = onwards.getFirst().getTo();
            flow.lead(onwards.getFirst(), first);
            flow.lead(link, next);
        }
        if (second.isEnd()) {
            second.unsetEnd();
            first.setEnd(true);
        }
    }

    private static EditRefusedException refused(Step first, Step second, String vietnamese, String english) {
        return new EditRefusedException(
                "Không đổi chỗ được: bước %s và %s %s.".formatted(first.getId(), second.getId(), vietnamese),
                "Cannot exchange them: steps %s and %s %s.".formatted(first.getId(), second.getId(), english));
    }
}

package vn.quytrinh.procedure.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** The numbers of steps and papers, which both sides have given by themselves. */
final class MergedNumbers {

    private MergedNumbers() {}

    static void settle(Procedure merged) {
        if (merged.getProcess() != null) {
            steps(merged.getProcess().getSteps());
        }
        Set<Integer> taken = new HashSet<>();
        int last =
                merged.getComponents().stream().mapToInt(Component::getNo).max().orElse(0);
        for (Component paper : merged.getComponents()) {
            if (paper.isSetNo() && !taken.add(paper.getNo())) {
                last++;
                paper.setNo(last);
            }
        }
    }

    /** The steps stand in order already; numbers that say otherwise, or twice the same, are given anew. */
    private static void steps(List<Step> steps) {
        int last = Integer.MIN_VALUE;
        boolean rising = true;
        for (Step step : steps) {
            int number = step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE;
            rising &= number > last || number == last && number == Integer.MAX_VALUE;
            last = number;
        }
        if (!rising) {
            for (int place = 0; place < steps.size(); place++) {
                steps.get(place).setOrder(place + 1);
            }
        }
    }
}

package vn.quytrinh.conformance.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.quytrinh.conformance.time.CountedTime;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.Step;

/**
 * One path from the first step to an end.
 *
 * @param steps its steps, in order
 * @param total its counted time, each unit apart
 */
record CountedRoute(List<Step> steps, TimeTotal total) {

    private static final int SHOWN = 12;

    static CountedRoute of(List<Step> steps) {
        return new CountedRoute(steps, CountedTime.of(steps));
    }

    /** Returns the counted time of those of its steps that are in a stage. */
    TimeTotal totalWithin(Collection<Step> stage) {
        return CountedTime.of(steps.stream().filter(stage::contains).toList());
    }

    /** Returns the ids joined by arrows; the middle of a long path is left out. */
    String line() {
        List<String> shown = new ArrayList<>(
                steps.stream().map(step -> Blank.orEmpty(step.getId())).toList());
        if (shown.size() > SHOWN) {
            shown.subList(SHOWN / 2, shown.size() - SHOWN / 2).clear();
            shown.add(SHOWN / 2, "…");
        }
        return String.join("→", shown);
    }
}

package vn.quytrinh.conformance.time;

import java.util.Collection;
import vn.quytrinh.model.process.Step;

/** The time of steps that runs on the clock. */
public final class CountedTime {

    private CountedTime() {}

    /** Returns what a step adds to the total: nothing when it is not counted or has a limit of its own. */
    public static TimeTotal of(Step step) {
        TimeTotal time = TimeTotal.of(step.getDuration());
        return time == null || !step.isClockCounted() || step.isSeparateLimit() ? TimeTotal.NONE : time;
    }

    /** Returns what steps add up to. */
    public static TimeTotal of(Collection<Step> steps) {
        return steps.stream().map(CountedTime::of).reduce(TimeTotal.NONE, TimeTotal::plus);
    }
}

package vn.quytrinh.conformance.budget;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.rulebase.Text;

/**
 * What is left to a limit, or missing.
 *
 * @param limit the limit
 * @param state {@code LEFT}, {@code USED_UP}, {@code EXCEEDED}, or {@code INCOMPARABLE} when no rule converts the units
 * @param amount the distance in words; empty when it is used up exactly
 * @param conversion the conversions used, in words; empty when the units are the same
 */
public record Slack(Text limit, State state, Text amount, Text conversion) {

    /** How a total stands to its limit. */
    public enum State {
        LEFT,
        USED_UP,
        EXCEEDED,
        INCOMPARABLE
    }

    static @Nullable Slack of(TimeTotal total, @Nullable TimeTotal limit) {
        if (limit == null) {
            return null;
        }
        Comparison comparison = total.against(limit);
        return new Slack(limit.text(), state(comparison), comparison.difference(), comparison.conversion());
    }

    private static State state(Comparison comparison) {
        if (!comparison.comparable()) {
            return State.INCOMPARABLE;
        }
        return comparison.above() ? State.EXCEEDED : comparison.below() ? State.LEFT : State.USED_UP;
    }
}

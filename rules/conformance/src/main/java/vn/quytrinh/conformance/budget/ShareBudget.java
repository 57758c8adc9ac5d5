package vn.quytrinh.conformance.budget;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * What a part of the process takes: a stage, a lane or a branch.
 *
 * @param id the id of the stage, of the unit, or of the transition
 * @param name its name
 * @param time the counted time of its steps on the longest path through it; of a branch, that of the whole path
 * @param slack how much it may still grow: what is left on the longest path through it, or of a stage to its own total; null
 *     when there is no limit
 */
public record ShareBudget(
        String id, String name, Text time, @Nullable Slack slack) {}

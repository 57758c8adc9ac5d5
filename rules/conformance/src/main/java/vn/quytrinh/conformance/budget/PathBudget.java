package vn.quytrinh.conformance.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * What one path takes.
 *
 * @param steps the ids of its steps, from the first to the end
 * @param total its counted time, each legal unit apart
 * @param declared what is left to the declared total, or null when none is declared
 * @param legal what is left to the legal limit, or null when there is none
 */
public record PathBudget(
        List<String> steps,
        Text total,
        @Nullable Slack declared,
        @Nullable Slack legal) {

    public PathBudget {
        steps = List.copyOf(steps);
    }
}

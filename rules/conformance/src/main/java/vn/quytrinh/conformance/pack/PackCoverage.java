package vn.quytrinh.conformance.pack;

import java.util.List;
import java.util.Optional;
import vn.quytrinh.conformance.pack.RuleCoverage.Gap;

/**
 * How far the cases try a pack (độ phủ quy tắc).
 *
 * @param pack the id of the pack
 * @param rules its rules, in their order
 */
public record PackCoverage(String pack, List<RuleCoverage> rules) {

    public PackCoverage {
        rules = List.copyOf(rules);
    }

    /**
     * Reads what cases gave.
     *
     * @param pack the pack whose rules count, not null
     * @param runs what cases gave, of this pack and of others, not null
     */
    public static PackCoverage of(CompiledPack pack, List<CaseRun> runs) {
        return new PackCoverage(
                pack.id(),
                pack.rules().stream().map(rule -> RuleCoverage.of(rule, runs)).toList());
    }

    /** Returns a rule, or nothing when the pack has none of that id. */
    public Optional<RuleCoverage> rule(String id) {
        return rules.stream().filter(rule -> rule.rule().equals(id)).findFirst();
    }

    /** Returns the ids of the rules with a gap of a kind. */
    public List<String> with(Gap gap) {
        return rules.stream()
                .filter(rule -> rule.gaps().contains(gap))
                .map(RuleCoverage::rule)
                .toList();
    }

    /** Returns how many rules the checks ask. */
    public int asked() {
        return (int) rules.stream().filter(RuleCoverage::asked).count();
    }

    /** Returns how many rules that are asked have no gap. */
    public int covered() {
        return (int) rules.stream()
                .filter(rule -> rule.asked() && rule.gaps().isEmpty())
                .count();
    }

    /** Returns how many in a hundred rules that are asked have no gap, rounded down; 100 when none is asked. */
    public int percent() {
        return asked() == 0 ? 100 : 100 * covered() / asked();
    }
}

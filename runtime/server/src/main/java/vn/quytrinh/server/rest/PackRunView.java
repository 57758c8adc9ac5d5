package vn.quytrinh.server.rest;

import java.util.List;
import java.util.Set;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.engine.quality.PackRun;
import vn.quytrinh.rulebase.Text;

/**
 * What the cases of a pack gave, as it is sent.
 *
 * @param pack the id of the pack
 * @param cases what each case gave, in the order of the pack
 * @param rules how far the cases try each rule
 */
record PackRunView(String pack, List<CaseView> cases, List<RuleView> rules) {

    /** A case: what it expects, what was found, and whether that is the same. */
    record CaseView(String rule, String text, boolean asExpected, Text expected, Text found) {

        private static CaseView of(CaseRun run) {
            return new CaseView(run.rule(), run.text(), run.asExpected(), run.expected(), run.found());
        }
    }

    /** What the cases of a rule leave open, nothing where they try all of it. */
    record RuleView(String rule, boolean asked, int cases, Set<RuleCoverage.Gap> gaps) {

        private static RuleView of(RuleCoverage coverage) {
            return new RuleView(
                    coverage.rule(), coverage.asked(), coverage.runs().size(), coverage.gaps());
        }
    }

    static PackRunView of(PackRun run) {
        return new PackRunView(
                run.pack().id(),
                run.outcomes().stream().map(CaseView::of).toList(),
                run.coverage().rules().stream().map(RuleView::of).toList());
    }
}

package vn.quytrinh.server.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.PathTotal;
import vn.quytrinh.conformance.SuppressedFinding;
import vn.quytrinh.conformance.budget.PathBudget;
import vn.quytrinh.conformance.budget.ShareBudget;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.conformance.template.Deviation;
import vn.quytrinh.conformance.template.DeviationKind;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.rulebase.Citation;

/**
 * What the check of a procedure gave, as it is sent.
 *
 * @param agency the agency whose choices count
 * @param findings the findings that stand
 * @param suppressed the findings that are set aside
 * @param paths the counted total of every path
 * @param budget the time budget, its worst path alone
 * @param template the key of the template that was compared, or null
 * @param deviations where it is not its template
 */
record CheckView(
        String agency,
        List<FindingView> findings,
        List<SuppressedView> suppressed,
        List<PathTotal> paths,
        BudgetView budget,
        @Nullable String template,
        List<DeviationView> deviations) {

    /** A finding that is set aside: which, by whom, why and until when. */
    record SuppressedView(
            String rule,
            String severity,
            String element,
            String message,
            String messageEn,
            Citation citation,
            String by,
            String reason,
            LocalDate until) {

        private static SuppressedView of(SuppressedFinding aside) {
            var finding = aside.finding();
            return new SuppressedView(
                    finding.rule(),
                    finding.severity(),
                    finding.element(),
                    finding.message().vi(),
                    finding.message().en(),
                    finding.citation(),
                    aside.by(),
                    aside.reason(),
                    aside.until());
        }
    }

    /** The time budget: the worst path, and what stages, lanes and branches take and may still take. */
    record BudgetView(
            @Nullable PathBudget worst,
            List<ShareBudget> stages,
            List<ShareBudget> lanes,
            List<ShareBudget> branches,
            boolean complete) {

        private static BudgetView of(TimeBudget budget) {
            return new BudgetView(
                    budget.worst().orElse(null), budget.stages(), budget.lanes(), budget.branches(), budget.complete());
        }
    }

    /** A point in which the procedure is not its template, and whether it may. */
    record DeviationView(
            DeviationKind kind, boolean allowed, String element, String message, String messageEn, Citation citation) {

        private static DeviationView of(Deviation deviation) {
            return new DeviationView(
                    deviation.kind(),
                    deviation.allowed(),
                    deviation.element(),
                    deviation.message().vi(),
                    deviation.message().en(),
                    deviation.citation());
        }
    }

    static CheckView of(QualityVerdict verdict) {
        return new CheckView(
                verdict.agency(),
                FindingView.of(verdict.findings()),
                verdict.suppressed().stream().map(SuppressedView::of).toList(),
                verdict.paths(),
                BudgetView.of(verdict.budget()),
                verdict.template(),
                verdict.deviations().stream().map(DeviationView::of).toList());
    }
}

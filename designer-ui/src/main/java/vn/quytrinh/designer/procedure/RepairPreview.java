package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.conformance.fix.Repairs;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/**
 * What a repair would do, tried on a copy.
 *
 * @param changes what differs in the steps
 * @param gone the findings that go
 * @param appearing the findings that come
 * @param hint what else can be done where the repair is not possible
 */
record RepairPreview(List<StepChange> changes, List<Finding> gone, List<Finding> appearing, Optional<Text> hint) {

    /** Tells whether the repair changes anything. */
    boolean isPossible() {
        return !changes.isEmpty();
    }

    /**
     * Tries a repair.
     *
     * @param procedure the procedure, only read
     * @param fix the repair
     * @param rules asks the rules
     * @param speaker puts values into words
     */
    static RepairPreview of(
            Procedure procedure, QuickFix fix, Function<Procedure, QualityVerdict> rules, Component speaker) {
        Procedure copy = EcoreUtil.copy(procedure);
        if (!Repairs.apply(copy, fix)) {
            return new RepairPreview(List.of(), List.of(), List.of(), Repairs.proposedCut(procedure));
        }
        List<Finding> before = findings(rules.apply(procedure));
        List<Finding> after = findings(rules.apply(copy));
        return new RepairPreview(
                StepChange.between(procedure, copy, speaker),
                without(before, after),
                without(after, before),
                Optional.empty());
    }

    private static List<Finding> findings(QualityVerdict verdict) {
        return verdict.findings().stream().map(JudgedFinding::finding).toList();
    }

    /** A finding that only tells another number is the same finding. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<String> known = others.stream().map(RepairPreview::key).collect(Collectors.toSet());
        return findings.stream().filter(each -> !known.contains(key(each))).toList();
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.element() + " " + finding.severity();
    }
}

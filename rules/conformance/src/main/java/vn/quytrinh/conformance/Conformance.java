package vn.quytrinh.conformance;

import java.util.List;
import java.util.Objects;
import vn.quytrinh.conformance.fact.ProcedureFacts;
import vn.quytrinh.conformance.rules.ReportedFindings;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.rulebase.RuleBase;

/**
 * Checks procedures (kiểm tra quy trình) against the quality rules: totals and limits, stages, roles, times, the shape of the
 * process, the supplement policy.
 *
 * <p>Thread-safe; loading takes a moment, so keep one. A procedure must not be changed while it is checked.
 */
public final class Conformance {

    private static final String ARTIFACT = "quytrinh-conformance";

    private final RuleBase rules;

    /** Loads the rules. */
    public Conformance() {
        rules = RuleBase.load(Conformance.class.getClassLoader(), ARTIFACT);
    }

    /**
     * Checks a procedure; the same procedure always gives the same report.
     *
     * @param procedure the procedure, a draft with parts missing too, not null; it is only read
     * @return the findings and the total of every path
     */
    public CheckReport check(Procedure procedure) {
        var facts = new ProcedureFacts(Objects.requireNonNull(procedure, "procedure"));
        var out = new ReportedFindings();
        try (var session = rules.open(out)) {
            session.fire(facts.all());
        }
        List<PathTotal> paths = facts.paths().stream()
                .map(path -> new PathTotal(
                        ids(path.steps()), path.total(), path.unit().getLiteral()))
                .toList();
        return new CheckReport(out.findings(), paths);
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream()
                .map(step -> Objects.requireNonNullElse(step.getId(), ""))
                .toList();
    }
}

package vn.quytrinh.engine.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.PathTotal;
import vn.quytrinh.conformance.SuppressedFinding;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.conformance.template.Deviation;

/**
 * What the rules say of a procedure, with the choices and records of its agency.
 *
 * @param agency the agency whose choices count, {@code *} where the procedure names none
 * @param findings the findings that stand: errors, then warnings, then information
 * @param suppressed the findings that are set aside, each with who, why and until when
 * @param paths the counted total of every path
 * @param budget the time budget
 * @param template the key of the template that was compared, null when it has none or none is here
 * @param deviations where it is not its template, none without one
 */
public record QualityVerdict(
        String agency,
        List<JudgedFinding> findings,
        List<SuppressedFinding> suppressed,
        List<PathTotal> paths,
        TimeBudget budget,
        @Nullable String template,
        List<Deviation> deviations) {

    public QualityVerdict {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        paths = List.copyOf(paths);
        deviations = List.copyOf(deviations);
    }

    /** Tells whether a finding stands against publication. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(JudgedFinding::blocks);
    }

    /** Returns the findings that block. */
    public List<JudgedFinding> blocking() {
        return findings.stream().filter(JudgedFinding::blocks).toList();
    }

    /** Returns the warnings that need a reason. */
    public List<JudgedFinding> needingReason() {
        return findings.stream()
                .filter(each -> each.effect() == Effect.NEEDS_REASON)
                .toList();
    }
}

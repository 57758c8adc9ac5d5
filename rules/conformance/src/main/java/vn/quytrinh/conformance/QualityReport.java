package vn.quytrinh.conformance;

import java.util.List;

/**
 * What the check of a procedure against packs gave.
 *
 * @param findings the findings that stand: errors, then warnings, then information
 * @param suppressed the findings that are set aside, each with who, why and until when
 * @param paths the counted total of every path
 */
public record QualityReport(List<Finding> findings, List<SuppressedFinding> suppressed, List<PathTotal> paths) {

    public QualityReport {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        paths = List.copyOf(paths);
    }

    /** Tells whether an error stands against publication. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity().equals("ERROR"));
    }

    /** Returns the warnings that stand; each needs a reason to publish all the same. */
    public List<Finding> needingReason() {
        return findings.stream()
                .filter(finding -> finding.severity().equals("WARN"))
                .toList();
    }
}

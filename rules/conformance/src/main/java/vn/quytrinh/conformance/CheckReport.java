package vn.quytrinh.conformance;

import java.util.List;

/**
 * What the check of a procedure gave.
 *
 * @param findings the findings: errors, then warnings, then information; among equals by element, rule and message
 * @param paths the counted total of every path from the first step to an end
 */
public record CheckReport(List<Finding> findings, List<PathTotal> paths) {

    public CheckReport {
        findings = List.copyOf(findings);
        paths = List.copyOf(paths);
    }

    /** Tells whether an error stands against publication. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity().equals("ERROR"));
    }
}

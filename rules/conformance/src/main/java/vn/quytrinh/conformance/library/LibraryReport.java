package vn.quytrinh.conformance.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.conformance.Finding;

/**
 * What a look through the library of an agency gave.
 *
 * @param on the day of the check
 * @param procedures every procedure with its report, in the order given
 * @param agency what was found in the records of the agency
 * @param issues what to look after, by kind and procedure
 * @param expected how many codes the agency is to have a process for
 * @param covered how many of them have one
 */
public record LibraryReport(
        LocalDate on,
        List<CheckedProcedure> procedures,
        List<Finding> agency,
        List<LibraryIssue> issues,
        int expected,
        int covered) {

    private static final int DECIMALS = 1;

    public LibraryReport {
        procedures = List.copyOf(procedures);
        agency = List.copyOf(agency);
        issues = List.copyOf(issues);
    }

    /** Returns how many in a hundred codes have a process; 100 when none is expected. */
    public BigDecimal coverage() {
        return expected == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(100L * covered)
                        .divide(BigDecimal.valueOf(expected), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns how many findings of a severity stand in all procedures. */
    public long count(String severity) {
        return procedures.stream()
                .flatMap(each -> each.report().findings().stream())
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }
}

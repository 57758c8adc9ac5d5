package vn.quytrinh.designer.procedures;

import java.util.List;
import java.util.Objects;
import vn.quytrinh.conformance.CheckReport;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.time.Limits;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * What the list shows of a draft revision.
 *
 * @param field the field of administration (lĩnh vực), may be empty
 * @param level the level as the document states it, such as {@code PROVINCE} or {@code COMMUNE+PROVINCE}, may be empty
 * @param limit the periods of the legal limit in the order in which they run, empty when it has no amount
 * @param limitWords the legal limit in the words of its source, may be empty
 * @param steps the number of steps
 * @param errors the number of findings that block publication
 * @param warnings the number of findings that need a reason
 * @param notes the number of findings that only tell
 */
record DraftContent(
        String field,
        String level,
        List<LegalPeriod> limit,
        String limitWords,
        int steps,
        long errors,
        long warnings,
        long notes) {

    static DraftContent of(Procedure procedure, CheckReport report) {
        TimeLimit limit = procedure.getLegalTimeLimit();
        InternalProcess process = procedure.getProcess();
        return new DraftContent(
                Objects.requireNonNullElse(procedure.getField(), ""),
                Objects.requireNonNullElse(procedure.getLevel(), ""),
                Limits.hasAmount(limit) ? Limits.periods(limit) : List.of(),
                limit == null ? "" : Objects.requireNonNullElse(limit.getText(), ""),
                process == null ? 0 : process.getSteps().size(),
                count(report, "ERROR"),
                count(report, "WARN"),
                count(report, "INFO"));
    }

    private static long count(CheckReport report, String severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }

    /** Returns a number by which findings sort: errors before warnings before notes. */
    long weight() {
        return errors * 1_000_000 + warnings * 1_000 + notes;
    }
}

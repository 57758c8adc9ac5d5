package vn.quytrinh.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Suppression;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * Sets findings aside as the procedure says. A suppression that does not name who, why and until when sets nothing aside and is a
 * finding itself; one that has ended is told.
 */
final class Suppressions {

    private static final Citation CLAUSE = new Citation("TCVN ISO 9001:2015", "8.7", false);

    private final Procedure procedure;
    private final LocalDate on;

    Suppressions(Procedure procedure, LocalDate on) {
        this.procedure = procedure;
        this.on = on;
    }

    QualityReport sort(List<Finding> findings, List<PathTotal> paths) {
        List<Finding> standing = new ArrayList<>();
        List<SuppressedFinding> aside = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> suppression = procedure.getSuppressions().stream()
                    .filter(each -> isComplete(each) && holds(each) && isAbout(each, finding))
                    .findFirst();
            suppression.ifPresentOrElse(
                    each -> aside.add(new SuppressedFinding(finding, each.getBy(), each.getReason(), each.getUntil())),
                    () -> standing.add(finding));
        }
        procedure.getSuppressions().stream()
                .filter(each -> !isComplete(each))
                .forEach(each -> standing.add(incomplete(each)));
        procedure.getSuppressions().stream()
                .filter(each -> isComplete(each) && on.isAfter(each.getUntil()))
                .forEach(each -> standing.add(ended(each)));
        return new QualityReport(standing, aside, paths);
    }

    private static boolean isComplete(Suppression suppression) {
        return hasText(suppression.getRule())
                && hasText(suppression.getBy())
                && hasText(suppression.getReason())
                && suppression.getUntil() != null;
    }

    private boolean holds(Suppression suppression) {
        return !on.isAfter(suppression.getUntil())
                && (suppression.getOn() == null || !on.isBefore(suppression.getOn()));
    }

    private static boolean isAbout(Suppression suppression, Finding finding) {
        return suppression.getRule().equals(finding.rule())
                && (!hasText(suppression.getElement())
                        || suppression.getElement().equals(finding.element()));
    }

    private static Finding incomplete(Suppression suppression) {
        return new Finding(
                "SUPPRESSION",
                "ERROR",
                Objects.requireNonNullElse(suppression.getId(), ""),
                new Text(
                        "Bỏ qua " + suppression.getRule() + " phải nêu ai, vì sao và đến ngày nào.",
                        "Setting " + suppression.getRule() + " aside must name who, why and until when."),
                CLAUSE,
                new Text("Điền người, lý do và ngày hết hạn.", "Fill in who, the reason and the last day."));
    }

    private static Finding ended(Suppression suppression) {
        return new Finding(
                "SUPPRESSION",
                "INFO",
                Objects.requireNonNullElse(suppression.getId(), ""),
                new Text(
                        "Việc bỏ qua " + suppression.getRule() + " do " + suppression.getBy() + " ghi đã hết hạn ngày "
                                + suppression.getUntil() + ".",
                        "Setting " + suppression.getRule() + " aside, as " + suppression.getBy() + " did, ended on "
                                + suppression.getUntil() + "."),
                CLAUSE,
                new Text("Sửa phát hiện, hoặc bỏ qua lại với lý do mới.", "Mend the finding, or set it aside anew."));
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}

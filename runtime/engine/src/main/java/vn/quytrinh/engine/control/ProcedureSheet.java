package vn.quytrinh.engine.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentStatus;
import vn.quytrinh.model.document.Retention;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Suppression;

/**
 * What the newest revision of a draft says of its control (phiếu kiểm soát): its header, its legal bases, what is set aside.
 *
 * @param draft the revision
 * @param agency whose procedure it is, {@code *} when it names nobody
 * @param control the control block, every field as the model has it
 * @param approvedOn when its ISO procedure was approved, or else from when the procedure holds, null when it says neither
 * @param effectiveTo its last day, null when it does not say
 * @param ended whether it is superseded or withdrawn
 * @param bases the instruments it rests on
 * @param aside what is set aside in it, with who, why and until when
 */
public record ProcedureSheet(
        DraftSummary draft,
        String agency,
        DocumentFields control,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate effectiveTo,
        boolean ended,
        Set<String> bases,
        List<Aside> aside) {

    public ProcedureSheet {
        bases = Set.copyOf(bases);
        aside = List.copyOf(aside);
    }

    /**
     * A finding that is set aside until a day.
     *
     * @param id its id in the draft
     * @param rule the rule
     * @param element the element, empty for the whole
     * @param by who did so
     * @param reason why
     * @param until the last day
     */
    public record Aside(String id, String rule, String element, String by, String reason, LocalDate until) {}

    static ProcedureSheet of(DraftSummary draft, Procedure procedure) {
        DocumentControl control = procedure.getDocument();
        Set<String> bases = new LinkedHashSet<>();
        procedure.getLegalBases().stream()
                .map(Citation::getInstrument)
                .filter(Objects::nonNull)
                .forEach(bases::add);
        List<Aside> aside = new ArrayList<>();
        for (Suppression each : procedure.getSuppressions()) {
            if (each.getUntil() != null) {
                aside.add(new Aside(
                        text(each.getId()),
                        text(each.getRule()),
                        text(each.getElement()),
                        text(each.getBy()),
                        text(each.getReason()),
                        each.getUntil()));
            }
        }
        return new ProcedureSheet(
                draft,
                ProcedureAgency.of(procedure),
                control == null ? DocumentFields.NONE : fields(control),
                control == null || control.getApprovedOn() == null
                        ? procedure.getEffectiveFrom()
                        : control.getApprovedOn(),
                control == null ? null : control.getEffectiveTo(),
                control != null
                        && (control.getStatus() == DocumentStatus.SUPERSEDED
                                || control.getStatus() == DocumentStatus.WITHDRAWN),
                bases,
                aside);
    }

    /** Tells whether its ISO procedure is in force: it has a code, somebody approved it, and its days have come and not passed. */
    public boolean isInForce(LocalDate today) {
        return !ended
                && !control.code().isBlank()
                && !control.approver().isBlank()
                && control.effectiveFrom() != null
                && !control.effectiveFrom().isAfter(today)
                && (effectiveTo == null || !effectiveTo.isBefore(today));
    }

    private static DocumentFields fields(DocumentControl control) {
        return new DocumentFields(
                DocumentKind.ISO_PROCEDURE,
                text(control.getCode()),
                text(control.getTitle()),
                String.valueOf(control.getRevision()),
                text(control.getAuthor()),
                text(control.getReviewer()),
                text(control.getApprover()),
                List.of(),
                retention(control.getRetention()),
                control.getEffectiveFrom(),
                "",
                null);
    }

    private static String retention(@Nullable Retention retention) {
        return retention == null || retention.getYears() == 0 ? "" : String.valueOf(retention.getYears());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

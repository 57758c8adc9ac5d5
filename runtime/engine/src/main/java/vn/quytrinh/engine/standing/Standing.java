package vn.quytrinh.engine.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalState;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.release.ReleaseState;
import vn.quytrinh.engine.release.ReleaseSummary;

/**
 * Where a procedure stands.
 *
 * @param draft its newest revision
 * @param agency whose it is, {@code *} for nobody's in particular
 * @param stage how far it has come
 * @param last the last step that was taken, on whatever revision; null when none ever was
 * @param release the release the stage speaks of, null before there is one
 */
public record Standing(
        DraftSummary draft,
        String agency,
        Stage stage,
        @Nullable ApprovalStep last,
        @Nullable ReleaseSummary release) {

    /**
     * Tells where a procedure stands.
     *
     * @param draft its newest revision
     * @param agency whose it is
     * @param last the last step that was taken, null for none
     * @param releases its releases, marked as of today
     * @param today the date in Vietnam
     */
    static Standing of(
            DraftSummary draft,
            String agency,
            @Nullable ApprovalStep last,
            List<ReleaseSummary> releases,
            LocalDate today) {
        if (last == null) {
            return new Standing(draft, agency, Stage.DRAFT, null, null);
        }
        if (last.action() == ApprovalAction.RETURNED) {
            return new Standing(draft, agency, Stage.RETURNED, last, null);
        }
        if (last.revision() != draft.revision()) {
            return new Standing(draft, agency, Stage.DRAFT, last, null);
        }
        Optional<ReleaseSummary> release = releases.stream()
                .filter(each -> each.id().equals(last.release()))
                .findFirst();
        Stage stage = release.map(each -> stage(each, today)).orElseGet(() -> Stage.of(ApprovalState.after(last)));
        return new Standing(draft, agency, stage, last, release.orElse(null));
    }

    private static Stage stage(ReleaseSummary release, LocalDate today) {
        if (release.state() != ReleaseState.ACTIVE) {
            return release.state() == ReleaseState.WITHDRAWN ? Stage.WITHDRAWN : Stage.SUPERSEDED;
        }
        return release.effectiveFrom().isAfter(today) ? Stage.SCHEDULED : Stage.PUBLISHED;
    }

    /** Tells whether an earlier revision was put forward and a newer one was saved before that came to its end. */
    public boolean isOvertaken() {
        return last != null
                && last.revision() < draft.revision()
                && last.action() != ApprovalAction.PUBLISHED
                && last.action() != ApprovalAction.RETURNED;
    }

    /** Returns since when it has been as it is. */
    public Instant since() {
        return ofLastStep().map(ApprovalStep::at).orElseGet(draft::savedAt);
    }

    /** Returns who did what brought it there. */
    public String by() {
        return ofLastStep().map(ApprovalStep::by).orElseGet(draft::savedBy);
    }

    private Optional<ApprovalStep> ofLastStep() {
        return Optional.ofNullable(last).filter(step -> stage == Stage.RETURNED || step.revision() == draft.revision());
    }
}

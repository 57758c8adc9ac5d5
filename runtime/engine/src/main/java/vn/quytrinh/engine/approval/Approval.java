package vn.quytrinh.engine.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.ProcedureAgency;

/**
 * A draft revision with all that was done for its approval.
 *
 * @param draft the revision
 * @param authors who wrote it: everybody who saved a revision since the last release
 * @param steps what was done with it, in order
 */
public record Approval(DraftSummary draft, Set<String> authors, List<ApprovalStep> steps) {

    public Approval {
        authors = Set.copyOf(authors);
        steps = List.copyOf(steps);
    }

    /** Returns how far it has come. */
    public ApprovalState state() {
        return ApprovalState.after(steps);
    }

    /** Tells whether it was approved and not sent back since, so that releases may be made of it. */
    public boolean isApproved() {
        return current().stream().anyMatch(step -> step.action() == ApprovalAction.APPROVED);
    }

    /**
     * Tells what may come next, and for each why somebody may not do it.
     *
     * @param caller who asks
     * @param agency whose the procedure is, {@code *} for nobody's in particular
     */
    public List<ApprovalMove> moves(Caller caller, String agency) {
        return ApprovalMove.Kind.after(this).stream()
                .map(kind -> new ApprovalMove(kind, obstacle(kind, caller, agency)))
                .toList();
    }

    private ApprovalMove.@Nullable Obstacle obstacle(ApprovalMove.Kind kind, Caller caller, String agency) {
        if (!kind.roles(state()).stream().anyMatch(caller::has)) {
            return ApprovalMove.Obstacle.ROLE;
        }
        if (!ProcedureAgency.isWithin(agency, caller)) {
            return ApprovalMove.Obstacle.AGENCY;
        }
        return kind.isSignature() && !caller.exempt() ? dependence(caller.name()) : null;
    }

    /** Returns why somebody is not independent enough to sign, null when they are. */
    ApprovalMove.@Nullable Obstacle dependence(String name) {
        if (authors.contains(name)) {
            return ApprovalMove.Obstacle.AUTHOR;
        }
        return isSignedBy(name) ? ApprovalMove.Obstacle.SIGNED : null;
    }

    /** Tells whether somebody put it forward or signed it since it was last sent back. */
    private boolean isSignedBy(String name) {
        return current().stream()
                .filter(step -> step.action() != ApprovalAction.PUBLISHED)
                .anyMatch(step -> step.by().equals(name));
    }

    /** Returns why it may go forward although warnings stand, as was said since it was last sent back. */
    public Map<String, String> warnings() {
        Map<String, String> warnings = new TreeMap<>();
        current().forEach(step -> warnings.putAll(step.warnings()));
        return warnings;
    }

    private List<ApprovalStep> current() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            from = steps.get(i).action() == ApprovalAction.RETURNED ? i + 1 : from;
        }
        return steps.subList(from, steps.size());
    }
}

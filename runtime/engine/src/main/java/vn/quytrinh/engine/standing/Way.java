package vn.quytrinh.engine.standing;

import java.util.List;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.approval.Approval;
import vn.quytrinh.engine.approval.ApprovalMove;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.release.ReleaseSummary;

/**
 * The whole way of a procedure so far.
 *
 * @param standing where it stands
 * @param approval what was done with its newest revision, and who wrote it
 * @param steps every step on any revision, in order
 * @param releases its releases as they are today, the latest effective date first
 */
public record Way(Standing standing, Approval approval, List<ApprovalStep> steps, List<ReleaseSummary> releases) {

    public Way {
        steps = List.copyOf(steps);
        releases = List.copyOf(releases);
    }

    /** Tells what may come next, and for each why somebody may not do it. */
    public List<ApprovalMove> moves(Caller caller) {
        return approval.moves(caller, standing.agency());
    }

    /** Tells whether the next step waits for somebody who may take it. */
    public boolean waitsFor(Caller caller) {
        return standing.stage().isUnderWay()
                && standing.stage().next() != null
                && caller.has(standing.stage().next())
                && moves(caller).stream()
                        .anyMatch(move -> move.obstacle() == null && move.kind() != ApprovalMove.Kind.RETURN);
    }
}

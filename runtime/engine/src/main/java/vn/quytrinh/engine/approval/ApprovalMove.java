package vn.quytrinh.engine.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Role;

/**
 * What may come next on the way of a revision to a release.
 *
 * @param kind what it is
 * @param obstacle why the person who asked may not do it, null when nothing stands against it
 */
public record ApprovalMove(Kind kind, @Nullable Obstacle obstacle) {

    /** What can be done with a revision. */
    public enum Kind {
        /** Put it forward (gửi thẩm tra). */
        SUBMIT,
        /** Sign the review that is due. */
        REVIEW,
        /** Approve it. */
        APPROVE,
        /** Send it back with a reason. */
        RETURN,
        /** Make a release of it. */
        PUBLISH;

        /** Returns what may come next. */
        static List<Kind> after(Approval approval) {
            return switch (approval.state()) {
                case DRAFT -> List.of(SUBMIT);
                case QUALITY_REVIEW, CONTACT_REVIEW -> List.of(REVIEW, RETURN);
                case APPROVAL -> List.of(APPROVE, RETURN);
                case APPROVED -> List.of(PUBLISH, RETURN);
                case PUBLISHED -> approval.isApproved() ? List.of(PUBLISH) : List.of(SUBMIT);
            };
        }

        /** Returns who may do it in a state, any of them. */
        List<Role> roles(ApprovalState state) {
            return switch (this) {
                case SUBMIT -> List.of(Role.ANALYST);
                case PUBLISH -> List.of(Role.ANALYST, Role.APPROVER, Role.ADMIN);
                case REVIEW, APPROVE, RETURN -> state.role() == null ? List.of() : List.of(state.role());
            };
        }

        /** Tells whether only somebody who neither wrote nor signed it may do it. */
        boolean isSignature() {
            return this == REVIEW || this == APPROVE;
        }
    }

    /** Why somebody may not do it. */
    public enum Obstacle {
        /** It takes another role. */
        ROLE,
        /** The procedure is another agency's. */
        AGENCY,
        /** The person wrote a revision since the last release. */
        AUTHOR,
        /** The person put it forward or signed an earlier step. */
        SIGNED
    }
}

package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.Approval;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalState;
import vn.quytrinh.engine.approval.ApprovalStep;

/**
 * How far a draft revision has come, as it is sent.
 *
 * @param key the procedure's key
 * @param revision the newest draft revision
 * @param state how far it has come
 * @param approved whether a release may be made of it
 * @param due what has to be done next, null when nothing
 * @param role who has to act, or may still send it back; null when nobody
 * @param authors who wrote a revision since the last release, and so signs nothing
 * @param steps what was done, in order
 */
record ApprovalView(
        String key,
        int revision,
        ApprovalState state,
        boolean approved,
        @Nullable ApprovalAction due,
        @Nullable Role role,
        List<String> authors,
        List<StepView> steps) {

    /**
     * A step as it is sent.
     *
     * @param action what was done
     * @param at when
     * @param by who did it
     * @param reason why, null when nothing was said
     * @param release the release that was made, null for the other steps
     * @param reasons why it goes forward although warnings stand, by rule and element
     */
    record StepView(
            ApprovalAction action,
            OffsetDateTime at,
            String by,
            @Nullable String reason,
            @Nullable String release,
            Map<String, String> reasons) {

        private static StepView of(ApprovalStep step) {
            return new StepView(
                    step.action(), Vietnam.time(step.at()), step.by(), step.reason(), step.release(), step.warnings());
        }
    }

    static ApprovalView of(Approval approval) {
        ApprovalState state = approval.state();
        return new ApprovalView(
                approval.draft().key(),
                approval.draft().revision(),
                state,
                approval.isApproved(),
                state.due(),
                state.role(),
                approval.authors().stream().sorted().toList(),
                approval.steps().stream().map(StepView::of).toList());
    }
}

package vn.quytrinh.engine.approval;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a draft revision on its way to a release; never changed once it is kept.
 *
 * @param key the procedure's key
 * @param revision the draft revision
 * @param sequence the place among the steps of that revision, from 1
 * @param action what was done
 * @param at when
 * @param by who did it
 * @param reason why, null when nothing was said
 * @param release the id of the release that was made, null for the other steps
 * @param warnings why it goes forward although warnings stand, by rule and element
 */
public record ApprovalStep(
        String key,
        int revision,
        int sequence,
        ApprovalAction action,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String release,
        Map<String, String> warnings) {

    public ApprovalStep {
        warnings = Map.copyOf(warnings);
    }
}

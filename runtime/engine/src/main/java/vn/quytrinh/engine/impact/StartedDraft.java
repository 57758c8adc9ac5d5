package vn.quytrinh.engine.impact;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * What became of one procedure when drafts were started.
 *
 * @param key its key
 * @param name its name
 * @param outcome what became of it
 * @param revision the revision that its draft has now
 * @param replaced at how many places something was replaced
 * @param remarks how many remarks were left
 * @param refusal why nothing was done, null when something was
 */
public record StartedDraft(
        String key,
        String name,
        Outcome outcome,
        int revision,
        int replaced,
        int remarks,
        @Nullable Text refusal) {

    /** What became of a procedure. */
    public enum Outcome {
        /** It has a new revision in which the reference is replaced. */
        CHANGED,
        /** Nothing could be replaced: remarks stand at the places. */
        REMARKED,
        /** Its draft does not refer to it any more, or says so already. */
        UNTOUCHED,
        /** It was refused; nothing of it was done. */
        REFUSED
    }
}

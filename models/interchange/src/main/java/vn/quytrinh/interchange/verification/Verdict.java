package vn.quytrinh.interchange.verification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.seal.Seal;

/**
 * What was found of a document.
 *
 * @param outcome the answer
 * @param seal the seal the document bears, or null when it bears none
 * @param differences what it says otherwise than the model, in the order of the document
 */
public record Verdict(Outcome outcome, @Nullable Seal seal, List<Message> differences) {

    /** The answer. */
    public enum Outcome {
        /** It was made from this very model and says what the model says. */
        MATCHES,
        /** It was made from another state of the model. */
        OTHER_MODEL,
        /** It was made from this model, but its words were changed afterwards. */
        CHANGED,
        /** It bears no seal, or two that contradict each other. */
        NO_SEAL
    }

    /** Keeps a copy of the list. */
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        differences = List.copyOf(differences);
    }
}

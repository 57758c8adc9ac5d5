package vn.quytrinh.engine.audit;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.dossier.RecordedEvent;
import vn.quytrinh.handling.decision.Answer;

/**
 * An event with what the rules say at its instant.
 *
 * @param recorded the event as the ledger has it
 * @param answer the decision at its instant, null when it cannot be made again
 * @param failure why it cannot, null when it can
 */
public record ToldEvent(
        RecordedEvent recorded,
        @Nullable Answer answer,
        @Nullable String failure) {}

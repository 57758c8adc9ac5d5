package vn.quytrinh.engine.wire;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.dossier.EventReader;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * A history to decide on: {@code {"release","dossier","history":[…],"at"}}.
 *
 * @param release a release's id or a procedure's key
 * @param dossier the dossier's code, null when the question names none
 * @param history its events in order
 * @param at the instant asked about, null for the last event's
 */
public record DecisionRequest(
        String release,
        @Nullable String dossier,
        List<DossierEvent> history,
        @Nullable OffsetDateTime at) {

    public DecisionRequest {
        history = List.copyOf(history);
    }

    /**
     * Reads one.
     *
     * @param body the document
     * @return the question
     * @throws InvalidRequestException with every fault of the history
     * @throws EngineException {@code RELEASE_REQUIRED}, {@code DOSSIER_REQUIRED}, {@code AT_INVALID}
     */
    public static DecisionRequest read(JsonNode body) {
        return new DecisionRequest(
                RequestFields.requiredText(body, "release"),
                RequestFields.optionalText(body, "dossier"),
                EventReader.read(body.path("history"), "/history", true),
                RequestFields.time(body.path("at")));
    }

    /**
     * Decides.
     *
     * @param decisions the use case
     * @return the decision, or the denial of an event
     * @throws EngineException as {@link Decisions#decide(String, String, List, OffsetDateTime)} does
     */
    public Answer decide(Decisions decisions) {
        return decisions.decide(release, dossier, history, at);
    }
}

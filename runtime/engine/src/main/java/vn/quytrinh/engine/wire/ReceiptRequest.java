package vn.quytrinh.engine.wire;

import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.dossier.EventReader;
import vn.quytrinh.engine.dossier.ReceiptCheck;

/**
 * A decision to make again and compare: {@code {"decision":{…},"history":[…]}}.
 *
 * @param question what the decision shown says it was asked
 * @param shown the decision as it was answered
 */
public record ReceiptRequest(DecisionRequest question, JsonNode shown) {

    /**
     * Reads one.
     *
     * @param body the document
     * @return the question
     * @throws InvalidRequestException with every fault of the history
     * @throws EngineException {@code RECEIPT_REQUIRED}, {@code RELEASE_REQUIRED}, {@code DOSSIER_REQUIRED}, {@code AT_INVALID}
     */
    public static ReceiptRequest read(JsonNode body) {
        JsonNode shown = body.path("decision");
        RequestFields.requiredText(shown, "receipt");
        return new ReceiptRequest(
                new DecisionRequest(
                        RequestFields.requiredText(shown, "release"),
                        RequestFields.optionalText(shown, "dossier"),
                        EventReader.read(body.path("history"), "/history", true),
                        RequestFields.time(shown.path("at"))),
                shown);
    }

    /**
     * Compares.
     *
     * @param decisions the use case
     * @return whether both agree, and where not
     * @throws EngineException as {@link Decisions#verify(String, String, List, OffsetDateTime, JsonNode)} does
     */
    public ReceiptCheck check(Decisions decisions) {
        return decisions.verify(question.release(), question.dossier(), question.history(), question.at(), shown);
    }
}

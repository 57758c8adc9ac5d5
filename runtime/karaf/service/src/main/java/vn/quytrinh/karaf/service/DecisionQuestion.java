package vn.quytrinh.karaf.service;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.json.JsonText;

/**
 * What a history is to be decided by.
 *
 * @param release a release's id, or a procedure's key for the release in force when the history was accepted
 * @param dossier the dossier's code, null when the question names none
 * @param history its events in order, as a JSON list
 * @param at the instant asked about, null for the last event's
 */
public record DecisionQuestion(
        String release,
        @Nullable String dossier,
        String history,
        @Nullable OffsetDateTime at) {

    public DecisionQuestion {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(history, "history");
    }

    /**
     * Returns the question as the REST contract has it.
     *
     * @throws EngineException {@code MALFORMED_JSON} when the history is not JSON
     */
    public String json() {
        ObjectNode body = JsonText.object(("{\"history\":" + history + "}").getBytes(StandardCharsets.UTF_8));
        body.put("release", release);
        if (dossier != null) {
            body.put("dossier", dossier);
        }
        if (at != null) {
            body.put("at", at.toString());
        }
        return body.toString();
    }
}

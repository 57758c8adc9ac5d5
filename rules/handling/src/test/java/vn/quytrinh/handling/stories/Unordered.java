package vn.quytrinh.handling.stories;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.WorktimeException;

/** An answer as text that does not show in which order its conclusions were drawn, so that two judges can be compared. */
final class Unordered {

    private static final Set<String> CONCLUDED = Set.of("trace", "obligations", "findings", "reasons");

    private Unordered() {}

    /** Returns the answer, or the error with which none is given. */
    static String answer(Handling handling, Release release, DossierHistory history, OffsetDateTime at) {
        try {
            JsonNode answer = CanonicalJson.mapper().valueToTree(handling.decide(release, history, at));
            if (answer instanceof ObjectNode object) {
                object.remove("receipt");
            }
            return sorted(answer).toPrettyString();
        } catch (HandlingException | WorktimeException e) {
            return e.toString();
        }
    }

    private static JsonNode sorted(JsonNode node) {
        node.values().forEach(Unordered::sorted);
        for (String name : CONCLUDED) {
            if (node.get(name) instanceof ArrayNode list) {
                List<JsonNode> conclusions = new ArrayList<>();
                list.forEach(conclusions::add);
                conclusions.sort(Comparator.comparing(JsonNode::toString));
                list.removeAll();
                list.addAll(conclusions);
            }
        }
        return node;
    }
}

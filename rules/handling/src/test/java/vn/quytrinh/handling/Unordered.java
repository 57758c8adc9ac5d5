package vn.quytrinh.handling;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Outlook;
import vn.quytrinh.handling.decision.Turn;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.WorktimeException;

/** An answer as text that does not show in which order its conclusions were drawn, so that two judges can be compared. */
public final class Unordered {

    private static final Set<String> CONCLUDED = Set.of("trace", "obligations", "findings", "reasons");

    private Unordered() {}

    /** Returns the answer, or the error with which none is given. */
    public static String answer(Handling handling, Release release, DossierHistory history, OffsetDateTime at) {
        try {
            Outlook outlook = handling.outlook(release, history, at);
            return text(outlook.answer())
                    + outlook.turns().stream().map(Turn::toString).sorted().collect(Collectors.joining("\n"));
        } catch (HandlingException | WorktimeException e) {
            return e.toString();
        }
    }

    /** Decides, by whatever means. */
    public interface Decider {

        Answer decide(Release release, DossierHistory history, OffsetDateTime at);
    }

    /** Returns the answer of a decider, or the error with which none is given. */
    public static String answer(Decider decider, Release release, DossierHistory history, OffsetDateTime at) {
        try {
            return text(decider.decide(release, history, at));
        } catch (HandlingException | WorktimeException e) {
            return e.toString();
        }
    }

    /** Returns an answer as text. */
    static String text(Answer answer) {
        JsonNode tree = CanonicalJson.mapper().valueToTree(answer);
        if (tree instanceof ObjectNode object) {
            object.remove("receipt");
        }
        return sorted(tree).toPrettyString();
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

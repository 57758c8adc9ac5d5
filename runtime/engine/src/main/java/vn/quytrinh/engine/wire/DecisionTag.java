package vn.quytrinh.engine.wire;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Decision;

/** Entity tags of decisions. */
public final class DecisionTag {

    private static final List<String> LASTING = List.of(
            "dossier",
            "release",
            "law",
            "status",
            "deadlines",
            "routing",
            "papers",
            "fees",
            "actions",
            "obligations",
            "findings");
    private static final Set<String> PASSING = Set.of("used", "remaining", "dueIfResumedNow");

    private DecisionTag() {}

    /** Returns the tag of a decision at a given instant: its receipt. */
    public static String strong(Decision decision) {
        return "\"" + decision.receipt() + "\"";
    }

    /** Returns the tag of a decision at this moment: a hash of what does not change with the time that passes. */
    public static String weak(Decision decision) {
        ObjectNode tree = CanonicalJson.mapper().valueToTree(decision);
        tree.retain(LASTING);
        if (tree.path("deadlines") instanceof ObjectNode deadlines) {
            deadlines.remove(PASSING);
        }
        for (JsonNode finding : tree.path("findings")) {
            ((ObjectNode) finding).remove("percent");
        }
        return "W/\"" + CanonicalJson.hash(tree) + "\"";
    }
}

package vn.quytrinh.server.rest;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Decision;

/** Entity tags of decisions. */
final class DecisionTag {

    private static final Set<String> OF_THE_MOMENT = Set.of("at", "receipt");
    private static final Set<String> PASSING = Set.of("used", "remaining", "dueIfResumedNow");

    private DecisionTag() {}

    /** Returns the tag of a decision at a given instant: its receipt. */
    static String strong(Decision decision) {
        return "\"" + decision.receipt() + "\"";
    }

    /** Returns the tag of a decision at this moment: a hash of all but the time that has passed. */
    static String weak(Decision decision) {
        ObjectNode tree = CanonicalJson.mapper().valueToTree(decision);
        tree.remove(OF_THE_MOMENT);
        if (tree.path("deadlines") instanceof ObjectNode deadlines) {
            deadlines.remove(PASSING);
        }
        return "W/\"" + CanonicalJson.hash(tree) + "\"";
    }
}

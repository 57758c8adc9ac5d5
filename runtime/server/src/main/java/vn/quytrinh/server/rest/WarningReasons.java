package vn.quytrinh.server.rest;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.json.PlainValues;

/** Reads why a draft goes forward although warnings stand: {@code "reasons": {"SND-03:S05": "…"}}. */
final class WarningReasons {

    private static final int MOST = 1000;

    private WarningReasons() {}

    static Map<String, String> of(JsonNode body) {
        FieldReader fields = FieldReader.of(body);
        JsonNode node = body.path("reasons");
        Map<String, String> reasons = new TreeMap<>();
        boolean sound = !fields.has("reasons") || node.isObject() && node.size() <= MOST;
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            String reason = each.getValue().stringValue("");
            sound &= each.getValue().isString() && PlainValues.isStorable(reason);
            reasons.put(each.getKey(), reason);
        }
        if (!sound) {
            fields.expected(
                    "reasons",
                    "các lý do bằng chữ theo quy tắc hoặc quy tắc:phần tử",
                    "reasons as text by rule or by rule:element");
        }
        fields.finish();
        return reasons;
    }
}

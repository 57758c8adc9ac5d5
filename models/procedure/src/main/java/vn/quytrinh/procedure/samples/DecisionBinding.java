package vn.quytrinh.procedure.samples;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins a procedure document, which stays as it was published, with the facts and tables made for it.
 *
 * <p>The companion document has {@code facts}, {@code decisionTables} and {@code bindings}. Bindings have the shape of the
 * procedure; where the procedure has a list, they have an object whose keys are ids ({@code S02}), numbers ({@code no}) or,
 * failing both, places from 0.
 */
final class DecisionBinding {

    private DecisionBinding() {}

    static void bind(ObjectNode document, ObjectNode companion) {
        document.set("facts", companion.path("facts"));
        document.set("decisionTables", companion.path("decisionTables"));
        join(document, companion.path("bindings"), "");
    }

    private static void join(ObjectNode into, JsonNode binding, String at) {
        binding.properties().forEach(each -> {
            String here = at + "/" + each.getKey();
            JsonNode present = into.get(each.getKey());
            if (present instanceof ArrayNode list) {
                each.getValue()
                        .properties()
                        .forEach(item ->
                                join(element(list, item.getKey(), here), item.getValue(), here + "/" + item.getKey()));
            } else if (present instanceof ObjectNode object) {
                join(object, each.getValue(), here);
            } else {
                into.set(each.getKey(), each.getValue());
            }
        });
    }

    private static ObjectNode element(ArrayNode list, String key, String at) {
        for (JsonNode each : list) {
            if (key.equals(each.path("id").asString(""))
                    || key.equals(each.path("no").asString(""))) {
                return (ObjectNode) each;
            }
        }
        boolean isPlace = key.matches("\\d{1,4}") && Integer.parseInt(key) < list.size();
        if (!isPlace) {
            throw new IllegalStateException("Expected an element " + key + " in " + at + " but there is none.");
        }
        return (ObjectNode) list.get(Integer.parseInt(key));
    }
}

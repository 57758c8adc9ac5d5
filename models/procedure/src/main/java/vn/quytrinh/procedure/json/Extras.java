package vn.quytrinh.procedure.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Extra;
import vn.quytrinh.model.common.Identified;

/** Keeps what a document said and the metamodel has no feature for, and puts it back. */
final class Extras {

    private static final JsonMapper MAPPER = Json.mapper();

    private Extras() {}

    static void keep(Identified element, String key, JsonNode value) {
        Extra extra = CommonFactory.eINSTANCE.createExtra();
        extra.setKey(key);
        extra.setJson(MAPPER.writeValueAsString(value));
        element.getExtras().add(extra);
    }

    /** Features win over extras; an object that is half feature, half extra is joined again. */
    static void restore(Identified element, ObjectNode object) {
        for (Extra extra : element.getExtras()) {
            JsonNode kept = MAPPER.readTree(extra.getJson());
            JsonNode present = object.get(extra.getKey());
            if (present == null) {
                object.set(extra.getKey(), kept);
            } else if (present instanceof ObjectNode half && kept.isObject()) {
                kept.properties().forEach(field -> {
                    if (!half.has(field.getKey())) {
                        half.set(field.getKey(), field.getValue());
                    }
                });
            }
        }
    }
}

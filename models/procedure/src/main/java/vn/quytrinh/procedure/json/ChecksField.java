package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.process.Procedure;

/** What the reader of the source already noted: its defects are a feature, the other checks stay as they are. */
final class ChecksField implements Field {

    private static final String KNOWN_DEFECTS = "knownDefects";

    @Override
    public boolean accepts(JsonNode value) {
        return value.isObject();
    }

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        var procedure = (Procedure) element;
        ObjectNode others = (ObjectNode) value.deepCopy();
        if (Fields.isTexts(value.path(KNOWN_DEFECTS))) {
            others.remove(KNOWN_DEFECTS);
            value.get(KNOWN_DEFECTS)
                    .forEach(defect -> procedure.getKnownDefects().add(defect.stringValue()));
        }
        if (!others.isEmpty()) {
            Extras.keep(procedure, "checks", others);
        }
    }

    /** Any shape: what is not understood is kept. */
    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.anything();
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        var defects = ((Procedure) element).getKnownDefects();
        if (defects.isEmpty()) {
            return null;
        }
        ObjectNode checks = JsonNodeFactory.instance.objectNode();
        defects.forEach(checks.putArray(KNOWN_DEFECTS)::add);
        return checks;
    }
}

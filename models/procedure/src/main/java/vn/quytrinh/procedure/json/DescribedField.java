package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field whose values must be of a form that the check of its object looks at. */
record DescribedField(Field field, JsonNode schema) implements Field {

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        field.read(element, value, pointer, reading);
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return schema;
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        return field.write(element);
    }
}

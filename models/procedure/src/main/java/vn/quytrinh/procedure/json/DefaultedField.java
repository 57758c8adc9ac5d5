package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that every element has a value for and a document need not say. */
record DefaultedField(Object silent, Field field) implements Field {

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        field.read(element, value, pointer, reading);
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return field.schema(definitions);
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        JsonNode written = field.write(element);
        return written == null || written.asString("").equals(silent.toString()) ? null : written;
    }
}

package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of the document whose fields stand flat in the element. */
record SameElementField(Shape shape) implements Field {

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        shape.read(element, value, pointer, reading);
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return shape.schema(definitions);
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        ObjectNode written = shape.write(element);
        return written.isEmpty() ? null : written;
    }
}

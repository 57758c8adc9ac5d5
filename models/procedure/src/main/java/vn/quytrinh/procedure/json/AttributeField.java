package vn.quytrinh.procedure.json;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes a text feature and takes its value by {@code read}. */
record AttributeField(
        EStructuralFeature feature,
        BiFunction<JsonNode, Fields.Fault, @Nullable Object> value,
        Function<Object, JsonNode> json,
        Supplier<JsonNode> described)
        implements Field {

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return described.get();
    }

    @Override
    public void read(EObject element, JsonNode node, String pointer, Reading reading) {
        Object read = value.apply(node, new Fields.Fault(node, pointer, reading.faults()));
        if (read != null) {
            element.eSet(feature, read);
        }
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        Object held = element.eGet(feature);
        return held != null && element.eIsSet(feature) ? json.apply(held) : null;
    }
}

package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How one field of a JSON object and the model correspond. */
interface Field {

    /** Takes a value, not null and not JSON null, into the model; what is wrong goes to the reading's faults. */
    void read(EObject element, JsonNode value, String pointer, Reading reading);

    /** Returns the value for the document, or null when the model has none. */
    @Nullable
    JsonNode write(EObject element);

    /**
     * Returns the JSON schema of the values that are read.
     *
     * @param definitions takes the schemas of the objects inside
     */
    JsonNode schema(SchemaDefinitions definitions);

    /** Tells whether the model can hold the value; what it cannot hold, and need not, is kept as an extra. */
    default boolean accepts(JsonNode value) {
        return true;
    }
}

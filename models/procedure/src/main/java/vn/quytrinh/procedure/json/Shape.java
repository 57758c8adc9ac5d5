package vn.quytrinh.procedure.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.common.Identified;

/** The fields of one kind of JSON object; what has no field here goes to the element's extras and back. */
final class Shape {

    /** A check over all fields of an object. */
    interface Check {
        void check(EObject element, JsonNode object, String pointer, Reading reading);
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private @Nullable Check check;

    Shape with(String name, Field field) {
        fields.put(name, field);
        return this;
    }

    Shape checked(Check newCheck) {
        this.check = newCheck;
        return this;
    }

    /** Names the fields without which an object is refused; the shape's check does so. */
    Shape requiring(String... names) {
        required.addAll(List.of(names));
        return this;
    }

    /** Returns the JSON schema of the object, as a reference to a definition. */
    JsonNode schema(SchemaDefinitions definitions) {
        return definitions.reference(this, fields, required);
    }

    Map<String, Field> fields() {
        return fields;
    }

    void read(EObject element, JsonNode object, String pointer, Reading reading) {
        if (!object.isObject()) {
            reading.faults().wrongType(pointer, "an object", object);
            return;
        }
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            Field field = fields.get(property.getKey());
            if (field == null || !value.isNull() && !field.accepts(value)) {
                Extras.keep((Identified) element, property.getKey(), value);
            } else if (!value.isNull()) {
                field.read(element, value, Pointer.child(pointer, property.getKey()), reading);
            }
        });
        if (check != null) {
            check.check(element, object, pointer, reading);
        }
    }

    ObjectNode write(EObject element) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, field) -> {
            JsonNode value = field.write(element);
            if (value != null) {
                object.set(name, value);
            }
        });
        Extras.restore((Identified) element, object);
        return object;
    }
}

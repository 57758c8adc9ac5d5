package vn.quytrinh.procedure.json;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.model.common.Identified;

/** Ids that a document gives: the key of a procedure, and the ids of its steps and tables. */
final class Keys {

    /** The key of a procedure, which is also its draft's address. */
    static final Pattern PROCEDURE_KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** The national code (mã thủ tục hành chính). */
    static final Pattern PROCEDURE_CODE =
            Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2})?(\\.H[0-9]{2})?");

    private static final Pattern ELEMENT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<String> RESERVED = Set.of("STEP", "SUPPLEMENT", "REFUSE", "REJECT");

    private Keys() {}

    static Field procedureKey() {
        return id(PROCEDURE_KEY, "INVALID_KEY");
    }

    /** The national code; the procedure's own check refuses another form. */
    static Field procedureCode(EStructuralFeature feature) {
        return new DescribedField(Fields.text(feature), SchemaDefinitions.matching(PROCEDURE_CODE));
    }

    static Field elementId() {
        return id(ELEMENT_ID, "INVALID_ID");
    }

    private static Field id(Pattern pattern, String code) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (!value.isString()) {
                    reading.faults().wrongType(pointer, "a text", value);
                } else if (!pattern.matcher(value.stringValue()).matches() || RESERVED.contains(value.stringValue())) {
                    invalid(reading, pointer, code, pattern.pattern(), value);
                } else if (reading.claim(value.stringValue(), pointer)) {
                    ((Identified) element).setId(value.stringValue());
                }
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.matching(pattern);
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                String id = ((Identified) element).getId();
                return id == null ? null : JsonNodeFactory.instance.stringNode(id);
            }
        };
    }

    static void invalid(Reading reading, String pointer, String code, String pattern, JsonNode value) {
        String found = Faults.shown(value);
        reading.faults()
                .add(
                        pointer,
                        code,
                        pattern,
                        found,
                        "Cần giá trị theo mẫu " + pattern + " nhưng gặp " + found + ".",
                        "Expected a value that matches " + pattern + " but found " + found + ".");
    }
}

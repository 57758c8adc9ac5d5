package vn.quytrinh.procedure.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The kinds of fields a procedure document has, over any feature of the model. */
final class Fields {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Fields() {}

    /** A value that may be at fault. */
    record Fault(JsonNode node, String pointer, Faults faults) {

        @Nullable
        Object wrongType(String expected) {
            faults.wrongType(pointer, expected, node);
            return null;
        }

        @Nullable
        Object invalidNumber(String expected, String vietnamese) {
            String found = Faults.shown(node);
            faults.add(
                    pointer,
                    "INVALID_NUMBER",
                    expected,
                    found,
                    "Cần " + vietnamese + " nhưng gặp " + found + ".",
                    "Expected " + expected + " but found " + found + ".");
            return null;
        }
    }

    static Field text(EStructuralFeature feature) {
        return new AttributeField(
                feature,
                (node, fault) -> node.isString() ? node.stringValue() : fault.wrongType("a text"),
                held -> JSON.stringNode((String) held),
                SchemaDefinitions::text);
    }

    /** A text; anything else is kept as it is. */
    static Field lenientText(EStructuralFeature feature) {
        return lenient(JsonNode::isString, text(feature));
    }

    static Field flag(EStructuralFeature feature) {
        return new AttributeField(
                feature,
                (node, fault) -> node.isBoolean() ? (Object) node.booleanValue() : fault.wrongType("true or false"),
                held -> JSON.booleanNode((Boolean) held),
                () -> SchemaDefinitions.typed("boolean"));
    }

    static Field whole(EStructuralFeature feature) {
        return new AttributeField(
                feature,
                (node, fault) -> {
                    if (!node.isNumber() || !node.canConvertToInt() || !node.canConvertToExactIntegral()) {
                        return fault.wrongType("a whole number");
                    }
                    return node.intValue() >= 0
                            ? (Object) node.intValue()
                            : fault.invalidNumber("a number from 0", "một số từ 0 trở lên");
                },
                held -> JSON.numberNode((Integer) held),
                SchemaDefinitions::whole);
    }

    static Field amount(EStructuralFeature feature) {
        return new AttributeField(
                feature,
                (node, fault) -> {
                    if (!node.isNumber()) {
                        return fault.wrongType("a number");
                    }
                    BigDecimal number = node.decimalValue();
                    boolean sane =
                            number.signum() >= 0 && number.precision() <= 30 && Math.abs((long) number.scale()) <= 30;
                    return sane
                            ? number
                            : fault.invalidNumber("a number from 0 that can be", "một số hợp lý từ 0 trở lên");
                },
                held -> JSON.numberNode((BigDecimal) held),
                () -> SchemaDefinitions.number(null));
    }

    static Field date(EStructuralFeature feature) {
        return new AttributeField(
                feature,
                (node, fault) -> {
                    try {
                        return node.isString()
                                ? LocalDate.parse(node.stringValue())
                                : fault.wrongType("a date like 2026-09-01");
                    } catch (DateTimeParseException e) {
                        return fault.wrongType("a date like 2026-09-01");
                    }
                },
                held -> JSON.stringNode(held.toString()),
                SchemaDefinitions::date);
    }

    /** An object that the model holds as JSON text; a text that is no object stays a text. */
    static Field object(EStructuralFeature feature) {
        return new AttributeField(
                feature,
                (node, fault) -> node.isString()
                        ? node.stringValue()
                        : node.isObject() ? node.toString() : fault.wrongType("an object"),
                held -> {
                    JsonNode parsed = Json.objectOrNull((String) held);
                    return parsed == null ? JSON.stringNode((String) held) : parsed;
                },
                () -> SchemaDefinitions.usually(SchemaDefinitions.typed("object")));
    }

    static Field choice(EStructuralFeature feature) {
        var type = (EEnum) feature.getEType();
        return new AttributeField(
                feature,
                (node, fault) -> {
                    EEnumLiteral literal = node.isString() ? type.getEEnumLiteralByLiteral(node.stringValue()) : null;
                    if (literal == null) {
                        var allowed = type.getELiterals().stream()
                                .map(EEnumLiteral::getLiteral)
                                .toList();
                        fault.faults().unknownValue(fault.pointer(), allowed, node);
                        return null;
                    }
                    return literal.getInstance();
                },
                held -> JSON.stringNode(held.toString()),
                () -> SchemaDefinitions.oneOf(type.getELiterals().stream()
                        .map(EEnumLiteral::getLiteral)
                        .toList()));
    }

    static Field texts(EStructuralFeature feature) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (!isTexts(value)) {
                    reading.faults().wrongType(pointer, "a list of texts", value);
                    return;
                }
                value.forEach(each -> list(element, feature).add(each.stringValue()));
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.texts();
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                ArrayNode array = JSON.arrayNode();
                list(element, feature).forEach(each -> array.add((String) each));
                return array.isEmpty() ? null : array;
            }
        };
    }

    static boolean isTexts(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
    }

    static Field child(EReference reference, Shape shape) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                shape.read(childOf(element, reference), value, pointer, reading);
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return shape.schema(definitions);
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                var held = (EObject) element.eGet(reference);
                return held == null ? null : shape.write(held);
            }
        };
    }

    static Field children(EReference reference, Shape shape) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (!value.isArray()) {
                    reading.faults().wrongType(pointer, "a list", value);
                    return;
                }
                for (int i = 0; i < value.size(); i++) {
                    EObject added = newOf(reference);
                    list(element, reference).add(added);
                    shape.read(added, value.get(i), Pointer.child(pointer, i), reading);
                }
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.list(shape.schema(definitions));
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                ArrayNode array = JSON.arrayNode();
                list(element, reference).forEach(each -> array.add(shape.write((EObject) each)));
                return array.isEmpty() ? null : array;
            }
        };
    }

    /** A list of plain texts, each an element with one text. */
    static Field named(EReference reference, EStructuralFeature name) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (!isTexts(value)) {
                    reading.faults().wrongType(pointer, "a list of texts", value);
                    return;
                }
                value.forEach(each -> {
                    EObject added = newOf(reference);
                    added.eSet(name, each.stringValue());
                    list(element, reference).add(added);
                });
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.texts();
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                ArrayNode array = JSON.arrayNode();
                list(element, reference).forEach(each -> {
                    Object text = ((EObject) each).eGet(name);
                    array.add(text == null ? "" : text.toString());
                });
                return array.isEmpty() ? null : array;
            }
        };
    }

    /** A field that stands flat in the document and in a child of the element in the model. */
    static Field in(EReference reference, Field field) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                field.read(childOf(element, reference), value, pointer, reading);
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return field.schema(definitions);
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                var held = (EObject) element.eGet(reference);
                return held == null ? null : field.write(held);
            }

            @Override
            public boolean accepts(JsonNode value) {
                return field.accepts(value);
            }
        };
    }

    /** A field whose unexpected values are kept as they are, because nothing is computed from them. */
    static Field lenient(Predicate<JsonNode> accepted, Field field) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                field.read(element, value, pointer, reading);
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.usually(field.schema(definitions));
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                return field.write(element);
            }

            @Override
            public boolean accepts(JsonNode value) {
                return accepted.test(value);
            }
        };
    }

    /** A text that names something else, resolved when all has been read. */
    static <T extends EObject> Field name(
            EReference reference, Function<T, @Nullable String> nameOf, Resolver<T> resolver) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (value.isString()) {
                    resolver.resolve(reading, value.stringValue(), pointer, found -> element.eSet(reference, found));
                } else {
                    reading.faults().wrongType(pointer, "a text", value);
                }
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.text();
            }

            @Override
            @SuppressWarnings("unchecked")
            public @Nullable JsonNode write(EObject element) {
                var held = (T) element.eGet(reference);
                String text = held == null ? null : nameOf.apply(held);
                return text == null ? null : JSON.stringNode(text);
            }
        };
    }

    /** Finds what a name means, now or at the end of the reading. */
    interface Resolver<T> {
        void resolve(Reading reading, String name, String pointer, Consumer<T> use);
    }

    static EObject childOf(EObject element, EReference reference) {
        var held = (EObject) element.eGet(reference);
        if (held == null) {
            held = newOf(reference);
            element.eSet(reference, held);
        }
        return held;
    }

    static EObject newOf(EReference reference) {
        return EcoreUtil.create((EClass) reference.getEType());
    }

    @SuppressWarnings("unchecked")
    static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}

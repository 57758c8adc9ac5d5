package vn.quytrinh.handling.table;

import java.util.Map;
import java.util.Set;

/**
 * The part of DMN that a release may use, element by element. It has no functions, contexts, imports or invocations: what is not
 * here is refused, so it need not be known to be dangerous.
 */
final class DmnVocabulary {

    static final String ROOT = "definitions";

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry(ROOT, Set.of("itemDefinition", "inputData", "decision")),
            Map.entry("itemDefinition", Set.of("typeRef", "allowedValues")),
            Map.entry("typeRef", Set.of()),
            Map.entry("allowedValues", Set.of("text")),
            Map.entry("inputData", Set.of("description", "variable")),
            Map.entry("description", Set.of()),
            Map.entry("variable", Set.of()),
            Map.entry("decision", Set.of("variable", "informationRequirement", "decisionTable", "literalExpression")),
            Map.entry("informationRequirement", Set.of("requiredInput")),
            Map.entry("requiredInput", Set.of()),
            Map.entry("literalExpression", Set.of("text")),
            Map.entry("decisionTable", Set.of("input", "output", "rule")),
            Map.entry("input", Set.of("inputExpression")),
            Map.entry("inputExpression", Set.of("text")),
            Map.entry("output", Set.of("outputValues")),
            Map.entry("outputValues", Set.of("text")),
            Map.entry("rule", Set.of("inputEntry", "outputEntry")),
            Map.entry("inputEntry", Set.of("text")),
            Map.entry("outputEntry", Set.of("text")),
            Map.entry("text", Set.of()));

    private static final Set<String> ATTRIBUTES =
            Set.of("id", "name", "label", "namespace", "typeRef", "href", "hitPolicy");

    private DmnVocabulary() {}

    static boolean allowsElement(String parent, String child) {
        return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
    }

    static boolean allowsAttribute(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }
}

package vn.quytrinh.designer.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.rulebase.Text;

/**
 * A finding that stands in a procedure of the library.
 *
 * @param procedure the procedure's key, empty for the agency itself
 * @param name the procedure's name
 * @param agency whose procedure it is
 * @param pack the pack of the rule, empty where the report does not say
 * @param rule the rule
 * @param severity how much it matters
 * @param element the element
 * @param message what is wrong
 */
record LibraryFinding(
        String procedure,
        String name,
        String agency,
        String pack,
        String rule,
        String severity,
        String element,
        Text message) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads the findings of a report of a library.
     *
     * @param report the report as JSON
     * @param agencies whose procedures there are, by key
     */
    static List<LibraryFinding> of(byte[] report, Map<String, String> agencies) {
        JsonNode root = JSON.readTree(report);
        List<LibraryFinding> findings = new ArrayList<>();
        root.path("checked").forEach(checked -> {
            String key = checked.path("key").asString("");
            checked.path("findings")
                    .forEach(each -> findings.add(
                            finding(each, key, checked.path("name").asString(""), agencies.getOrDefault(key, ""))));
        });
        root.path("agency").forEach(each -> findings.add(finding(each, "", "", "")));
        return findings;
    }

    private static LibraryFinding finding(JsonNode node, String key, String name, String agency) {
        return new LibraryFinding(
                key,
                name,
                agency,
                node.path("pack").asString(""),
                node.path("rule").asString(""),
                node.path("severity").asString(""),
                node.path("element").asString(""),
                new Text(
                        node.path("message").path("vi").asString(""),
                        node.path("message").path("en").asString("")));
    }
}

package vn.quytrinh.designer.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.conformance.library.IssueKind;
import vn.quytrinh.rulebase.Text;

/**
 * What a look through a library gave, read from its report.
 *
 * @param on the day of the check
 * @param errors how many errors stand in all procedures
 * @param warnings how many warnings
 * @param expected how many codes the agency is to have a process for
 * @param covered how many of them have one
 * @param coverage how many in a hundred codes have one
 * @param issues what to look after
 * @param procedures the procedures with what stands in each
 */
record LibraryResult(
        LocalDate on,
        long errors,
        long warnings,
        int expected,
        int covered,
        BigDecimal coverage,
        List<Issue> issues,
        List<Checked> procedures) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One thing to look after.
     *
     * @param kind what it is
     * @param procedure the key of the procedure, or the code that has none
     * @param name the name of the procedure, empty when there is none
     * @param element the id of the element, empty for all of the procedure
     * @param message what was found
     */
    record Issue(IssueKind kind, String procedure, String name, String element, Text message) {}

    /**
     * A procedure with the number of its findings.
     *
     * @param key its key
     * @param code its national code
     * @param name its name
     * @param counts how many findings stand, by severity
     * @param suppressed how many are set aside
     */
    record Checked(String key, String code, String name, Map<String, Integer> counts, int suppressed) {

        int count(String severity) {
            return counts.getOrDefault(severity, 0);
        }
    }

    /** Reads a report as the engine keeps it. */
    static LibraryResult of(byte[] report) {
        JsonNode root = JSON.readTree(report);
        List<Checked> checked = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        root.path("checked").forEach(each -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            each.path("findings")
                    .forEach(finding -> counts.merge(finding.path("severity").stringValue(""), 1, Integer::sum));
            String key = each.path("key").stringValue("");
            names.put(key, each.path("name").stringValue(""));
            checked.add(new Checked(
                    key,
                    each.path("code").stringValue(""),
                    each.path("name").stringValue(""),
                    counts,
                    each.path("suppressed").intValue(0)));
        });
        List<Issue> issues = new ArrayList<>();
        root.path("issues").forEach(each -> {
            String procedure = each.path("procedure").stringValue("");
            JsonNode message = each.path("message");
            issues.add(new Issue(
                    IssueKind.valueOf(each.path("kind").stringValue("")),
                    procedure,
                    names.getOrDefault(procedure, ""),
                    each.path("element").stringValue(""),
                    new Text(
                            message.path("vi").stringValue(""),
                            message.path("en").stringValue(""))));
        });
        return new LibraryResult(
                LocalDate.parse(root.path("on").stringValue("")),
                root.path("errors").longValue(0),
                root.path("warnings").longValue(0),
                root.path("expected").intValue(0),
                root.path("covered").intValue(0),
                root.path("coveragePercent").decimalValue(BigDecimal.ZERO),
                List.copyOf(issues),
                List.copyOf(checked));
    }
}

package vn.quytrinh.server.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.SuppressedFinding;
import vn.quytrinh.engine.quality.AskedRule;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.rulebase.Text;

/**
 * Tells what a check found in the form of static analysis tools (SARIF 2.1.0, OASIS), for pipelines that read it. Messages are
 * Vietnamese, with the English ones among the properties; the help of each rule is in both languages.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Map<String, String> LEVELS = Map.of("ERROR", "error", "WARN", "warning", "INFO", "note");

    private final String key;
    private final @Nullable String artifact;
    private final Map<String, AskedRule> known = new HashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Map<String, Object>> rules = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifReport(String key, @Nullable String artifact, List<AskedRule> rules) {
        this.key = key;
        this.artifact = artifact;
        rules.forEach(rule -> known.put(rule.id(), rule));
    }

    /**
     * Makes the report.
     *
     * @param key the procedure's key
     * @param artifact the file that the findings are about, as its reader knows it; null when there is none
     * @param verdict what was found
     * @param rules the rules of the packs that were asked
     * @param version the version of the product
     */
    static Map<String, Object> of(
            String key, @Nullable String artifact, QualityVerdict verdict, List<AskedRule> rules, String version) {
        var report = new SarifReport(key, artifact, rules);
        List<Map<String, Object>> results = new ArrayList<>();
        verdict.findings().forEach(each -> results.add(report.standing(each)));
        verdict.suppressed().forEach(each -> results.add(report.aside(each)));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Quy Trinh");
        driver.put("organization", "Quy Trinh");
        driver.put("version", version);
        driver.put("language", "vi-VN");
        driver.put("rules", report.rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", "vi-VN");
        run.put("automationDetails", Map.of("id", "quytrinh/" + key + "/"));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        return Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private Map<String, Object> standing(JudgedFinding judged) {
        Map<String, Object> result = result(judged.finding());
        result.put("suppressions", List.of());
        properties(result).put("effect", judged.effect().name());
        return result;
    }

    private Map<String, Object> aside(SuppressedFinding aside) {
        Map<String, Object> result = result(aside.finding());
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "inSource");
        suppression.put("status", "accepted");
        suppression.put("justification", aside.reason());
        suppression.put(
                "properties", Map.of("by", aside.by(), "until", aside.until().toString()));
        result.put("suppressions", List.of(suppression));
        return result;
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", index(finding));
        result.put("level", LEVELS.getOrDefault(finding.severity(), "note"));
        result.put("kind", "fail");
        result.put("message", Map.of("text", finding.message().vi()));
        result.put("locations", List.of(location(finding)));
        result.put("partialFingerprints", Map.of("ruleAndElement/v1", fingerprint(finding)));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("element", finding.element());
        properties.put("messageEn", finding.message().en());
        properties.put("citation", finding.citation().line());
        properties.put("citationVerified", finding.citation().verified());
        properties.put("pack", finding.pack());
        if (finding.fix() != null) {
            properties.put("fix", finding.fix());
        }
        result.put("properties", properties);
        return result;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> result) {
        return (Map<String, Object>) result.get("properties");
    }

    private Map<String, Object> location(Finding finding) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("name", finding.element().isEmpty() ? key : finding.element());
        element.put("fullyQualifiedName", finding.element().isEmpty() ? key : key + "/" + finding.element());
        element.put("kind", "element");
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("logicalLocations", List.of(element));
        if (artifact != null) {
            location.put(
                    "physicalLocation",
                    Map.of("artifactLocation", Map.of("uri", artifact), "region", Map.of("startLine", 1)));
        }
        return location;
    }

    /** The same however the numbers of a message change; findings of one rule at one element are told apart by their order. */
    private String fingerprint(Finding finding) {
        String place = key + "\n" + finding.rule() + "\n" + finding.element();
        int before = seen.merge(place, 1, Integer::sum);
        String hash = CanonicalJson.hash(place + "\n" + before);
        return hash.substring(hash.indexOf(':') + 1);
    }

    private int index(Finding finding) {
        return indexes.computeIfAbsent(finding.rule(), id -> {
            rules.add(descriptor(finding));
            return rules.size() - 1;
        });
    }

    private Map<String, Object> descriptor(Finding finding) {
        AskedRule rule = known.get(finding.rule());
        Text remedy = finding.remedy();
        Text says = rule == null ? remedy : rule.statement();
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("id", finding.rule());
        descriptor.put("shortDescription", Map.of("text", says.vi()));
        descriptor.put("fullDescription", Map.of("text", says.vi() + "\n" + says.en()));
        descriptor.put(
                "help",
                Map.of(
                        "text",
                        remedy.vi() + "\n" + remedy.en(),
                        "markdown",
                        "**" + finding.citation().line() + "**\n\n" + remedy.vi() + "\n\n_" + remedy.en() + "_"));
        descriptor.put("defaultConfiguration", Map.of("level", LEVELS.getOrDefault(finding.severity(), "note")));
        descriptor.put("properties", Map.of("pack", finding.pack(), "statementEn", says.en()));
        return descriptor;
    }
}

package vn.quytrinh.conformance.library;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.rulebase.Text;

/** Writes the report of a library as JSON. */
public final class LibraryJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LibraryJson() {}

    /** Returns the report as a tree: summary, issues, and the findings of every procedure and of the agency. */
    public static ObjectNode write(LibraryReport report) {
        ObjectNode root = JSON.objectNode();
        root.put("on", report.on().toString());
        root.put("procedures", report.procedures().size());
        root.put("errors", report.count("ERROR"));
        root.put("warnings", report.count("WARN"));
        root.put("expected", report.expected());
        root.put("covered", report.covered());
        root.put("coveragePercent", report.coverage());
        ArrayNode issues = root.putArray("issues");
        report.issues().forEach(issue -> {
            ObjectNode node = issues.addObject();
            node.put("kind", issue.kind().name());
            node.put("procedure", issue.procedure());
            node.put("element", issue.element());
            node.set("message", text(issue.message()));
        });
        root.set("agency", findings(report.agency()));
        ArrayNode checked = root.putArray("checked");
        report.procedures().forEach(each -> {
            ObjectNode node = checked.addObject();
            node.put("key", each.key());
            node.put("code", each.code());
            node.put("name", each.name());
            node.set("findings", findings(each.report().findings()));
            node.put("suppressed", each.report().suppressed().size());
        });
        return root;
    }

    private static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = JSON.arrayNode();
        findings.forEach(finding -> {
            ObjectNode node = array.addObject();
            node.put("pack", finding.pack());
            node.put("rule", finding.rule());
            node.put("severity", finding.severity());
            node.put("element", finding.element());
            node.set("message", text(finding.message()));
            node.put("citation", finding.citation().line());
            node.put("verified", finding.citation().verified());
        });
        return array;
    }

    private static ObjectNode text(Text text) {
        return JSON.objectNode().put("vi", text.vi()).put("en", text.en());
    }
}

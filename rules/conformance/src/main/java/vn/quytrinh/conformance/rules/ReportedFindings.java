package vn.quytrinh.conformance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.rulebase.FiredRules;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.Text;

/**
 * Takes what the rules report, known to them as the global {@code out}. Rule id, severity, citation and remedy come from the
 * metadata of the rule that fired, so that a finding can never name another rule than the one that made it.
 *
 * <p>Metadata besides that of {@link FiredRules}: {@code @severity}, {@code @remedyVi}, {@code @remedyEn}, and {@code @fix} where a
 * repair can be offered.
 */
public final class ReportedFindings extends FiredRules {

    private final List<Report> reports = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Reports a finding of the rule that is firing.
     *
     * @param element the id of the element it is about
     * @param vi the message in Vietnamese
     * @param en the message in English
     */
    public void report(String element, String vi, String en) {
        reports.add(new Report(element, new Text(vi, en)));
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Map<String, Object> metadata = event.getMatch().getRule().getMetaData();
        Reason reason = current();
        String severity = required(metadata, "severity", reason);
        if (!Finding.SEVERITIES.contains(severity)) {
            throw new IllegalStateException("Expected one of " + Finding.SEVERITIES + " as the severity of rule "
                    + reason.rule() + " but found " + severity);
        }
        var remedy = new Text(required(metadata, "remedyVi", reason), required(metadata, "remedyEn", reason));
        for (Report report : reports) {
            findings.add(new Finding(
                    reason.rule(),
                    severity,
                    report.element(),
                    report.message(),
                    reason.citation(),
                    remedy,
                    fix(metadata, report.element()),
                    Finding.ALWAYS));
        }
        reports.clear();
    }

    /** Returns what was reported: errors first, then by element, rule and message. */
    public List<Finding> findings() {
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private static @Nullable QuickFix fix(Map<String, Object> metadata, String element) {
        Object fix = metadata.get("fix");
        return fix == null ? null : QuickFix.of(QuickFix.Kind.valueOf(fix.toString()), element);
    }

    private static String required(Map<String, Object> metadata, String key, Reason reason) {
        Object value = metadata.get(key);
        if (value == null) {
            throw new IllegalStateException("Expected rule " + reason.rule() + " to have @" + key
                    + " but it has none. Maybe the rule was copied without its metadata.");
        }
        return value.toString();
    }

    private record Report(String element, Text message) {}
}

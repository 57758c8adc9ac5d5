package vn.quytrinh.conformance;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * One fault, or one remark, that a rule found in a procedure (phát hiện).
 *
 * @param rule the id of the rule, for example {@code LR-130} or {@code ISO-10}
 * @param severity {@code ERROR} blocks publication, {@code WARN} needs a reason, {@code INFO} only tells
 * @param element the id of the element of the model that the finding is about
 * @param message what was found, naming the element and the numbers
 * @param citation the article or clause the rule rests on
 * @param remedy what to do about it
 * @param fix a repair that can be offered, or null when none is safe
 * @param pack the id of the pack that asked, {@link #ALWAYS} for the rules that are always asked
 */
public record Finding(
        String rule,
        String severity,
        String element,
        Text message,
        Citation citation,
        Text remedy,
        @Nullable QuickFix fix,
        String pack) {

    /** Stands for the rules that are in no pack: they are always asked. */
    public static final String ALWAYS = "always";

    /** The severities, the gravest first. */
    public static final List<String> SEVERITIES = List.of("ERROR", "WARN", "INFO");

    /** Errors first, then warnings, then information; among equals by element, rule and message. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> SEVERITIES.indexOf(finding.severity()))
            .thenComparing(Finding::element)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().vi());

    /** Creates a finding of a rule that is always asked, without a repair to offer. */
    public Finding(String rule, String severity, String element, Text message, Citation citation, Text remedy) {
        this(rule, severity, element, message, citation, remedy, null, ALWAYS);
    }
}

package vn.quytrinh.server.rest;

import java.util.List;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * A finding as it is sent.
 *
 * @param rule the rule's id
 * @param severity ERROR, WARN or INFO
 * @param element the id of the element it is about
 * @param message what was found, in Vietnamese
 * @param messageEn the same in English
 * @param citation the article or clause
 * @param remedy what to do about it
 */
record FindingView(
        String rule,
        String severity,
        String element,
        String message,
        String messageEn,
        Citation citation,
        Text remedy) {

    static List<FindingView> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingView(
                        finding.rule(),
                        finding.severity(),
                        finding.element(),
                        finding.message().vi(),
                        finding.message().en(),
                        finding.citation(),
                        finding.remedy()))
                .toList();
    }
}

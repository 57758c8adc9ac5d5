package vn.quytrinh.server.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.engine.quality.Effect;
import vn.quytrinh.engine.quality.JudgedFinding;
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
 * @param pack the pack that asked, {@code always} for the rules that are always asked
 * @param blocks whether it blocks a publication
 * @param reasonNeeded whether a publication has to say why all the same
 * @param key the name by which a reason speaks of it
 * @param fix a repair that can be offered, or null
 */
record FindingView(
        String rule,
        String severity,
        String element,
        String message,
        String messageEn,
        Citation citation,
        Text remedy,
        String pack,
        boolean blocks,
        boolean reasonNeeded,
        String key,
        @Nullable QuickFix fix) {

    static List<FindingView> of(List<JudgedFinding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    private static FindingView of(JudgedFinding judged) {
        Finding finding = judged.finding();
        return new FindingView(
                finding.rule(),
                finding.severity(),
                finding.element(),
                finding.message().vi(),
                finding.message().en(),
                finding.citation(),
                finding.remedy(),
                finding.pack(),
                judged.blocks(),
                judged.effect() == Effect.NEEDS_REASON,
                judged.key(),
                finding.fix());
    }
}

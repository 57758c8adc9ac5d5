package vn.quytrinh.conformance.pack;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.conformance.element.Element;
import vn.quytrinh.conformance.sentence.Report;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * Makes a finding of a report. In a message {@code {label}} names the element, {@code {other}} the other of a pair, {@code
 * {list}} all of them, {@code {amount}} their number or sum, {@code {route}} the path, and any other word a feature.
 */
record FindingText(String pack, QualityRule rule, Sentence sentence, Report report, String owner) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final int SHOWN = 12;

    Finding finding() {
        var citation = rule.getCitation();
        String severity = (sentence.isSetSeverity() ? sentence.getSeverity() : rule.getSeverity()).getLiteral();
        boolean one = !report.elements().isEmpty() && !isTogether();
        String element = one ? report.elements().get(0).getId() : owner;
        return new Finding(
                rule.getId(),
                severity,
                element,
                new Text(fill(sentence.getMessageVi()), fill(sentence.getMessageEn())),
                new Citation(citation.getInstrument(), citation.getArticle(), citation.isVerified()),
                new Text(
                        Objects.requireNonNullElse(rule.getRemedyVi(), ""),
                        Objects.requireNonNullElse(rule.getRemedyEn(), "")),
                fix(element),
                pack);
    }

    private boolean isTogether() {
        return !(sentence instanceof PairSentence) && report.elements().size() > 1;
    }

    private @Nullable QuickFix fix(String element) {
        var fix = sentence.getQuickFix();
        return fix == vn.quytrinh.model.quality.QuickFix.NONE
                ? null
                : QuickFix.of(QuickFix.Kind.valueOf(fix.getLiteral()), element);
    }

    private String fill(String message) {
        return PLACE.matcher(message).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String place) {
        List<Element> elements = report.elements();
        return switch (place) {
            case "label" -> elements.isEmpty() ? owner : elements.get(0).getLabel();
            case "other" -> elements.size() < 2 ? "" : elements.get(1).getLabel();
            case "list" ->
                elements.stream().limit(SHOWN).map(Element::getLabel).collect(Collectors.joining(", "))
                        + (elements.size() > SHOWN ? "…" : "");
            case "amount" -> report.amount().stripTrailingZeros().toPlainString();
            case "route" -> String.join("→", report.route());
            default ->
                elements.isEmpty() ? "" : Objects.toString(elements.get(0).value(place), "—");
        };
    }
}

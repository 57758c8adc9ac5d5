package vn.quytrinh.designer.publication;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.quality.Effect;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.rulebase.Text;

/**
 * What the quality rules found: what blocks, what needs a reason with a field for it, and what is only told. Each has its article and
 * what to do.
 */
public final class FindingList extends Div {
    private static final int LONGEST = 1000;

    private final LocalWords words = new LocalWords(this);
    private final Map<String, TextField> reasons = new LinkedHashMap<>();

    /**
     * Lists them.
     *
     * @param verdict what the rules say, not null
     */
    public FindingList(QualityVerdict verdict) {
        addClassName("publish-findings");
        List<JudgedFinding> told = verdict.findings().stream()
                .filter(each -> each.effect() == Effect.TOLD)
                .toList();
        if (verdict.blocking().isEmpty() && verdict.needingReason().isEmpty()) {
            add(new Paragraph(getTranslation("publish.clean")));
        }
        group("publish.blocking", verdict.blocking(), false);
        group("publish.needingReason", verdict.needingReason(), true);
        if (!told.isEmpty()) {
            Details rest = new Details(getTranslation("publish.told", told.size()));
            told.forEach(each -> rest.add(line(each.finding())));
            rest.addClassName("publish-told");
            add(rest);
        }
        if (!verdict.suppressed().isEmpty()) {
            add(Blocks.words(
                    "quiet",
                    getTranslation("publish.aside", verdict.suppressed().size())));
        }
    }

    /** Returns the reasons given, by the key of the finding. */
    public Map<String, String> reasons() {
        Map<String, String> given = new LinkedHashMap<>();
        reasons.forEach((key, field) -> given.put(key, field.getValue().strip()));
        return given;
    }

    /** Tells whether every reason is given, and marks those that are missing. */
    public boolean isComplete() {
        reasons.values().forEach(field -> field.setInvalid(field.getValue().isBlank()));
        return reasons.values().stream().noneMatch(TextField::isInvalid);
    }

    private void group(String title, List<JudgedFinding> findings, boolean asking) {
        if (findings.isEmpty()) {
            return;
        }
        add(Blocks.words("publish-group", getTranslation(title, findings.size())));
        findings.forEach(each -> {
            Div line = line(each.finding());
            if (asking && !reasons.containsKey(each.key())) {
                line.add(reason(each));
            }
            add(line);
        });
    }

    private TextField reason(JudgedFinding judged) {
        TextField field = new TextField();
        field.addClassName("publish-warning-reason");
        field.setPlaceholder(getTranslation("publish.warning.reason"));
        field.setAriaLabel(getTranslation("publish.warning.reason") + " " + judged.key());
        field.setErrorMessage(getTranslation("publish.warning.reason.required"));
        field.setMaxLength(LONGEST);
        reasons.put(judged.key(), field);
        return field;
    }

    private Div line(Finding finding) {
        Span severity = Blocks.words(
                "severity severity-" + finding.severity().toLowerCase(Locale.ROOT),
                getTranslation("severity." + finding.severity()));
        Div basis = Blocks.block(
                "publish-basis",
                new Span(finding.rule() + " · " + finding.citation().line() + " · " + say(finding.remedy())));
        if (!finding.citation().verified()) {
            basis.add(new Span(" "), new Unverified(words));
        }
        return Blocks.block(
                "publish-finding", severity, Blocks.block("publish-text", new Span(say(finding.message())), basis));
    }

    private String say(Text text) {
        return words.either(text.vi(), text.en());
    }
}

package vn.quytrinh.designer.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.rulebase.Text;

/** What the quality rules found, errors first, each with its article and what to do. */
final class FindingList extends Div {
    private final boolean vietnamese = Language.of(UI.getCurrent().getLocale()) == Language.VIETNAMESE;

    FindingList(List<Finding> findings) {
        addClassName("publish-findings");
        if (findings.isEmpty()) {
            add(new Paragraph(getTranslation("publish.clean")));
        }
        findings.forEach(finding -> add(line(finding)));
    }

    private Div line(Finding finding) {
        Span severity = new Span(getTranslation("severity." + finding.severity()));
        severity.addClassNames("severity", "severity-" + finding.severity().toLowerCase(Locale.ROOT));
        Span basis = new Span(finding.rule() + " · " + finding.citation().line() + " · " + words(finding.remedy()));
        basis.addClassName("publish-basis");
        Div text = new Div(new Span(words(finding.message())), basis);
        text.addClassName("publish-text");
        Div line = new Div(severity, text);
        line.addClassName("publish-finding");
        return line;
    }

    private String words(Text text) {
        return vietnamese ? text.vi() : text.en();
    }
}

package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.SuppressedFinding;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Suppression;

/** What is set aside: by whom, why and until when, and how much of it there is today. */
final class SetAsideList extends Details {

    SetAsideList(Procedure procedure, QualityVerdict verdict, FindingActions actions) {
        addClassName("set-asides");
        setSummaryText(
                getTranslation("findings.aside", procedure.getSuppressions().size()));
        LocalWords words = new LocalWords(this);
        procedure.getSuppressions().forEach(each -> add(line(each, verdict, actions, words)));
    }

    private Div line(Suppression aside, QualityVerdict verdict, FindingActions actions, LocalWords words) {
        long count = verdict.suppressed().stream()
                .map(SuppressedFinding::finding)
                .filter(finding -> isAbout(aside, finding))
                .count();
        String element = text(aside.getElement());
        Div head = Blocks.block(
                "set-aside-head",
                Blocks.words("finding-rule", aside.getRule() + (element.isEmpty() ? "" : " · " + element)),
                Blocks.words(
                        count == 0 ? "set-aside-idle" : "set-aside-holds",
                        getTranslation(count == 0 ? "findings.aside.idle" : "findings.aside.holds", count)));
        if (actions.maySetAside()) {
            Button back = new Button(getTranslation("findings.aside.back"), click -> actions.takeBack(aside.getId()));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            head.add(back);
        }
        String until = aside.getUntil() == null ? "?" : words.day(aside.getUntil());
        return Blocks.block(
                "set-aside",
                head,
                new Span(text(aside.getReason())),
                Blocks.words("quiet", getTranslation("findings.aside.by", text(aside.getBy()), until)));
    }

    private static boolean isAbout(Suppression aside, Finding finding) {
        return finding.rule().equals(aside.getRule())
                && (text(aside.getElement()).isEmpty() || aside.getElement().equals(finding.element()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.quality.Effect;
import vn.quytrinh.engine.quality.JudgedFinding;

/**
 * What one rule found at one element: what, and whether it blocks; opened, all of it, on what it rests, what to do, and what can be
 * done at once.
 */
final class FindingItem extends ListItem {
    private final Workbench workbench;
    private final FindingActions actions;
    private final Finding finding;

    FindingItem(List<JudgedFinding> found, Workbench workbench, FindingActions actions, String pack) {
        JudgedFinding judged = found.getFirst();
        this.workbench = workbench;
        this.actions = actions;
        this.finding = judged.finding();
        boolean open = judged.key().equals(workbench.opened());
        addClassNames("finding", finding.severity().toLowerCase(Locale.ROOT));
        setClassName("blocks", judged.blocks());
        setClassName("open", open);
        NativeButton what = new NativeButton();
        what.addClassName("finding-what");
        what.getElement().setAttribute("aria-expanded", String.valueOf(open));
        what.add(head(judged, pack));
        found.stream()
                .limit(open ? found.size() : 1)
                .forEach(each -> what.add(Blocks.block(
                        "finding-message",
                        new Span(breakable(Words.of(each.finding().message()))))));
        if (!open && found.size() > 1) {
            what.add(Blocks.words("finding-more", getTranslation("findings.more", found.size() - 1)));
        }
        add(what);
        if (open) {
            add(details(judged));
        }
        what.addClickListener(click -> workbench.open(judged));
    }

    private Div head(JudgedFinding judged, String pack) {
        Div head = Blocks.block(
                "finding-head",
                FindingSeverity.of(finding).icon(),
                Blocks.words("finding-rule", finding.rule()),
                Blocks.words("finding-pack", pack));
        if (judged.effect() != Effect.TOLD) {
            head.add(Blocks.words("finding-effect", getTranslation("findings.effect." + judged.effect())));
        }
        if (finding.fix() != null) {
            Span fixable = new Span(VaadinIcon.TOOLS.create());
            fixable.addClassName("finding-fixable");
            fixable.setTitle(getTranslation("findings.fixable"));
            head.add(fixable);
        }
        return head;
    }

    private Div details(JudgedFinding judged) {
        Div basis = Blocks.block("finding-basis", new Span(finding.citation().line()));
        if (!finding.citation().verified()) {
            basis.add(new Unverified(new LocalWords(this)));
        }
        Div details = Blocks.block(
                "finding-details", Blocks.block("finding-remedy", new Span(Words.of(finding.remedy()))), basis);
        Div buttons = Blocks.block("finding-actions");
        if (finding.fix() != null && workbench.isEditable()) {
            buttons.add(repair(finding.fix()));
        }
        if (actions.maySetAside() && !finding.rule().equals("SUPPRESSION")) {
            buttons.add(button("findings.setAside", VaadinIcon.CLOCK, () -> actions.setAside(finding)));
        }
        if (workbench.discussion().maySpeak()) {
            buttons.add(button(
                    "collab.comments.about.finding",
                    VaadinIcon.COMMENT_O,
                    () -> workbench.comment(Subjects.of(judged))));
        }
        details.add(buttons);
        return details;
    }

    private Button repair(QuickFix fix) {
        Button button = button("findings.fix", VaadinIcon.TOOLS, () -> actions.repair(fix));
        button.setText(Words.of(fix.text()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("finding-fix");
        return button;
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Lets a long path be broken after each arrow. */
    private static String breakable(String message) {
        return message.replace("→", "→\u200B");
    }
}

package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.conformance.Finding;

/** Lists what the rules found (phát hiện), errors first. A click selects the step that a finding is about. */
final class FindingsPanel extends Composite<Div> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final H3 heading = new H3();
    private final Div body = new Div();

    FindingsPanel(Workbench workbench) {
        this.workbench = workbench;
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "region");
        body.addClassName("findings-body");
        body.getElement().setAttribute("aria-live", "polite");
        getContent().add(heading, body);
        workbench.onChange(this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().getElement().setAttribute("aria-label", getTranslation("findings"));
        show();
    }

    private void show() {
        List<Finding> findings = workbench.report().findings();
        heading.setText(getTranslation("findings") + (findings.isEmpty() ? "" : " (" + findings.size() + ")"));
        body.removeAll();
        if (!workbench.report().hasErrors()) {
            body.add(allWell());
        }
        if (!findings.isEmpty()) {
            body.add(new UnorderedList(findings.stream().map(this::item).toArray(ListItem[]::new)));
        }
    }

    private Component allWell() {
        Div well = new Div(icon(VaadinIcon.CHECK_CIRCLE), new Span(getTranslation("findings.none")));
        well.addClassName("findings-none");
        return well;
    }

    private ListItem item(Finding finding) {
        Span severity = new Span(getTranslation("severity." + finding.severity()));
        severity.addClassName("finding-severity");
        Span rule = new Span(finding.rule() + " · " + finding.citation().line());
        rule.addClassName("finding-rule");
        Div head = new Div(icon(iconOf(finding)), severity, rule);
        head.addClassName("finding-head");
        Div message = new Div(breakable(Words.of(finding.message())));
        message.addClassName("finding-message");
        Div remedy = new Div(Words.of(finding.remedy()));
        remedy.addClassName("finding-remedy");
        NativeButton button = new NativeButton();
        button.addClassNames("finding", finding.severity().toLowerCase(Locale.ROOT));
        button.add(head, message, remedy);
        button.addClickListener(click -> workbench.stepOf(finding.element()).ifPresent(workbench::select));
        return new ListItem(button);
    }

    /** Lets a long path be broken after each arrow. */
    private static String breakable(String message) {
        return message.replace("→", "→\u200B");
    }

    private static VaadinIcon iconOf(Finding finding) {
        return switch (finding.severity()) {
            case "ERROR" -> VaadinIcon.CLOSE_CIRCLE;
            case "WARN" -> VaadinIcon.WARNING;
            default -> VaadinIcon.INFO_CIRCLE;
        };
    }

    private static Icon icon(VaadinIcon shape) {
        Icon icon = shape.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}

package vn.quytrinh.designer.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinService;
import java.time.LocalDate;
import java.util.Locale;
import vn.quytrinh.designer.language.DatePickerTexts;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.QualityVerdict;

/** Asks from which day a release governs, shows what stands against it, and afterwards what was published. */
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/publication.css")
final class PublishDialog extends Dialog {
    private final DraftSummary draft;
    private final QualityVerdict verdict;
    private final FindingList findings;
    private final Publisher publisher;
    private final DatePicker from = new DatePicker();
    private final TextArea reason = new TextArea();
    private final Div trouble = new Div();
    private final Button cancel = new Button();
    private final Button publish = new Button();

    PublishDialog(
            DraftSummary draft, QualityVerdict verdict, boolean administrator, LocalDate today, Publisher publisher) {
        this.draft = draft;
        this.verdict = verdict;
        this.findings = new FindingList(verdict);
        this.publisher = publisher;
        addClassName("publish-dialog");
        setHeaderTitle(getTranslation("publish.title", draft.code()));
        setWidth("46rem");
        setMaxWidth("94vw");
        date(today);
        trouble.addClassName("publish-trouble");
        trouble.setVisible(false);
        trouble.getElement().setAttribute("role", "alert");
        Div content =
                new Div(new Paragraph(getTranslation("publish.draft", draft.name(), draft.revision())), from, findings);
        content.addClassName("publish-content");
        if (verdict.isBlocked()) {
            content.add(blocked(administrator));
        }
        content.add(trouble);
        add(content);
        cancel.setText(getTranslation("cancel"));
        cancel.addClickListener(click -> close());
        publish.setText(getTranslation("publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setId("publish-confirm");
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        publish.setEnabled(!verdict.isBlocked() || administrator);
        getFooter().add(cancel, publish);
    }

    private void date(LocalDate today) {
        Locale locale = UI.getCurrent().getLocale();
        from.setLabel(getTranslation("publish.from"));
        from.setHelperText(getTranslation("publish.from.help"));
        from.setI18n(
                DatePickerTexts.in(VaadinService.getCurrent().getInstantiator().getI18NProvider(), locale));
        from.setLocale(locale);
        from.setRequired(true);
        from.setValue(today);
    }

    private Div blocked(boolean administrator) {
        Div box = new Div(
                new Paragraph(getTranslation(administrator ? "publish.blocked.administrator" : "publish.blocked")));
        box.addClassName("publish-blocked");
        if (administrator) {
            reason.setLabel(getTranslation("publish.reason"));
            reason.setRequired(true);
            reason.setMaxLength(1000);
            reason.setWidthFull();
            reason.setErrorMessage(getTranslation("publish.reason.required"));
            box.add(reason);
        }
        return box;
    }

    private void publish() {
        boolean reasonMissing = verdict.isBlocked() && reason.getValue().isBlank();
        reason.setInvalid(reasonMissing);
        boolean complete = findings.isComplete();
        if (!reasonMissing && complete && from.getValue() != null) {
            try {
                var release = publisher.publish(
                        from.getValue(), verdict.isBlocked() ? reason.getValue() : null, findings.reasons());
                removeAll();
                add(new PublishedNote(release));
                setHeaderTitle(getTranslation("publish.done", draft.code()));
                publish.setVisible(false);
                cancel.setText(getTranslation("close"));
                return;
            } catch (EngineException refused) {
                show(refused);
            }
        }
        publish.setEnabled(true);
    }

    private void show(EngineException refused) {
        boolean vietnamese = Language.of(UI.getCurrent().getLocale()) == Language.VIETNAMESE;
        trouble.removeAll();
        trouble.add(new Paragraph(vietnamese ? refused.vietnamese() : refused.english()));
        if (refused.code().equals("RELEASE_DATE_TAKEN")) {
            trouble.add(new Paragraph(getTranslation("publish.taken")));
        }
        trouble.setVisible(true);
    }
}

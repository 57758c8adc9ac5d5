package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.worktime.WorktimeException;

/** Asks for a change with its document and effect date, shows what it would do and saves it; what is refused stays open. */
final class ChangeDialog extends Dialog {
    private final Calendars calendars;
    private final ShownYear shown;
    private final ChangeForm form;
    private final Caller caller;
    private final LocalWords words;
    private final Runnable saved;
    private final TextField document = new TextField();
    private final LocalDateField effectiveFrom = new LocalDateField("calendar.effective");
    private final Refusal refusal = new Refusal();
    private final PreviewPane preview;

    /**
     * Makes the dialog.
     *
     * @param shown the year that was looked at, with the version that is changed
     * @param form the fields of the change
     * @param today the effect date to begin with
     * @param saved is told that the change is stored
     */
    ChangeDialog(
            Calendars calendars,
            ShownYear shown,
            ChangeForm form,
            LocalDate today,
            Caller caller,
            LocalWords words,
            Runnable saved) {
        this.calendars = calendars;
        this.shown = shown;
        this.form = form;
        this.caller = caller;
        this.words = words;
        this.saved = saved;
        this.preview = new PreviewPane(words);
        addClassName("change-dialog");
        setHeaderTitle(form.title());
        setWidth("46rem");
        setMaxWidth("96vw");
        document.setId("change-document");
        document.setLabel(words.text("calendar.document"));
        document.setHelperText(words.text("calendar.document.help"));
        document.setRequiredIndicatorVisible(true);
        document.setMaxLength(300);
        document.setValueChangeMode(ValueChangeMode.ON_BLUR);
        effectiveFrom.setRequiredIndicatorVisible(true);
        effectiveFrom.setValue(today);
        Div basis = Blocks.block("change-basis", document, effectiveFrom);
        add(form, basis, refusal, Blocks.words("preview-title", words.text("calendar.preview")), preview);
        Button cancel = new Button(words.text("cancel"), click -> close());
        Button save = new Button(words.text("calendar.save"), click -> save());
        save.setId("change-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        getFooter().add(cancel, save);
        form.onEdit(this::preview);
        preview();
    }

    /** The document does not change what would happen, so the preview does not wait for it. */
    private void preview() {
        refusal.clear();
        if (!form.isComplete()) {
            preview.wait(words.text("calendar.preview.waiting"));
            return;
        }
        try {
            preview.show(calendars.preview(
                    shown.id(), form.change(document.getValue().isBlank() ? "…" : document.getValue())));
        } catch (EngineException refused) {
            preview.wait(words.text("calendar.preview.refused"));
            refusal.show(refused, words);
        } catch (WorktimeException refused) {
            preview.wait(words.text("calendar.preview.refused"));
            refusal.show(refused, words);
        }
    }

    private void save() {
        if (!isFilledIn()) {
            return;
        }
        try {
            calendars.change(
                    shown.id(),
                    form.change(document.getValue().strip()),
                    effectiveFrom.getValue(),
                    shown.newest(),
                    caller);
            close();
            saved.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
            if (refused.code().equals("CALENDAR_STALE")) {
                refusal.add(reload());
            }
        } catch (WorktimeException refused) {
            refusal.show(refused, words);
        }
    }

    private boolean isFilledIn() {
        form.markMissing();
        document.setErrorMessage(words.text("calendar.document.needed"));
        document.setInvalid(document.getValue().isBlank());
        effectiveFrom.setInvalid(effectiveFrom.isEmpty());
        return form.isComplete() && !document.isInvalid() && !effectiveFrom.isEmpty();
    }

    private Button reload() {
        return new Button(words.text("calendar.reload"), click -> {
            close();
            saved.run();
        });
    }
}

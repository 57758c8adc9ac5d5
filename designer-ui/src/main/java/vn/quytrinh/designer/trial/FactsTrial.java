package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.process.Procedure;

/** Tries facts under a draft: which limit, which papers and which fees a dossier with them has on the day of its acceptance. */
@StyleSheet("context://designer/trial.css")
public final class FactsTrial extends Composite<Div> implements LocaleChangeObserver {
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 2, 12, 9, 0);

    private final Supplier<Procedure> draft;
    private final TrialDecisions decisions;
    private final Div form = new Div();
    private final Div answer = Blocks.block("trial-facts");
    private @Nullable FactFields fields;
    private List<String> asked = List.of();

    /**
     * Makes the form.
     *
     * @param draft gives the draft as it stands, not null
     * @param decisions decides, not null
     */
    public FactsTrial(Supplier<Procedure> draft, TrialDecisions decisions) {
        this.draft = draft;
        this.decisions = decisions;
        getContent().addClassName("facts-trial");
        answer.getElement().setAttribute("aria-live", "polite");
    }

    /** Follows the data dictionary, and asks again what was asked. */
    public void refresh() {
        if (!isAttached()) {
            return;
        }
        var words = new TrialWords(this);
        List<String> declared =
                draft.get().getFacts().stream().map(String::valueOf).toList();
        if (fields == null || !declared.equals(asked)) {
            asked = declared;
            fields = FactFields.of(draft.get(), words);
            form.removeAll();
            form.add(fields);
        }
        if (answer.getElement().getChildCount() > 0) {
            decide();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = new TrialWords(this);
        Button decide = new Button(words.text("trial.facts.decide"), click -> decide());
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        decide.setId("facts-decide");
        getContent().removeAll();
        getContent()
                .add(
                        Pieces.heading(words.text("trial.facts.title")),
                        new Paragraph(words.text("trial.facts.title.help")),
                        form,
                        decide,
                        answer);
        refresh();
    }

    private void decide() {
        var words = new TrialWords(this);
        Map<String, Object> facts = fields == null ? Map.of() : fields.facts();
        var accepted = new DossierEvent(
                "facts", EventType.ACCEPTED, RECEIVED.atOffset(VietnamTime.OFFSET), null, null, Map.of("facts", facts));
        answer.removeAll();
        switch (decisions.decide(draft.get(), List.of(accepted), accepted.occurredAt())) {
            case Trial.Decided decided -> show(decided.decision(), words);
            case Trial.Denied denied ->
                denied.denial().reasons().forEach(reason -> answer.add(Pieces.reason(reason, words)));
            case Trial.Failed failed -> answer.add(Blocks.words("trial-line trial-strong", words.of(failed.message())));
        }
    }

    private void show(Decision decision, TrialWords words) {
        answer.add(part(
                words.text("trial.time"),
                Blocks.words("trial-line", words.amount(decision.deadlines().limit()))));
        answer.add(part(words.text("trial.papers"), new PaperLines(words).of(decision.papers())));
        answer.add(part(words.text("trial.fees"), new FeeLines(words).of(decision.fees())));
    }

    private static Div part(String label, Component... content) {
        return Blocks.block("trial-fact", Blocks.words("trial-label", label), new Div(content));
    }
}

package vn.quytrinh.designer.impact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.impact.Impact;
import vn.quytrinh.engine.impact.PlannedChange;
import vn.quytrinh.engine.impact.StartedDraft;
import vn.quytrinh.engine.index.ReferenceKind;

/** Says the change that is planned, starts the drafts of all procedures that it touches, and tells what became of each. */
final class PlannedPane extends Div {
    private static final int LOOK_EVERY_MS = 300;

    private final Impact impact;
    private final ImpactDesk desk;
    private final LocalWords words;
    private final Runnable again;
    private final TextField replacement = new TextField();
    private final DatePicker from = new LocalDateField("impact.from");
    private final TextField reason = new TextField();
    private final Button start = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Span told = new Span();
    private final Refusal refusal = new Refusal();
    private final Div outcome = Blocks.block("impact-outcome");
    private final Comeback comeback = new Comeback(this, this::look);
    private @Nullable DraftsRun run;

    PlannedPane(Impact impact, ImpactDesk desk, LocalWords words, Runnable again) {
        this.impact = impact;
        this.desk = desk;
        this.words = words;
        this.again = again;
        addClassName("impact-planned");
        int drafts = impact.drafts().size();
        replacement.setId("impact-replacement");
        replacement.setLabel(words.text("impact.replacement"));
        replacement.setHelperText(words.text(
                impact.matter().kind() == ReferenceKind.INSTRUMENT
                        ? "impact.replacement.instrument"
                        : "impact.replacement.help"));
        replacement.setMaxLength(500);
        from.setId("impact-from");
        reason.setId("impact-reason");
        reason.setLabel(words.text("impact.reason"));
        reason.setMaxLength(500);
        start.setId("impact-start");
        start.setText(words.text("impact.start", drafts));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(drafts > 0);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start());
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", words.text("impact.progress"));
        told.addClassName("quiet");
        told.getElement().setAttribute("role", "status");
        add(
                new H3(words.text("impact.planned")),
                Blocks.words("quiet", words.text("impact.planned.hint")),
                replacement,
                from,
                reason,
                start,
                refusal,
                bar,
                told,
                outcome);
    }

    private void start() {
        refusal.clear();
        outcome.removeAll();
        PlannedChange change =
                new PlannedChange(impact.matter(), replacement.getValue(), from.getValue(), reason.getValue());
        DraftsRun begun = new DraftsRun(desk.drafts(), change, desk.caller());
        run = begun;
        desk.background().execute(begun);
        look();
    }

    private void look() {
        if (run != null) {
            look(run);
        }
    }

    private void look(DraftsRun run) {
        boolean over = run.isOver();
        bar.setVisible(!over);
        bar.setIndeterminate(run.total() == 0);
        if (run.total() > 0) {
            bar.setMax(run.total());
            bar.setValue(Math.min(run.done(), run.total()));
        }
        comeback.whenever(!over, LOOK_EVERY_MS);
        if (!over) {
            told.setText(words.text("impact.running", run.done(), run.total()));
            return;
        }
        start.setEnabled(true);
        told.setText("");
        run.refusal().ifPresent(refused -> refusal.show(refused, words));
        if (run.refusal().isEmpty()) {
            tell(run);
        }
    }

    private void tell(DraftsRun run) {
        long changed = run.started().stream()
                .filter(each -> each.outcome() == StartedDraft.Outcome.CHANGED)
                .count();
        long remarks = run.started().stream().mapToLong(StartedDraft::remarks).sum();
        long refused = run.started().stream()
                .filter(each -> each.outcome() == StartedDraft.Outcome.REFUSED)
                .count();
        UnorderedList list = new UnorderedList();
        run.started().forEach(each -> list.add(line(each)));
        Button look = new Button(words.text("impact.again"), click -> again.run());
        look.setId("impact-again");
        look.addThemeVariants(ButtonVariant.LUMO_SMALL);
        outcome.removeAll();
        outcome.add(
                Blocks.words("impact-summary", words.text("impact.summary", changed, remarks, refused)), list, look);
        start.setEnabled(false);
    }

    private ListItem line(StartedDraft started) {
        ListItem line = new ListItem(new Anchor("procedures/" + started.key(), started.name()));
        String text = started.refusal() == null
                ? words.text(
                        "impact.outcome." + started.outcome().name(),
                        started.revision(),
                        started.replaced(),
                        started.remarks())
                : words.either(started.refusal().vi(), started.refusal().en());
        line.add(Blocks.words(started.refusal() == null ? "quiet" : "impact-refused", " " + text));
        return line;
    }
}

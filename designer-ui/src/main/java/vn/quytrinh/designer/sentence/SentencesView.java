package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.designer.quality.AgencyField;
import vn.quytrinh.designer.quality.CaseDialog;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.model.quality.QualityRule;

/**
 * The page on which an agency writes its own rules by choosing words (soạn quy tắc). Its address holds agency, pack and rule:
 * {@code quality/sentences?agency=H05&rule=H05-01}; {@code copy=LR-010} copies a rule of another pack.
 */
@Route("quality/sentences")
@RolesAllowed({"QUALITY_OFFICER", "ADMIN"})
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
@StyleSheet("context://designer/sentences.css")
public final class SentencesView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final String PATH = "quality/sentences";
    private static final int LOOK_EVERY_MS = 300;

    private final SentenceDesk desk;
    private final Comeback comeback = new Comeback(this, this::look);
    private final H2 heading = new H2();
    private final AgencyField agency;
    private final Select<String> packs = new Select<>();
    private final Span state = new Span();
    private final Button undo = new Button(VaadinIcon.ARROW_BACKWARD.create(), click -> undo(1));
    private final Button redo = new Button(VaadinIcon.ARROW_FORWARD.create(), click -> undo(-1));
    private final Button versions = new Button(VaadinIcon.CLOCK.create(), click -> versions());
    private final Button save = new Button(VaadinIcon.CHECK.create(), click -> save());
    private final Div rules = Blocks.block("sentence-rules");
    private final Div form = Blocks.block("sentence-form");
    private final TrialPane hits = new TrialPane((key, element, found) -> addCase(key, element, found));
    private final Div cases = Blocks.block("trial-cases");
    private @Nullable PackDraft draft;
    private @Nullable LiveTrial trial;
    private String rule = "";

    /** What was said of the change when it could not be saved. */
    private String noted = "";

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    SentencesView(SentenceDesk desk) {
        this.desk = desk;
        addClassNames("quality-view", "sentences-view");
        agency = new AgencyField(
                desk.quality().territories(),
                desk.quality().caller().scope(),
                chosen -> leave(() -> enter(chosen, "")));
        packs.setId("own-pack");
        packs.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                leave(() -> enter(shown().agency(), change.getValue()));
            }
        });
        undo.setId("undo");
        redo.setId("redo");
        versions.setId("pack-versions");
        save.setId("save-pack");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.CONTROL);
        redo.addClickShortcut(Key.KEY_Y, KeyModifier.CONTROL);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        state.addClassName("quiet");
        Div side = Blocks.block("quality-side", cases, hits);
        side.getElement().setAttribute("role", "complementary");
        add(
                Blocks.block("quality-head", heading, agency, packs, undo, redo, versions, save),
                Blocks.block("quality-progress", state),
                Blocks.block("sentences-body", rules, form, side));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter("agency").orElse(agency.first());
        try {
            open(wanted, asked.getSingleParameter("pack").orElse(""));
        } catch (EngineException unknown) {
            event.rerouteToError(
                    NotFoundException.class, new QualityWords(this).either(unknown.vietnamese(), unknown.english()));
            return;
        }
        rule = asked.getSingleParameter("rule").orElse("");
        asked.getSingleParameter("copy").ifPresent(this::copy);
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (trial != null) {
            trial.stop();
        }
        if (draft != null && draft.isUnsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            ask(go::proceed, go::cancel);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("sentences"));
        packs.setLabel(getTranslation("pack.own"));
        name(undo, "sentence.undo");
        name(redo, "sentence.redo");
        name(versions, "pack.versions");
        save.setText(getTranslation("pack.save"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sentences") + " · Quy Trình";
    }

    private void name(Button button, String key) {
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
    }

    private void open(String wantedAgency, String wantedPack) {
        if (trial != null) {
            trial.stop();
        }
        List<String> own = desk.packs(wantedAgency);
        String pack = own.contains(wantedPack) ? wantedPack : own.get(0);
        draft = desk.open(wantedAgency, pack);
        trial = new LiveTrial(
                desk.trials(),
                wantedAgency,
                desk.quality().caller(),
                desk.quality().background()::execute);
        agency.show(wantedAgency);
        packs.setItems(own);
        packs.setValue(pack);
    }

    private void enter(String wantedAgency, String wantedPack) {
        rule = "";
        noted = "";
        open(wantedAgency, wantedPack);
        show();
    }

    /** Copies a rule of a shipped pack into the agency's own. */
    private void copy(String wanted) {
        desk.rule(shown().agency(), wanted).ifPresent(found -> {
            QualityRule copied = EcoreUtil.copy(found);
            copied.setId(shown().freeId(""));
            copied.getHandwritten().clear();
            copied.setAnsweredBy(null);
            copied.setElsewhere(null);
            Automatic.clear(copied);
            shown().pack().getRules().add(copied);
            shown().changed();
            rule = copied.getId();
        });
    }

    private PackDraft shown() {
        return Objects.requireNonNull(draft, "draft");
    }

    private Optional<QualityRule> open() {
        return shown().rule(rule);
    }

    private void show() {
        if (draft == null) {
            return;
        }
        if (open().isEmpty()) {
            rule = shown().pack().getRules().stream()
                    .findFirst()
                    .map(QualityRule::getId)
                    .orElse("");
        }
        showRules();
        showForm();
        tryOut();
        note();
    }

    private void showRules() {
        rules.removeAll();
        rules.add(new DraftRules(shown(), rule, new QualityWords(this), this::pick, this::changedRules));
        undo.setEnabled(shown().canUndo());
        redo.setEnabled(shown().canRedo());
        save.setEnabled(shown().isUnsaved());
        state.setText(getTranslation(
                shown().version() == 0
                        ? "pack.state.new"
                        : shown().isUnsaved() ? "pack.state.unsaved" : "pack.state.saved",
                shown().version()));
    }

    private void showForm() {
        form.removeAll();
        open().ifPresentOrElse(
                        each -> form.add(new RuleForm(each, wording(), renamed -> rule = renamed)),
                        () -> form.add(Blocks.words("quiet", getTranslation("rule.none.help"))));
    }

    private Wording wording() {
        return new Wording(new QualityWords(this), this::changed);
    }

    private void pick(String picked) {
        rule = picked;
        show();
    }

    private void changed() {
        shown().changed();
        showRules();
        tryOut();
        note();
    }

    private void changedRules(String open) {
        shown().changed();
        rule = open;
        show();
    }

    private void undo(int steps) {
        shown().undo(steps);
        show();
    }

    private void tryOut() {
        if (trial == null) {
            return;
        }
        open().ifPresentOrElse(trial::start, trial::stop);
        look();
    }

    /** Shows how far the trial has come. */
    private void look() {
        if (trial == null || !isAttached()) {
            return;
        }
        LiveTrial.State now = trial.state();
        comeback.whenever(now.running(), LOOK_EVERY_MS);
        QualityWords words = new QualityWords(this);
        hits.setVisible(open().isPresent());
        hits.show(now, words);
        cases.removeAll();
        open().ifPresent(each -> cases.add(new DraftCases(each, now.cases(), wording(), () -> addCase("", "", true))));
    }

    private void addCase(String key, String element, boolean found) {
        open().ifPresent(each -> {
            CaseDialog dialog = new CaseDialog(each, desk.quality(), new QualityWords(this), example -> {
                example.setRule(null);
                each.getExamples().add(example);
                changed();
            });
            dialog.open();
            if (!key.isEmpty()) {
                dialog.begin(key, element, found);
            }
        });
    }

    private void versions() {
        QualityWords words = new QualityWords(this);
        new PackVersionsDialog(
                        desk.quality()
                                .packs()
                                .versions(
                                        shown().agency(),
                                        shown().pack().getId(),
                                        desk.quality().caller()),
                        words)
                .open();
    }

    private void save() {
        if (!shown().isUnsaved()) {
            return;
        }
        String pack = shown().pack().getId();
        Runnable saved = () -> {
            noted = "";
            open(shown().agency(), pack);
            show();
        };
        new SaveDialog(desk, shown(), warnings(), new QualityWords(this), noted, saved, this::merge).open();
    }

    /** Puts what was written upon what somebody else has published meanwhile; what was said of it is offered again. */
    private void merge(String note) {
        noted = note;
        OwnPack newest = desk.newest(shown().agency(), shown().pack().getId());
        new PackMergeDialog(shown(), newest, new QualityWords(this), merged -> {
                    draft = merged;
                    show();
                })
                .open();
    }

    /** Tells which rules lack a case; they may be published all the same. */
    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (QualityRule each : shown().pack().getRules()) {
            boolean passing = each.getExamples().stream().anyMatch(one -> one.isPasses());
            boolean failing = each.getExamples().stream().anyMatch(one -> !one.isPasses());
            if (!passing || !failing) {
                warnings.add(each.getId() + ": "
                        + getTranslation("quality.gap."
                                + (passing ? RuleCoverage.Gap.NO_FAILING_CASE : RuleCoverage.Gap.NO_PASSING_CASE)));
            }
        }
        return warnings;
    }

    private void leave(Runnable go) {
        if (shown().isUnsaved()) {
            ask(go, this::showAgain);
        } else {
            go.run();
        }
    }

    private void showAgain() {
        agency.show(shown().agency());
        packs.setValue(shown().pack().getId());
    }

    private void ask(Runnable go, Runnable stay) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("pack.leave"));
        dialog.setText(getTranslation("pack.leave.help"));
        dialog.setConfirmText(getTranslation("pack.leave.confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.addConfirmListener(confirmed -> go.run());
        dialog.addCancelListener(cancelled -> stay.run());
        dialog.open();
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    private void note() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                PATH,
                                QueryParameters.simple(Map.of(
                                        "agency", shown().agency(),
                                        "pack", shown().pack().getId(),
                                        "rule", rule)))));
    }
}

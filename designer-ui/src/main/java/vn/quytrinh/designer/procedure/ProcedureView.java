package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.designer.publication.PublishDialogs;
import vn.quytrinh.designer.trial.Trials;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.SettingAside;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.rulebase.Text;

/** The page of one procedure. Its address is {@code procedures/} and the procedure's key; {@code ?element=S04}
 * selects a step. */
@Route("procedures")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/procedure.css")
@StyleSheet("context://designer/findings.css")
public final class ProcedureView extends Div
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle, BeforeLeaveObserver, Commands {
    private static final int LOOK_EVERY_MS = 250;

    private final Comeback comeback = new Comeback(this, this::look);
    private final Procedures procedures;
    private final Trials trials;
    private final PublishDialogs publications;
    private final Territories territories;
    private final LiveChecks checks;
    private final ProcedureFindings findings;
    private final AuthenticationContext person;
    private @Nullable Workbench workbench;

    /**
     * Creates the page.
     *
     * @param procedures the drafts, not null
     * @param trials decides under the draft, not null
     * @param publications asks what publishing needs to know, not null
     * @param calendars whose layers are territories that a procedure may name, not null
     * @param checks asks the rules about the draft as it stands, not null
     * @param quality the rules, for a look at what a repair does, not null
     * @param aside sets findings aside, not null
     * @param clock tells today's date in Vietnam, not null
     * @param person who is signed in, not null
     */
    public ProcedureView(
            Procedures procedures,
            Trials trials,
            PublishDialogs publications,
            Calendars calendars,
            LiveChecks checks,
            Quality quality,
            SettingAside aside,
            InstantSource clock,
            AuthenticationContext person) {
        this.procedures = procedures;
        this.trials = trials;
        this.publications = publications;
        this.territories = new Territories(calendars);
        this.checks = checks;
        this.findings = new ProcedureFindings(this, quality, aside, clock, person);
        this.person = person;
        addClassName("procedure-view");
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, this::redo, Key.KEY_Y, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, this::redo, Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        try {
            open(procedures.open(key));
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("element")
                    .flatMap(bench()::stepOf)
                    .ifPresent(bench()::select);
        } catch (EngineException unknown) {
            if (unknown.kind() != ErrorKind.NOT_FOUND) {
                throw unknown;
            }
            event.rerouteToError(NotFoundException.class, Words.of(new Text(unknown.vietnamese(), unknown.english())));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isDirty()) {
            BeforeLeaveEvent.ContinueNavigationAction onwards = event.postpone();
            Questions.leave(
                    () -> {
                        if (trySave()) {
                            onwards.proceed();
                        }
                    },
                    onwards::proceed);
        }
    }

    @Override
    public void undo() {
        bench().change(editor -> editor.undo());
    }

    @Override
    public void redo() {
        bench().change(editor -> editor.redo());
    }

    @Override
    public void save() {
        if (isDirty()) {
            trySave();
        }
    }

    @Override
    public void tryOut() {
        new TrialDrawer(bench(), trials).open();
    }

    @Override
    public void publish() {
        if (!isDirty()) {
            openPublishing();
        } else {
            Questions.saveAndPublish(() -> {
                if (trySave()) {
                    openPublishing();
                }
            });
        }
    }

    @Override
    public boolean mayPublish() {
        return person.hasAnyRole("ANALYST", "APPROVER", "ADMIN");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        String name =
                workbench == null ? "" : Words.orEmpty(workbench.procedure().getName());
        return name + " · Quy Trình";
    }

    /** Gives the page the whole width: the list of pages can be opened again by its button. */
    @Override
    protected void onAttach(AttachEvent event) {
        findAncestorLayout().ifPresent(layout -> layout.setDrawerOpened(false));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.onbeforeunload = null");
    }

    private Optional<AppLayout> findAncestorLayout() {
        return Optional.ofNullable(findAncestor(AppLayout.class));
    }

    /** Shows a draft in place of the one that is shown, with the same step selected. */
    void open(OpenDraft draft) {
        String selected =
                workbench == null ? null : workbench.selected().map(Step::getId).orElse(null);
        workbench = new Workbench(
                procedures,
                checks.start(),
                draft,
                SignedIn.caller(person),
                SignedIn.mayEdit(person),
                refusal -> Questions.refused(Words.of(refusal)));
        workbench.onChange(this::guardTheWindow);
        workbench.onVerdict(this::watchTheRules);
        removeAll();
        add(new ProcedurePage(workbench, this, findings, territories));
        workbench.look();
        workbench.select(selected);
    }

    /** Saves the draft and says so; tells why when it cannot be saved. */
    boolean trySave() {
        try {
            int revision = bench().save().revision();
            Questions.done(getTranslation("procedure.saved.as", String.valueOf(revision)));
            return true;
        } catch (EngineException refused) {
            String why = Words.of(new Text(refused.vietnamese(), refused.english()));
            if (refused.kind() == ErrorKind.CONFLICT) {
                Questions.stale(why, this::reload);
            } else {
                Questions.refused(why);
            }
            return false;
        }
    }

    private void reload() {
        open(procedures.open(bench().summary().key()));
        guardTheWindow();
    }

    private void openPublishing() {
        publications.open(bench().summary().key(), () -> {});
    }

    boolean isDirty() {
        return workbench != null && workbench.editor().isDirty();
    }

    private void look() {
        if (workbench != null && workbench.isChecking()) {
            workbench.look();
        }
    }

    /** The browser asks for the answer of the rules for as long as it is not there. */
    private void watchTheRules() {
        comeback.whenever(workbench != null && workbench.isChecking(), LOOK_EVERY_MS);
    }

    Workbench bench() {
        if (workbench == null) {
            throw new IllegalStateException(
                    "Expected a procedure to be open but there is none. Maybe the page's address names no procedure.");
        }
        return workbench;
    }

    /** Lets the browser ask before the window is closed or reloaded with unsaved changes. */
    private void guardTheWindow() {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage()
                    .executeJs(
                            "window.onbeforeunload = $0 ? (event => { event.preventDefault(); return true; }) : null",
                            isDirty());
        }
    }
}

package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.approval.ApprovalDesk;
import vn.quytrinh.designer.collaboration.Autosave;
import vn.quytrinh.designer.collaboration.Collaboration;
import vn.quytrinh.designer.merging.Merging;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.designer.pieces.Script;
import vn.quytrinh.designer.publication.PublishDialogs;
import vn.quytrinh.designer.share.ShareDesk;
import vn.quytrinh.designer.trial.Trials;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.editing.Presence;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.SettingAside;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.rulebase.Text;

/** The page of one procedure. Its address is {@code procedures/} and the procedure's key; {@code ?element=S04}
 * selects a step. */
@Route("procedures")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/procedure.css")
@StyleSheet("context://designer/findings.css")
@StyleSheet("context://designer/collaboration.css")
@StyleSheet("context://designer/compare.css")
@StyleSheet("context://designer/paste.css")
@StyleSheet("context://designer/properties.css")
public final class ProcedureView extends Div
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle, BeforeLeaveObserver, Commands {
    private static final int LOOK_EVERY_MS = 250;
    private static final int HEAR_EVERY_MS = 5_000;

    private final Comeback comeback = new Comeback(this, this::comeBack);
    private final Together together;
    private final Versions versions;
    private final ProcedureOpening opening;
    private final InstantSource clock;
    private final Trials trials;
    private final Background background;
    private final PublishDialogs publications;
    private final Territories territories;
    private final ProcedureFindings findings;
    private final Governance governance;
    private @Nullable Workbench workbench;
    private final BrowserWindow window = new BrowserWindow();

    /**
     * Creates the page.
     *
     * @param collaboration drafts and who works on them, not null
     * @param merging finds what can be merged, not null
     * @param trials decides under the draft, not null
     * @param background where decision tables are analysed, not null
     * @param publications asks what publishing needs to know, not null
     * @param calendars whose layers are territories that a procedure may name, not null
     * @param checks asks the rules about the draft as it stands, not null
     * @param quality the rules, for a look at what a repair does, not null
     * @param aside sets findings aside, not null
     * @param approvals brings drafts to publication, not null
     * @param shares shares a version with others, not null
     * @param clock tells today's date in Vietnam, not null
     * @param person who is signed in, not null
     */
    public ProcedureView(
            Collaboration collaboration,
            Merging merging,
            Trials trials,
            Background background,
            PublishDialogs publications,
            Calendars calendars,
            LiveChecks checks,
            Quality quality,
            SettingAside aside,
            ApprovalDesk approvals,
            ShareDesk shares,
            InstantSource clock,
            AuthenticationContext person) {
        this.together = new Together(collaboration, this);
        this.versions = new Versions(collaboration, merging, this);
        this.opening =
                new ProcedureOpening(collaboration, checks, person, refusal -> Questions.refused(Words.of(refusal)));
        this.clock = clock;
        this.trials = trials;
        this.background = background;
        this.publications = publications;
        this.territories = new Territories(calendars);
        this.findings = new ProcedureFindings(this, quality, aside, clock, person);
        this.governance = new Governance(this, approvals, shares);
        addClassName("procedure-view");
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, this::redo, Key.KEY_Y, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, this::redo, Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, this::createVersion, Key.KEY_S, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        try {
            Optional<Integer> version = asked.getSingleParameter("version")
                    .filter(text -> text.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf);
            List<Presence> there = together.arrive(key, caller());
            show(version.map(number -> opening.look(key, number)).orElseGet(() -> opening.open(key, there)));
            asked.getSingleParameter("element").ifPresent(bench()::show);
            together.hear();
            asked.getSingleParameter("panel").filter("approval"::equals).ifPresent(panel -> governance.openApproval());
            asked.getSingleParameter("merge")
                    .ifPresent(name ->
                            versions.merge(asked.getSingleParameter("with").orElse(key), name));
        } catch (EngineException unknown) {
            if (unknown.kind() != ErrorKind.NOT_FOUND) {
                throw unknown;
            }
            event.rerouteToError(NotFoundException.class, Words.of(new Text(unknown.vietnamese(), unknown.english())));
        }
    }

    /** Everything is saved by itself; only what could not be is asked about. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!isSaved()) {
            bench().autosave().ifPresent(Autosave::retry);
        }
        if (!isSaved()) {
            BeforeLeaveEvent.ContinueNavigationAction onwards = event.postpone();
            Questions.leave(onwards::proceed);
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
    public void createVersion() {
        versions("", () -> {});
    }

    @Override
    public void versions() {
        versions.list();
    }

    /** Makes what is not a version yet one, after asking, and then goes on. */
    void versions(String why, Runnable then) {
        versions.create(why, then);
    }

    /** Shows how the work differs from the newest version. */
    void differences() {
        versions.differences("", () -> {});
    }

    @Override
    public void compare() {
        getUI().ifPresent(ui -> ui.navigate("compare/" + bench().key()));
    }

    @Override
    public void tryOut() {
        new TrialDrawer(bench(), trials).open();
    }

    @Override
    public void openTables() {
        new TablesDrawer(bench(), this, background, trials.decisions()).open();
    }

    @Override
    public void publish() {
        versions(getTranslation("collab.version.publish"), () -> publications.open(bench().key(), () -> {}));
    }

    @Override
    public Component approval() {
        return governance.chip();
    }

    @Override
    public void share() {
        governance.share();
    }

    @Override
    public boolean mayShare() {
        return ShareLinks.mayShare(caller()) && isOwn();
    }

    @Override
    public boolean mayPublish() {
        return caller().has(Role.ANALYST, Role.APPROVER, Role.ADMIN) && isOwn();
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
        Script.load(event.getUI(), "designer/step-table.js");
        findAncestorLayout().ifPresent(layout -> layout.setDrawerOpened(false));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        together.leave();
        window.guard(false);
    }

    private Optional<AppLayout> findAncestorLayout() {
        return Optional.ofNullable(findAncestor(AppLayout.class));
    }

    /** Opens a procedure, to be edited or to be looked at, without saying that anybody is there. */
    void rehearse(String key, boolean editing) {
        show(editing ? opening.edit(key) : opening.look(key));
    }

    /** Lets the person change the procedure, whoever else does. */
    void edit() {
        together.arrive(bench().key(), caller());
        show(opening.edit(bench().key()));
        together.hear();
    }

    /** Shows the newest version without letting the person change it. */
    void look() {
        show(opening.look(bench().key()));
    }

    /** Shows the newest state, as editable as what is shown. */
    void reopen() {
        if (bench().isEditable()) {
            edit();
        } else {
            look();
            together.hear();
        }
    }

    /** Does something, and tells why when it is refused. */
    void guarded(Runnable work) {
        try {
            work.run();
        } catch (EngineException refused) {
            Questions.refused(Words.of(new Text(refused.vietnamese(), refused.english())));
        }
    }

    private void show(Workbench opened) {
        String selected =
                workbench == null ? null : workbench.selected().map(Step::getId).orElse(null);
        workbench = opened;
        workbench.onChange(() -> window.guard(!isSaved()));
        workbench.onVerdict(this::keepLooking);
        workbench.onSelection(() -> window.remember(bench()));
        removeAll();
        add(new ProcedurePage(workbench, this, findings, territories, together, clock, findings::today));
        workbench.look();
        workbench.select(selected);
    }

    Governance governance() {
        return governance;
    }

    Together together() {
        return together;
    }

    Caller caller() {
        return opening.caller();
    }

    /** Tells whether the procedure is of one of the person's agencies. */
    boolean isOwn() {
        return opening.isOwn(bench().key());
    }

    boolean mayEdit() {
        return opening.mayEdit(bench().key());
    }

    private void comeBack() {
        if (workbench != null) {
            if (workbench.isChecking() || !isSaved()) {
                workbench.look();
            }
            together.listen();
            keepLooking();
            window.guard(!isSaved());
        }
    }

    /** The browser asks often for what the rules say and what is being saved, else now and then for what others do. */
    private void keepLooking() {
        boolean waiting = workbench != null
                && (workbench.isChecking()
                        || workbench
                                .autosave()
                                .filter(saving -> saving.state() == Autosave.State.SAVING)
                                .isPresent());
        comeback.whenever(workbench != null, waiting ? LOOK_EVERY_MS : HEAR_EVERY_MS);
    }

    private boolean isSaved() {
        return workbench == null
                || workbench
                        .autosave()
                        .map(Autosave::state)
                        .filter(state -> state == Autosave.State.SAVING || state == Autosave.State.FAILED)
                        .isEmpty();
    }

    Workbench bench() {
        if (workbench == null) {
            throw new IllegalStateException(
                    "Expected a procedure to be open but there is none. Maybe the page's address names no procedure.");
        }
        return workbench;
    }
}

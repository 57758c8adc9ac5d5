package vn.quytrinh.designer.procedure;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.collaboration.Autosave;
import vn.quytrinh.designer.collaboration.Collaboration;
import vn.quytrinh.designer.collaboration.Discussion;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.editing.OpenCopy;
import vn.quytrinh.engine.editing.Presence;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.rulebase.Text;

/** Opens a procedure for a person: to go on where they left off, to look at it, or as it was in an older version. */
final class ProcedureOpening {
    private final Collaboration collaboration;
    private final LiveChecks checks;
    private final AuthenticationContext person;
    private final Consumer<Text> refusals;

    ProcedureOpening(
            Collaboration collaboration, LiveChecks checks, AuthenticationContext person, Consumer<Text> refusals) {
        this.collaboration = collaboration;
        this.checks = checks;
        this.person = person;
        this.refusals = refusals;
    }

    Caller caller() {
        return SignedIn.caller(person);
    }

    boolean mayEdit(String key) {
        return collaboration.procedures().mayEdit(key, caller());
    }

    /** Tells whether a procedure is of one of the person's agencies. */
    boolean isOwn(String key) {
        return collaboration.procedures().isWithin(key, caller());
    }

    /**
     * Opens a procedure: where the person left off, or to be looked at when they may do no more or have changed nothing while one of
     * some people who are there is changing it.
     */
    Workbench open(String key, List<Presence> there) {
        if (!mayEdit(key)) {
            return look(key);
        }
        OpenCopy opened = collaboration.copies().open(key, caller());
        return opened.copy().isChanged() || !isInOtherHands(key, there) ? edit(opened) : look(key);
    }

    /** Opens a procedure where the person left off. */
    Workbench edit(String key) {
        return edit(collaboration.copies().open(key, caller()));
    }

    private Workbench edit(OpenCopy opened) {
        Autosave autosave = collaboration.autosave(opened, caller());
        var editor = new ProcedureEditor(opened.procedure(), autosave.steps(opened), autosave);
        return new Workbench(
                editor,
                checks.start(),
                opened.newest(),
                autosave,
                false,
                discussion(opened.newest().key()),
                refusals);
    }

    /** Opens the newest version of a procedure to be looked at. */
    Workbench look(String key) {
        return look(collaboration.procedures().open(key), false);
    }

    /** Opens an older version of a procedure to be looked at. */
    Workbench look(String key, int revision) {
        return look(collaboration.procedures().open(key, revision), true);
    }

    private Workbench look(OpenDraft draft, boolean old) {
        return new Workbench(
                new ProcedureEditor(draft.procedure()),
                checks.start(),
                draft.summary(),
                null,
                old,
                discussion(draft.summary().key()),
                refusals);
    }

    private Discussion discussion(String key) {
        return new Discussion(collaboration.comments(), key, caller());
    }

    private boolean isInOtherHands(String key, List<Presence> there) {
        return collaboration.copies().changedByOthers(key, caller()).stream()
                .anyMatch(copy ->
                        there.stream().anyMatch(presence -> presence.person().equals(copy.person())));
    }
}

package vn.quytrinh.designer.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.designer.collaboration.Autosave;
import vn.quytrinh.designer.collaboration.Collaboration;
import vn.quytrinh.designer.collaboration.EditingNotice;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.collaboration.PresenceAvatars;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.editing.Presence;
import vn.quytrinh.engine.editing.Presences;
import vn.quytrinh.engine.editing.WorkingCopy;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.model.process.Step;

/** Keeps a page in touch with those who have the same procedure open, and tells its person what they do. */
final class Together {
    private static final Logger LOG = LoggerFactory.getLogger(Together.class);
    private static final Duration BEAT = Duration.ofSeconds(4);

    private final Collaboration collaboration;
    private final ProcedureView view;
    private final PresenceAvatars avatars = new PresenceAvatars();
    private final EditingNotice notice = new EditingNotice();
    private String page = UUID.randomUUID().toString();
    private Instant heardAt = Instant.EPOCH;

    Together(Collaboration collaboration, ProcedureView view) {
        this.collaboration = collaboration;
        this.view = view;
    }

    PresenceAvatars avatars() {
        return avatars;
    }

    EditingNotice notice() {
        return notice;
    }

    /**
     * Says that the person has come, as if for the first time, and returns who else is there.
     *
     * @throws vn.quytrinh.engine.EngineException {@code PROCEDURE_UNKNOWN}
     */
    List<Presence> arrive(String key, Caller caller) {
        collaboration.procedures().require(key);
        leave();
        page = UUID.randomUUID().toString();
        notice.clear();
        return collaboration.presences().beat(page, key, null, caller).others();
    }

    /** Says that the person is gone; where that cannot be said it is noticed after a while. */
    void leave() {
        try {
            collaboration.presences().leave(page);
        } catch (RuntimeException silence) {
            LOG.warn("Could not say that a page was left", silence);
        }
    }

    /** Hears what others do, unless that was a moment ago. */
    void listen() {
        if (!Duration.between(heardAt, now()).minus(BEAT).isNegative()) {
            hear();
        }
    }

    /** Hears what others do. That it cannot be heard is no reason to disturb who is working. */
    void hear() {
        heardAt = now();
        try {
            Workbench bench = view.bench();
            Presences.Company company = collaboration
                    .presences()
                    .beat(page, bench.key(), bench.selected().map(Step::getId).orElse(null), view.caller());
            avatars.show(company.others(), now());
            bench.discussion().refresh();
            view.governance().refresh();
            company.own().filter(own -> own.takenBy() != null).ifPresentOrElse(this::taken, () -> tell(bench));
        } catch (RuntimeException silence) {
            LOG.warn("Could not hear who else has a procedure open", silence);
        }
    }

    private void taken(Presence own) {
        if (view.bench().isEditable()) {
            view.look();
        }
        String when = moment(Objects.requireNonNull(own.takenAt()));
        if (notice.say("taken", view.getTranslation("collab.taken", own.takenBy(), when))) {
            notice.offer("edit-again", view.getTranslation("collab.taken.edit"), view::edit);
        }
    }

    private void tell(Workbench bench) {
        if (bench.isOld()) {
            return;
        }
        if (bench.autosave()
                .filter(saving -> saving.state() == Autosave.State.MOVED)
                .isPresent()) {
            if (notice.say("moved", view.getTranslation("collab.moved"))) {
                notice.offer("reopen", view.getTranslation("collab.moved.reopen"), view::edit);
            }
            return;
        }
        DraftSummary newest =
                collaboration.procedures().versions(bench.key()).getFirst().summary();
        if (newest.revision() > bench.revision()) {
            newer(bench, newest);
            return;
        }
        collaboration.copies().changedByOthers(bench.key(), view.caller()).stream()
                .findFirst()
                .ifPresentOrElse(copy -> editing(bench, copy), notice::clear);
    }

    private void newer(Workbench bench, DraftSummary newest) {
        String text = view.getTranslation(
                bench.isChanged() ? "collab.newer.changed" : "collab.newer",
                newest.savedBy(),
                newest.revision(),
                moment(newest.savedAt()),
                bench.revision());
        if (notice.say("newer " + newest.revision(), text)) {
            if (bench.isChanged()) {
                notice.offer("newer-differences", view.getTranslation("collab.newer.differences"), view::differences);
            } else {
                notice.offer("newer-open", view.getTranslation("collab.newer.open"), view::reopen);
            }
        }
    }

    private void editing(Workbench bench, WorkingCopy copy) {
        String key = bench.isEditable() ? "collab.other.both" : "collab.other";
        String text = view.getTranslation(key, copy.person(), moment(copy.changedAt()));
        if (notice.say("editing " + copy.person() + bench.isEditable(), text) && view.mayEdit()) {
            if (!bench.isEditable()) {
                notice.offer("just-look", view.getTranslation("collab.other.look"), notice::dismiss)
                        .offer("take-over", view.getTranslation("collab.other.take"), () -> takeOver(copy))
                        .offer("own-copy", view.getTranslation("collab.other.own"), view::edit);
            } else {
                notice.offer("just-go-on", view.getTranslation("collab.other.goOn"), notice::dismiss)
                        .offer("take-over", view.getTranslation("collab.other.take"), () -> takeOver(copy));
            }
        }
    }

    private void takeOver(WorkingCopy copy) {
        String note = view.getTranslation("collab.taken.note", view.caller().name());
        view.guarded(() -> {
            collaboration.copies().takeOver(copy.key(), copy.person(), note, view.caller());
            view.edit();
        });
    }

    private String moment(Instant at) {
        return new Moments(view).moment(at, now());
    }

    private Instant now() {
        return collaboration.clock().instant();
    }
}

package vn.quytrinh.engine.impact;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/**
 * Starts the drafts that a change asks for, of every procedure that it touches. Each procedure is done as a whole or not at all, and
 * what is done stays so when the work is interrupted: asked again, it goes on with the others. Nothing is published.
 */
public final class ImpactDrafts {

    private final Impacts impacts;
    private final Procedures procedures;
    private final Comments comments;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param impacts tells what is touched
     * @param procedures the drafts
     * @param comments where remarks are left
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public ImpactDrafts(
            Impacts impacts,
            Procedures procedures,
            Comments comments,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.impacts = impacts;
        this.procedures = procedures;
        this.comments = comments;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Puts a change into the draft of every procedure that refers to what changes.
     *
     * @param change the change
     * @param progress hears how far it has come
     * @param caller who becomes an author of the drafts
     * @return what became of each procedure, by name
     * @throws EngineException {@code ROLE_REQUIRED}, {@code MATTER_INVALID}, {@code REPLACEMENT_INVALID}
     */
    public List<StartedDraft> start(PlannedChange change, Progress progress, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        change.check();
        List<Touched> touched = impacts.of(change.matter(), caller).drafts();
        List<StartedDraft> started = new ArrayList<>();
        for (Touched each : touched) {
            started.add(start(each, change, caller));
            progress.at(started.size(), touched.size());
        }
        Retry.write(unitOfWork, () -> {
            note(change, started, caller);
            return true;
        });
        return List.copyOf(started);
    }

    private StartedDraft start(Touched touched, PlannedChange change, Caller caller) {
        try {
            return Retry.write(unitOfWork, () -> once(touched, change, caller));
        } catch (EngineException refused) {
            return new StartedDraft(
                    touched.key(),
                    touched.name(),
                    StartedDraft.Outcome.REFUSED,
                    0,
                    0,
                    0,
                    new Text(refused.vietnamese(), refused.english()));
        }
    }

    private StartedDraft once(Touched touched, PlannedChange change, Caller caller) {
        OpenDraft draft = procedures.open(touched.key());
        Procedure procedure = draft.procedure();
        ProcedureAgency.require(procedure, caller);
        Replacing.Done done = Replacing.in(procedure, change);
        DraftSummary saved = done.replaced() == 0
                ? draft.summary()
                : procedures.save(procedure, draft.summary().revision(), change.note(), caller);
        int left = 0;
        for (Remark remark : done.remarks()) {
            left += leave(touched.key(), remark, change, caller) ? 1 : 0;
        }
        StartedDraft.Outcome outcome = done.replaced() > 0
                ? StartedDraft.Outcome.CHANGED
                : left > 0 ? StartedDraft.Outcome.REMARKED : StartedDraft.Outcome.UNTOUCHED;
        return new StartedDraft(touched.key(), touched.name(), outcome, saved.revision(), done.replaced(), left, null);
    }

    /** What was said before and is still open is not said again. */
    private boolean leave(String key, Remark remark, PlannedChange change, Caller caller) {
        String text = change.note() + ": " + remark.text();
        String words = text.length() > Comments.LONGEST ? text.substring(0, Comments.LONGEST - 1) + "…" : text;
        boolean said = comments.threads(key, caller).stream()
                .filter(CommentThread::isOpen)
                .filter(thread -> thread.subject().kind() == remark.subject().kind()
                        && thread.subject().element().equals(remark.subject().element()))
                .flatMap(thread -> thread.comments().stream())
                .anyMatch(comment -> words.equals(comment.text()));
        if (!said) {
            comments.begin(key, remark.subject(), words, caller);
        }
        return !said;
    }

    private void note(PlannedChange change, List<StartedDraft> started, Caller caller) {
        Map<String, Object> detail = Map.of(
                "replacement",
                Objects.requireNonNullElse(change.replacement(), ""),
                "changed",
                count(started, StartedDraft.Outcome.CHANGED),
                "remarked",
                count(started, StartedDraft.Outcome.REMARKED),
                "refused",
                count(started, StartedDraft.Outcome.REFUSED));
        String name = change.matter().name();
        audit.add(new AuditLog.Entry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.name(),
                "IMPACT_DRAFTS_STARTED",
                name.length() > 200 ? name.substring(0, 200) : name,
                CanonicalJson.write(detail)));
    }

    private static long count(List<StartedDraft> started, StartedDraft.Outcome outcome) {
        return started.stream().filter(each -> each.outcome() == outcome).count();
    }
}

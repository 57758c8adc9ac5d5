package vn.quytrinh.engine.editing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.procedure.Draft;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Text;

/**
 * Keeps every gesture of everybody who edits, from the moment it is acknowledged, until it is part of a version and beyond. Each
 * person has a copy of their own: nobody's gesture changes what somebody else is working on. Safe for threads.
 */
public final class WorkingCopies {

    /** How many gestures can be undone. */
    public static final int MOST_STEPS = 200;

    private final WorkingCopyStore copies;
    private final DraftStore drafts;
    private final PresenceStore presences;
    private final Procedures procedures;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param copies where working copies are kept
     * @param drafts where versions are kept
     * @param presences who has which procedure open
     * @param procedures makes versions
     * @param audit where is written who took over from whom
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public WorkingCopies(
            WorkingCopyStore copies,
            DraftStore drafts,
            PresenceStore presences,
            Procedures procedures,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.copies = copies;
        this.drafts = drafts;
        this.presences = presences;
        this.procedures = procedures;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Opens a procedure where the caller left off, else at its newest version. A copy without changes that has been overtaken by
     * a newer version is forgotten.
     *
     * @param key the procedure's key
     * @param caller who edits
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public OpenCopy open(String key, Caller caller) {
        requireEditor(caller);
        return Retry.write(unitOfWork, () -> {
            DraftSummary newest = procedures.newest(key);
            procedures.requireAgency(key, caller);
            Optional<WorkingCopy> kept = copies.find(key, caller.name());
            if (kept.isPresent() && !kept.get().isChanged() && kept.get().revision() < newest.revision()) {
                copies.delete(kept.get());
                kept = Optional.empty();
            }
            return kept.map(copy -> reopened(newest, copy)).orElseGet(() -> untouched(procedures.open(key), caller));
        });
    }

    /**
     * Keeps a gesture.
     *
     * @param seen the copy as the caller knows it
     * @param title what the gesture did
     * @param xmi the model after it
     * @param caller whose copy it is
     * @return the copy after it
     * @throws EngineException {@code WORKING_COPY_MOVED} when it was changed elsewhere
     */
    public WorkingCopy append(WorkingCopy seen, Text title, byte[] xmi, Caller caller) {
        return write(seen, caller, () -> {
            WorkingCopy next = seen.advanced(now());
            copies.save(next);
            if (!seen.isKept()) {
                copies.add(
                        next,
                        new WorkingCopyStore.State(seen.position(), null),
                        version(seen).xmi());
            }
            copies.keepOnly(next, next.position() - MOST_STEPS, seen.position());
            copies.add(next, new WorkingCopyStore.State(next.position(), title), xmi);
            return next;
        });
    }

    /**
     * Keeps that the caller has undone or redone gestures.
     *
     * @param seen the copy as the caller knows it
     * @param position the number of the state the caller is at now
     * @param caller whose copy it is
     * @throws EngineException {@code WORKING_COPY_MOVED}
     */
    public WorkingCopy move(WorkingCopy seen, int position, Caller caller) {
        return write(seen, caller, () -> {
            WorkingCopy moved = seen.at(position, now());
            copies.save(moved);
            return moved;
        });
    }

    /**
     * Returns the model at one of the states of a copy.
     *
     * @param copy the copy
     * @param number the state's number
     * @throws EngineException {@code WORKING_STATE_GONE}
     */
    public Procedure state(WorkingCopy copy, int number) {
        return model(unitOfWork
                .read(() -> copies.xmi(copy, number))
                .orElseThrow(() -> EditingRefusal.stateGone(copy.key(), number)));
    }

    /**
     * Makes the model of a copy the next version; what was undone or can be is kept.
     *
     * @param seen the copy as the caller knows it
     * @param procedure the model as it stands in the copy
     * @param upon the newest version that the caller knows of, upon which the new one comes
     * @param note what changed, null for nothing said
     * @param caller whose copy it is
     * @throws EngineException {@code DRAFT_STALE} when another version is the newest, {@code WORKING_COPY_MOVED} and what
     *     {@link Procedures#save} refuses
     */
    public WorkingCopy version(WorkingCopy seen, Procedure procedure, int upon, @Nullable String note, Caller caller) {
        return write(seen, caller, () -> {
            DraftSummary saved = procedures.save(procedure, upon, note, caller);
            WorkingCopy next = seen.versioned(saved.revision(), now());
            if (!seen.isKept()) {
                return WorkingCopy.untouched(seen.key(), seen.person(), saved.revision(), next.changedAt());
            }
            copies.save(next);
            return next;
        });
    }

    /**
     * Returns the copies of a procedure that hold changes, of others than the caller, the last changed first.
     *
     * @param key the procedure's key
     * @param caller who asks
     */
    public List<WorkingCopy> changedByOthers(String key, Caller caller) {
        return unitOfWork.read(() -> copies.all(key)).stream()
                .filter(copy -> copy.isChanged() && !copy.person().equals(caller.name()))
                .toList();
    }

    /**
     * Takes a procedure over: the pages on which the other person has it open are told, and what the other has changed becomes a
     * version in the other's name. Changes that go on from an older version than the newest stay in the other's copy instead.
     *
     * @param key the procedure's key
     * @param from who has been editing
     * @param note what the version says of itself
     * @param caller who takes over
     * @return the version that the other's changes are now, empty when there is none
     * @throws EngineException {@code ROLE_REQUIRED}, {@code PROCEDURE_UNKNOWN}, {@code AGENCY_FORBIDDEN}
     */
    public Optional<DraftSummary> takeOver(String key, String from, String note, Caller caller) {
        requireEditor(caller);
        return Retry.write(unitOfWork, () -> {
            OpenDraft newest = procedures.open(key);
            ProcedureAgency.require(newest.procedure(), caller);
            Optional<DraftSummary> saved = copies.find(key, from)
                    .filter(copy -> copy.isChanged()
                            && copy.revision() == newest.summary().revision())
                    .map(copy -> versionOf(copy, note, caller));
            presences.take(key, from, caller.name(), now());
            Map<String, Object> detail = Map.of(
                    "from", from, "revision", saved.map(DraftSummary::revision).orElse(0));
            audit.add(new AuditLog.Entry(now(), caller.name(), "DRAFT_TAKEN_OVER", key, CanonicalJson.write(detail)));
            return saved;
        });
    }

    private DraftSummary versionOf(WorkingCopy copy, String note, Caller caller) {
        Procedure model = state(copy, copy.position());
        DraftSummary saved = procedures.saveFor(copy.person(), model, copy.revision(), note, caller);
        copies.save(copy.versioned(saved.revision(), now()));
        return saved;
    }

    private OpenCopy reopened(DraftSummary newest, WorkingCopy copy) {
        List<WorkingStep> steps = new ArrayList<>();
        int first = copy.position();
        for (WorkingCopyStore.State state : copies.states(copy)) {
            first = Math.min(first, state.number());
            if (state.title() != null && state.number() > first) {
                steps.add(new WorkingStep(state.number(), state.title()));
            }
        }
        return new OpenCopy(newest, copy, first, steps, state(copy, copy.position()));
    }

    private OpenCopy untouched(OpenDraft newest, Caller caller) {
        WorkingCopy copy = WorkingCopy.untouched(
                newest.summary().key(), caller.name(), newest.summary().revision(), now());
        return new OpenCopy(newest.summary(), copy, 0, List.of(), newest.procedure());
    }

    private Draft version(WorkingCopy copy) {
        return drafts.find(copy.key(), copy.revision())
                .orElseThrow(() -> EditingRefusal.stateGone(copy.key(), copy.position()));
    }

    /** Writes a copy that is still as the caller knows it. */
    private WorkingCopy write(WorkingCopy seen, Caller caller, Supplier<WorkingCopy> work) {
        requireEditor(caller);
        if (!seen.person().equals(caller.name())) {
            throw EditingRefusal.notOwn(seen, caller);
        }
        return Retry.write(unitOfWork, () -> {
            long serial = copies.find(seen.key(), seen.person())
                    .map(WorkingCopy::serial)
                    .orElse(0L);
            if (serial != seen.serial()) {
                throw EditingRefusal.moved(seen.key());
            }
            return work.get();
        });
    }

    private static void requireEditor(Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
    }

    private static Procedure model(byte[] xmi) {
        return ModelXmi.read(xmi, Procedure.class);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

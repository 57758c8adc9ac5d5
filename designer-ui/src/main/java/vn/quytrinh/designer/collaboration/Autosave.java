package vn.quytrinh.designer.collaboration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.HistoryKeeper;
import vn.quytrinh.designer.editing.KeptSteps;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.editing.OpenCopy;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.editing.WorkingCopy;
import vn.quytrinh.engine.editing.WorkingStep;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Text;

/**
 * Saves every step of an editor by itself, one after the other, beside the work of the person: the page waits a moment for it and
 * then goes on. What could not be saved is kept here in its order until it can. For one page, whose person it knows.
 */
public final class Autosave implements HistoryKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final WorkingCopies copies;
    private final Caller caller;
    private final Executor background;
    private final Duration patience;
    private final Deque<Write> waiting = new ArrayDeque<>();
    private WorkingCopy copy;
    private boolean busy;
    private @Nullable RuntimeException failure;

    /** How far saving has come. */
    public enum State {
        /** Everything is saved. */
        SAVED,
        /** Something is being saved. */
        SAVING,
        /** Something could not be saved, and is kept to be tried again. */
        FAILED,
        /** The copy was changed in another window or taken over; nothing more can be saved from here. */
        MOVED
    }

    private record Write(UnaryOperator<WorkingCopy> work, CompletableFuture<Boolean> tried) {}

    Autosave(WorkingCopies copies, OpenCopy opened, Caller caller, Executor background, Duration patience) {
        this.copies = copies;
        this.copy = opened.copy();
        this.caller = caller;
        this.background = background;
        this.patience = patience;
    }

    /** Returns what the editor of an opened copy begins with. */
    public KeptSteps steps(OpenCopy opened) {
        List<Text> titles = opened.steps().stream().map(WorkingStep::title).toList();
        WorkingCopy at = opened.copy();
        return new KeptSteps(opened.first(), titles, at.position(), at.versionPosition(), this::read);
    }

    @Override
    public void made(Text title, Procedure now) {
        byte[] xmi = ModelXmi.write(now);
        add(seen -> copies.append(seen, title, xmi, caller));
    }

    @Override
    public void moved(int position) {
        add(seen -> copies.move(seen, position, caller));
    }

    /**
     * Makes the procedure the next version.
     *
     * @param procedure the procedure as it is now
     * @param upon the newest version that is known
     * @param note what changed
     * @return the number of the version
     * @throws EngineException when it cannot be; the steps stay as they are
     */
    public int version(Procedure procedure, int upon, String note) {
        requireSaved();
        WorkingCopy versioned = copies.version(copy(), procedure, upon, note, caller);
        synchronized (this) {
            copy = versioned;
        }
        return versioned.revision();
    }

    /** Tries again what could not be saved. */
    public void retry() {
        CompletableFuture<Boolean> last;
        synchronized (this) {
            if (waiting.isEmpty() || busy) {
                return;
            }
            last = new CompletableFuture<>();
            waiting.add(new Write(seen -> seen, last));
            begin();
        }
        await(last, patience);
    }

    /** Tells how far it is. */
    public synchronized State state() {
        if (waiting.isEmpty()) {
            return State.SAVED;
        }
        if (busy || failure == null) {
            return State.SAVING;
        }
        return failure instanceof EngineException refused && refused.code().equals("WORKING_COPY_MOVED")
                ? State.MOVED
                : State.FAILED;
    }

    /** Returns when the last step was saved, empty when none was since the procedure was opened first. */
    public synchronized Optional<Instant> savedAt() {
        return copy.isKept() ? Optional.of(copy.changedAt()) : Optional.empty();
    }

    /** Returns the version that the saved steps go on from. */
    public synchronized int revision() {
        return copy.revision();
    }

    private synchronized WorkingCopy copy() {
        return copy;
    }

    private Procedure read(int number) {
        try {
            requireSaved();
            return copies.state(copy(), number);
        } catch (EngineException refused) {
            throw new EditRefusedException(refused.vietnamese(), refused.english());
        }
    }

    private void requireSaved() {
        CompletableFuture<Boolean> last;
        synchronized (this) {
            if (waiting.isEmpty()) {
                return;
            }
            last = new CompletableFuture<>();
            waiting.add(new Write(seen -> seen, last));
            begin();
        }
        if (!await(last, LONGEST_WAIT)) {
            throw SaveRefusal.unsaved();
        }
    }

    private void add(UnaryOperator<WorkingCopy> work) {
        var write = new Write(work, new CompletableFuture<>());
        synchronized (this) {
            waiting.add(write);
            begin();
        }
        await(write.tried(), patience);
    }

    private synchronized void begin() {
        if (!busy) {
            busy = true;
            failure = null;
            background.execute(this::work);
        }
    }

    private void work() {
        Write write = next();
        while (write != null) {
            try {
                done(write, write.work().apply(copy()));
            } catch (RuntimeException failed) {
                LOG.warn("A step of {} could not be saved", copy().key(), failed);
                fail(failed);
                return;
            }
            write = next();
        }
    }

    private synchronized @Nullable Write next() {
        Write next = waiting.peek();
        busy = next != null;
        return next;
    }

    private synchronized void done(Write write, WorkingCopy written) {
        copy = written;
        waiting.remove();
        write.tried().complete(true);
    }

    private synchronized void fail(RuntimeException failed) {
        failure = failed;
        busy = false;
        waiting.forEach(write -> write.tried().complete(false));
    }

    private static boolean await(CompletableFuture<Boolean> tried, Duration patience) {
        try {
            return tried.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

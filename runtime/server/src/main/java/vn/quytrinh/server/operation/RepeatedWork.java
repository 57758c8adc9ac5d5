package vn.quytrinh.server.operation;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again by one thread of its own. What fails is told in the log and tried again at the next turn.
 *
 * <p>It can be started again after it has been stopped. Nobody is interrupted when it stops: H2 closes a file whose reader is.
 */
public final class RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWork.class);

    private final String name;
    private final Duration closing;
    private volatile @Nullable ScheduledExecutorService timer;

    /**
     * @param name the name of the thread, by which the log speaks of the work too, not null
     * @param closing how long a turn may take to end when the work is stopped, not null
     */
    public RepeatedWork(String name, Duration closing) {
        this.name = Objects.requireNonNull(name, "name");
        this.closing = Objects.requireNonNull(closing, "closing");
    }

    /** Starts the thread; nothing is done before {@link #every}. */
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * Does something for the first time after a pause, and again as long after each time it has ended.
     *
     * @param pause the time between two turns, not null
     * @param turn what is done, not null
     * @throws IllegalStateException when it is not started
     */
    public void every(Duration pause, Runnable turn) {
        every(pause, pause, turn);
    }

    /**
     * Does something for the first time after one pause, and again after another each time it has ended.
     *
     * @param first the time until the first turn, not null
     * @param pause the time between two turns, not null
     * @param turn what is done, not null
     * @throws IllegalStateException when it is not started
     */
    public void every(Duration first, Duration pause, Runnable turn) {
        ScheduledExecutorService started = timer;
        if (started == null) {
            throw new IllegalStateException("Expected " + name + " to be started, but it is not. Call start() first.");
        }
        started.scheduleWithFixedDelay(() -> quietly(turn), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something once on the caller's thread; its failure is told in the log and thrown away. */
    public void quietly(Runnable turn) {
        try {
            turn.run();
        } catch (RuntimeException e) {
            LOG.warn("{} did not succeed now; it is tried again: {}", name, e.toString());
        }
    }

    /** Tells whether the work is started and not stopped. */
    public boolean isRunning() {
        return timer != null;
    }

    /** Starts no further turn and waits for the one that runs. */
    public void stop() {
        ScheduledExecutorService stopping = timer;
        timer = null;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            stopping.awaitTermination(closing.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

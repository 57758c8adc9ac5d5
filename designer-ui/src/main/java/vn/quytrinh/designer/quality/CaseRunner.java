package vn.quytrinh.designer.quality;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.Caller;

/** Runs all cases of a rule book in the background; the page looks how far it has come. */
final class CaseRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CaseRunner.class);

    private final RuleBook book;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean running;
    private volatile @Nullable RuntimeException failure;

    CaseRunner(RuleBook book) {
        this.book = book;
    }

    void start(QualityDesk desk, Executor background) {
        if (running) {
            return;
        }
        running = true;
        failure = null;
        done.set(0);
        Caller caller = desk.caller();
        background.execute(() -> run(desk, caller));
    }

    boolean isRunning() {
        return running;
    }

    /** Tells whether the last run ended before all cases had run. */
    boolean hasFailed() {
        return failure != null;
    }

    /** Returns how many cases in a hundred have run. */
    double share() {
        return Math.min(1, (double) done.get() / Math.max(1, book.cases()));
    }

    int done() {
        return done.get();
    }

    private void run(QualityDesk desk, Caller caller) {
        try {
            for (String pack : book.runnable()) {
                book.keep(
                        pack,
                        desk.packs()
                                .run(book.agency(), pack, caller, run -> done.incrementAndGet())
                                .outcomes());
            }
        } catch (RuntimeException fault) {
            LOG.error("The cases of {} could not run", book.agency(), fault);
            failure = fault;
        } finally {
            running = false;
        }
    }
}

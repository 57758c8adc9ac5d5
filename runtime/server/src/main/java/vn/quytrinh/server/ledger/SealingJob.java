package vn.quytrinh.server.ledger;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.quytrinh.engine.ledger.AuditSealer;

/** Seals the audit log every now and then for as long as the server runs; every node may. */
final class SealingJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingJob.class);
    private static final int SECONDS = 1;
    private static final int CLOSING_SECONDS = 10;

    private final AuditSealer sealer;
    private volatile @Nullable ScheduledExecutorService timer;

    SealingJob(AuditSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "audit-sealer");
            thread.setDaemon(true);
            return thread;
        });
        started.scheduleWithFixedDelay(this::seal, SECONDS, SECONDS, TimeUnit.SECONDS);
        timer = started;
    }

    private void seal() {
        try {
            sealer.seal();
        } catch (RuntimeException e) {
            LOG.warn("The audit log could not be sealed now; it is tried again: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = timer;
        timer = null;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            stopping.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        seal();
    }

    /** It stops after the doors are closed, so that what the last calls did is sealed too. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}

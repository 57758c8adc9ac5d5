package vn.quytrinh.server.ledger;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.server.operation.RepeatedWork;

/** Seals the audit log every now and then for as long as the server runs; every node may. */
final class SealingJob implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final AuditSealer sealer;
    private final RepeatedWork sealing = new RepeatedWork("audit-sealer", CLOSING);

    SealingJob(AuditSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        sealing.start();
        sealing.every(PAUSE, sealer::seal);
    }

    @Override
    public void stop() {
        if (sealing.isRunning()) {
            sealing.stop();
            sealing.quietly(sealer::seal);
        }
    }

    /** It stops after the doors are closed, so that what the last calls did is sealed too. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return sealing.isRunning();
    }
}

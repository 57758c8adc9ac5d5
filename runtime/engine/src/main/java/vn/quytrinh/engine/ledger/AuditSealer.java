package vn.quytrinh.engine.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;

/**
 * Gives the entries of the audit log their places in one chain, after they were committed. So no writer waits for another; the
 * price is that an entry can still be changed unseen in the moment before it is sealed. Any number of nodes may seal.
 */
public final class AuditSealer {

    private static final int MOST = 500;

    private final AuditChain chain;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use case.
     *
     * @param chain the chain
     * @param unitOfWork the transactions
     */
    public AuditSealer(AuditChain chain, UnitOfWork unitOfWork) {
        this.chain = chain;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Seals whatever waits.
     *
     * @return how many entries were sealed
     */
    public long seal() {
        long sealed = 0;
        int some = page();
        while (some == MOST) {
            sealed += some;
            some = page();
        }
        return sealed + some;
    }

    /**
     * Tells for how long the oldest entry has waited to be sealed.
     *
     * @param now the instant asked about
     * @return the time since it was written, zero when nothing waits
     */
    public Duration lag(Instant now) {
        return unitOfWork.read(() -> chain.waiting(1)).stream()
                .map(line -> Duration.between(line.entry().at(), now))
                .filter(waited -> !waited.isNegative())
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private int page() {
        if (unitOfWork.read(() -> chain.waiting(1)).isEmpty()) {
            return 0;
        }
        return Retry.write(unitOfWork, () -> {
            AuditChain.Head head = chain.lock();
            List<AuditLine> lines = new ArrayList<>();
            for (AuditLine waiting : chain.waiting(MOST)) {
                AuditLine line = waiting.sealed(head.position() + 1, head.hash());
                lines.add(line);
                head = new AuditChain.Head(line.position(), String.valueOf(line.hash()));
            }
            if (!lines.isEmpty()) {
                chain.seal(lines, head);
            }
            return lines.size();
        });
    }
}

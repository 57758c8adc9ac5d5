package vn.quytrinh.engine.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: reads the outbox in the order of its sequence, and forgets what was told long ago. */
public interface OutboxLog {

    /** Returns the sequence of the last line that was ever put there, 0 when there was none. */
    long last();

    /** Returns the sequence of the first line that is still kept, one more than the last when none is. */
    long first();

    /**
     * Returns lines in order.
     *
     * @param sequence the sequence after which to begin
     * @param limit how many at most
     */
    List<OutboxLine> after(long sequence, int limit);

    /** Returns when the first line after a sequence was put there, empty when there is none. */
    Optional<Instant> recordedAfter(long sequence);

    /**
     * Forgets lines that nobody waits for, and their deliveries.
     *
     * @param from the first sequence to look at
     * @param to the last sequence to look at
     * @param before lines put there and deliveries given up before this instant are forgotten
     * @return how many lines were forgotten
     */
    int forget(long from, long to, Instant before);
}

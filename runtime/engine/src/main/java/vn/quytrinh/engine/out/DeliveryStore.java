package vn.quytrinh.engine.out;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: keeps deliveries. */
public interface DeliveryStore {

    /**
     * Adds deliveries that wait from now on.
     *
     * @param subscription the subscription's id
     * @param lines what is to be delivered
     * @param now the present instant
     */
    void add(String subscription, List<OutboxLine> lines, Instant now);

    /** Returns how many deliveries of a subscription wait. */
    long waiting(String subscription);

    /**
     * Takes deliveries to send them: those that may be sent by now and before which nothing of the same subject waits. They have
     * one attempt more, and wait until the end of the lease.
     *
     * @param subscription the subscription's id, which must be enabled
     * @param limit how many at most
     * @param now the present instant
     * @param leaseEnd from when another node may take them
     * @return what was taken, no two of one subject
     */
    List<Delivery> take(String subscription, int limit, Instant now, Instant leaseEnd);

    /**
     * Keeps what became of a delivery that was taken.
     *
     * @param delivery the delivery as it is afterwards
     * @return false when somebody else has taken it meanwhile; nothing is changed then
     */
    boolean settle(Delivery delivery);

    /**
     * Returns deliveries of a subscription, the latest first.
     *
     * @param subscription the subscription's id
     * @param state the state, null for all
     * @param before the sequence before which to begin
     * @param limit how many at most
     */
    List<Delivery> list(String subscription, Delivery.@Nullable State state, long before, int limit);

    /**
     * Returns what is and was on its way about something, to every subscription, as far as it is still kept.
     *
     * @param subject what it is about, such as the code of a dossier
     * @param limit how many at most
     * @return the deliveries in the order of the outbox
     */
    List<Delivery> about(String subject, int limit);

    /** Returns what has not reached each subscription, by its id. */
    Map<String, Backlog> backlogs();

    /**
     * Lets deliveries that were given up wait anew, without attempts.
     *
     * @param subscription the subscription's id
     * @param sequence which one, null for all
     * @param now from when they may be sent
     * @return how many there were
     */
    int revive(String subscription, @Nullable Long sequence, Instant now);

    /** Returns when the oldest line that waits for an enabled subscription was put into the outbox. */
    Optional<Instant> oldestWaiting();
}

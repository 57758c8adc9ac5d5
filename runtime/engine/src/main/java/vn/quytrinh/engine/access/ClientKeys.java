package vn.quytrinh.engine.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.UnitOfWork;

/**
 * Tells who a token belongs to. What was looked up is remembered for a moment only, and forgotten at once when a client of
 * this node changes; a look-up that began before a change is not remembered. Safe for threads.
 */
public final class ClientKeys {

    private static final int REMEMBERED = 10_000;

    private final ClientStore store;
    private final LastUses uses;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Duration remember;
    private final Map<String, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long generation;

    /**
     * Makes the look-up.
     *
     * @param store where clients are kept
     * @param uses is told which keys are used
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param remember for how long a look-up is remembered: after it, a change on another node is noticed
     */
    public ClientKeys(ClientStore store, LastUses uses, UnitOfWork unitOfWork, InstantSource clock, Duration remember) {
        this.store = store;
        this.uses = uses;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.remember = remember;
    }

    private record Seen(Optional<ApiClient> client, Instant at) {}

    /**
     * Finds the client that calls.
     *
     * @param token the token
     * @return the client as a caller; nothing when the token is not a valid key of a client that is let in
     */
    public Optional<Caller> caller(String token) {
        return KeyToken.parse(token).flatMap(presented -> {
            Optional<Caller> caller = caller(presented, clock.instant());
            caller.ifPresent(found -> uses.keyUsed(presented.prefix()));
            return caller;
        });
    }

    private Optional<Caller> caller(KeyToken presented, Instant now) {
        return client(presented.prefix(), now)
                .filter(ApiClient::enabled)
                .filter(client -> client.keys().stream()
                        .filter(key -> key.prefix().equals(presented.prefix()))
                        .anyMatch(key -> presented.matches(key.hash()) && key.isValidAt(now)))
                .map(ApiClient::caller);
    }

    /** Forgets what was looked up, because something changed. */
    void forget() {
        synchronized (seen) {
            generation++;
            seen.clear();
        }
    }

    private Optional<ApiClient> client(String prefix, Instant now) {
        long begun;
        synchronized (seen) {
            Seen known = seen.get(prefix);
            if (known != null && known.at().plus(remember).isAfter(now)) {
                return known.client();
            }
            begun = generation;
        }
        Optional<ApiClient> client = unitOfWork.read(() -> store.withKey(prefix));
        synchronized (seen) {
            if (begun == generation) {
                seen.put(prefix, new Seen(client, now));
            }
        }
        return client;
    }
}

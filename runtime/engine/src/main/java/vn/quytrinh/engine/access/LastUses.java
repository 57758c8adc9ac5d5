package vn.quytrinh.engine.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;

/**
 * Knows when keys were used and when people signed in for the last time, so that an administrator finds what nobody needs any
 * more. Calls are many: of each key this node writes a use down at most every {@link #EVERY ten minutes}. Safe for threads.
 */
public final class LastUses {

    /** How late a use may be known: a later one within this time is not written down. */
    public static final Duration EVERY = Duration.ofMinutes(10);

    private final LastUseStore store;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    /**
     * Makes the use case.
     *
     * @param store where uses are kept
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public LastUses(LastUseStore store, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What is used. */
    public enum Kind {
        /** A key of an API client, by its prefix. */
        KEY,
        /** A person who signs in, by the name to sign in with. */
        USER
    }

    /**
     * Notes that a key opened the door.
     *
     * @param prefix the key's prefix
     */
    void keyUsed(String prefix) {
        Instant now = now();
        Instant before = written.get(prefix);
        boolean due = before == null || !before.plus(EVERY).isAfter(now);
        boolean mine = due
                && (before == null ? written.putIfAbsent(prefix, now) == null : written.replace(prefix, before, now));
        if (mine) {
            keep(Kind.KEY, prefix, now);
        }
    }

    /**
     * Notes that somebody signed in.
     *
     * @param name the user's name
     */
    public void signedIn(String name) {
        keep(Kind.USER, name, now());
    }

    /**
     * Returns when some were used for the last time, to the minute.
     *
     * @param kind what they are
     * @param names their names, of those only that the caller may see
     * @return the times; those that never were used, or not since this is kept, are left out
     */
    public Map<String, Instant> of(Kind kind, Collection<String> names) {
        return names.isEmpty() ? Map.of() : unitOfWork.read(() -> store.find(kind, names));
    }

    private void keep(Kind kind, String name, Instant at) {
        Retry.write(unitOfWork, () -> {
            store.keep(kind, name, at);
            return at;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}

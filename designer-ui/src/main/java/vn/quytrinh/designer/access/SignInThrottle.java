package vn.quytrinh.designer.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing of passwords: after some failures of a user from an address, of a user from anywhere or of an address
 * for anybody, no further attempt is looked at until a quarter of an hour after the first. Kept in memory and bounded; safe for
 * threads.
 */
public final class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;
    private static final int OF_USER_AND_ADDRESS = 5;
    private static final int OF_ADDRESS = 20;
    private static final int OF_USER = 50;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Makes an empty one.
     *
     * @param clock tells the time, not null
     */
    public SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    private record Failures(Instant since, int count) {}

    private record Limit(String key, int most) {}

    /**
     * Returns for how long attempts are not looked at, zero when the next one is.
     *
     * @param user the name that was given, not null
     * @param address where the attempt comes from, not null
     */
    public Duration closedFor(String user, String address) {
        Instant now = clock.instant();
        synchronized (failures) {
            return limits(user, address).stream()
                    .map(limit -> closedFor(limit, now))
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }
    }

    /**
     * Counts a failure.
     *
     * @param user the name that was given, not null
     * @param address where the attempt came from, not null
     */
    public void failed(String user, String address) {
        Instant now = clock.instant();
        synchronized (failures) {
            for (Limit limit : limits(user, address)) {
                Failures known = failures.get(limit.key());
                boolean fresh = known == null || !known.since().plus(WINDOW).isAfter(now);
                failures.put(
                        limit.key(), fresh ? new Failures(now, 1) : new Failures(known.since(), known.count() + 1));
            }
        }
    }

    /**
     * Forgets the failures of a user from an address, because the person signed in.
     *
     * @param user the name, not null
     * @param address where the person is, not null
     */
    public void succeeded(String user, String address) {
        synchronized (failures) {
            failures.remove(limits(user, address).getFirst().key());
        }
    }

    private Duration closedFor(Limit limit, Instant now) {
        Failures known = failures.get(limit.key());
        if (known == null || known.count() < limit.most()) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, known.since().plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static List<Limit> limits(String user, String address) {
        String name = user.strip().toLowerCase(Locale.ROOT);
        String shown = name.length() > 100 ? name.substring(0, 100) : name;
        return List.of(
                new Limit("both " + address + " " + shown, OF_USER_AND_ADDRESS),
                new Limit("address " + address, OF_ADDRESS),
                new Limit("user " + shown, OF_USER));
    }
}

package vn.quytrinh.engine.out;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure: twice as long each time, up to a limit, less a random part of up to a half, so that what
 * failed together is not sent again together.
 *
 * @param first the longest wait after the first failure
 * @param most the longest wait
 * @param attempts after how many attempts to give up
 */
public record BackOff(Duration first, Duration most, int attempts) {

    private static final int DOUBLINGS = 30;

    public BackOff {
        if (first.isNegative() || first.isZero() || most.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException(
                    "Expected a first wait above zero, a longest one not below it and at least one attempt but found %s, %s and %d."
                            .formatted(first, most, attempts));
        }
    }

    /**
     * Returns how long to wait.
     *
     * @param failures how many attempts have failed, at least 1
     * @param random decides within the range
     * @return the wait, empty to give up
     */
    public Optional<Duration> after(int failures, RandomGenerator random) {
        if (failures >= attempts) {
            return Optional.empty();
        }
        long longest = Math.min(most.toMillis(), first.toMillis() << Math.min(failures - 1, DOUBLINGS));
        return Optional.of(Duration.ofMillis(longest - (long) (random.nextDouble() * longest / 2)));
    }
}

package vn.quytrinh.server.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.engine.Caller;

/** Counts how often each caller calls, on this node and in memory only. Safe for threads. */
final class CallRates {

    private static final int REMEMBERED = 10_000;

    private final SecurityProperties.Rate rate;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    CallRates(SecurityProperties.Rate rate) {
        this.rate = rate;
    }

    /** Counts a call; returns for how long to wait, zero when the call may be made. */
    Duration count(Caller caller) {
        if (caller.exempt()) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = bucket(caller.name()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String name) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    name,
                    ignored -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(rate.burst())
                                    .refillGreedy(rate.perMinute(), Duration.ofMinutes(1))
                                    .build())
                            .build());
        }
    }
}

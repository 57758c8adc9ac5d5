package vn.quytrinh.server.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.handling.event.EventType;

/** Counts into Micrometer. Every figure is there from the start, at nothing, so that a rule of an alarm never misses one. */
final class MicrometerMeasures implements Measures {

    private static final Duration[] STEPS = {
        Duration.ofNanos(100_000),
        Duration.ofNanos(250_000),
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofNanos(2_500_000),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };
    private static final double[] GROUPS = {1, 2, 4, 8, 16, 32, 64, 128};

    private final Map<Verdict, Timer> decisions;
    private final Map<EventType, Map<Fate, Counter>> events;
    private final DistributionSummary groups;

    MicrometerMeasures(MeterRegistry registry) {
        decisions = each(
                Verdict.values(),
                Verdict.class,
                verdict -> Timer.builder("quytrinh.decision")
                        .description("How long the rules take to decide on a dossier")
                        .tag("verdict", verdict.name())
                        .serviceLevelObjectives(STEPS)
                        .register(registry));
        events = each(
                EventType.values(),
                EventType.class,
                type -> each(
                        Fate.values(),
                        Fate.class,
                        fate -> Counter.builder("quytrinh.events")
                                .description("Events that were sent, by what became of them")
                                .tag("type", type.name())
                                .tag("fate", fate.name())
                                .register(registry)));
        groups = DistributionSummary.builder("quytrinh.append.group")
                .description("Requests to append that were carried out in one transaction")
                .serviceLevelObjectives(GROUPS)
                .register(registry);
    }

    private static <K extends Enum<K>, V> Map<K, V> each(K[] all, Class<K> type, Function<K, V> make) {
        return Arrays.stream(all)
                .collect(Collectors.toMap(Function.identity(), make, (one, other) -> one, () -> new EnumMap<>(type)));
    }

    @Override
    public void decided(long nanos, Verdict verdict) {
        of(decisions, verdict).record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void event(EventType type, Fate fate) {
        of(of(events, type), fate).increment();
    }

    @Override
    public void committed(int requests) {
        groups.record(requests);
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }
}

package vn.quytrinh.server.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how far what runs in the background is behind: for how long the oldest thing it should have done has waited.
 *
 * @param clock tells the time
 * @param all what runs in the background
 */
record Lags(InstantSource clock, List<Lag> all) implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(Lags.class);

    /**
     * One thing that runs in the background.
     *
     * @param name the figure's name
     * @param description what waits
     * @param at tells for how long at an instant
     */
    record Lag(String name, String description, Function<Instant, Duration> at) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        all.forEach(lag -> TimeGauge.builder(lag.name(), () -> seconds(lag), TimeUnit.SECONDS)
                .description(lag.description())
                .register(registry));
    }

    /** Without the database there is no number, and the other figures are told all the same. */
    private double seconds(Lag lag) {
        try {
            return lag.at().apply(clock.instant()).toMillis() / 1000.0;
        } catch (RuntimeException unknown) {
            LOG.debug("{} cannot be told now: {}", lag.name(), unknown.toString());
            return Double.NaN;
        }
    }
}

package vn.quytrinh.server.out;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Writes to Kafka for as long as the server runs; every node may, one at a time does. */
final class KafkaJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaJob.class);
    private static final int CLOSING_SECONDS = 15;

    private final KafkaRelay relay;
    private final Duration poll;
    private volatile @Nullable ScheduledExecutorService timer;

    KafkaJob(KafkaRelay relay, Duration poll) {
        this.relay = relay;
        this.poll = poll;
    }

    @Override
    public void start() {
        relay.begin();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("kafka-relay").factory());
        timer = started;
        started.scheduleWithFixedDelay(this::relay, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void relay() {
        try {
            while (timer != null && relay.relay() > 0) {
                // There may be more.
            }
        } catch (RuntimeException e) {
            LOG.warn("Announcements could not be written to Kafka now; it is tried again: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = timer;
        timer = null;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            stopping.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}

package vn.quytrinh.server.out;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.quytrinh.engine.out.Deliveries;

/**
 * Delivers for as long as the server runs; every node does. Each subscription is served apart, so that a receiver that hangs keeps
 * nobody else waiting.
 */
final class DeliveryJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);
    private static final int FORGET_MINUTES = 60;
    private static final int CLOSING_SECONDS = 15;

    private final Deliveries deliveries;
    private final Duration poll;
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService timer;
    private volatile @Nullable ExecutorService threads;

    DeliveryJob(Deliveries deliveries, Duration poll) {
        this.deliveries = deliveries;
        this.poll = poll;
    }

    @Override
    public void start() {
        ExecutorService sending = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("webhook-", 0).factory());
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("outbox").factory());
        started.scheduleWithFixedDelay(
                () -> quietly(() -> serve(sending)), poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
        started.scheduleWithFixedDelay(() -> quietly(deliveries::forget), 1, FORGET_MINUTES, TimeUnit.MINUTES);
        threads = sending;
        timer = started;
    }

    private void serve(ExecutorService sending) {
        for (String subscription : deliveries.enabled()) {
            if (served.add(subscription)) {
                sending.submit(() -> {
                    try {
                        quietly(() -> serve(subscription, sending));
                    } finally {
                        served.remove(subscription);
                    }
                });
            }
        }
    }

    private void serve(String subscription, ExecutorService sending) {
        while (timer != null && deliveries.queue(subscription) + deliveries.send(subscription, sending) > 0) {
            // There may be more.
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Announcements could not be delivered now; it is tried again: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = timer;
        ExecutorService sending = threads;
        timer = null;
        threads = null;
        if (stopping == null || sending == null) {
            return;
        }
        stopping.shutdown();
        sending.shutdown();
        try {
            // Nobody is interrupted: H2 closes a file whose reader is. What is not settled is sent again after its
            // lease.
            sending.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}

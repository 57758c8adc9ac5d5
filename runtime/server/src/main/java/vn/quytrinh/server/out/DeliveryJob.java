package vn.quytrinh.server.out;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import vn.quytrinh.engine.out.Deliveries;
import vn.quytrinh.server.operation.RepeatedWork;

/**
 * Delivers for as long as the server runs; every node does. Each subscription is served apart, so that a receiver that hangs keeps
 * nobody else waiting.
 */
final class DeliveryJob implements SmartLifecycle {

    private static final Duration FIRST_FORGETTING = Duration.ofMinutes(1);
    private static final Duration FORGETTING = Duration.ofHours(1);
    private static final Duration CLOSING = Duration.ofSeconds(15);

    private final Deliveries deliveries;
    private final Duration poll;
    private final RepeatedWork delivering = new RepeatedWork("outbox", CLOSING);
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ExecutorService threads;

    DeliveryJob(Deliveries deliveries, Duration poll) {
        this.deliveries = deliveries;
        this.poll = poll;
    }

    @Override
    public void start() {
        ExecutorService sending = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("webhook-", 0).factory());
        threads = sending;
        delivering.start();
        delivering.every(poll, () -> serve(sending));
        delivering.every(FIRST_FORGETTING, FORGETTING, deliveries::forget);
    }

    private void serve(ExecutorService sending) {
        for (String subscription : deliveries.enabled()) {
            if (served.add(subscription)) {
                sending.submit(() -> {
                    try {
                        delivering.quietly(() -> serve(subscription, sending));
                    } finally {
                        served.remove(subscription);
                    }
                });
            }
        }
    }

    private void serve(String subscription, ExecutorService sending) {
        while (delivering.isRunning() && deliveries.queue(subscription) + deliveries.send(subscription, sending) > 0) {
            // There may be more.
        }
    }

    @Override
    public void stop() {
        ExecutorService sending = threads;
        threads = null;
        delivering.stop();
        if (sending == null) {
            return;
        }
        sending.shutdown();
        try {
            // What is not settled is sent again after its lease.
            sending.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return delivering.isRunning();
    }
}

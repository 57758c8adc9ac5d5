package vn.quytrinh.server.out;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import vn.quytrinh.server.operation.RepeatedWork;

/** Writes to Kafka for as long as the server runs; every node may, one at a time does. */
final class KafkaJob implements SmartLifecycle {

    private static final Duration CLOSING = Duration.ofSeconds(15);

    private final KafkaRelay relay;
    private final Duration poll;
    private final RepeatedWork relaying = new RepeatedWork("kafka-relay", CLOSING);

    KafkaJob(KafkaRelay relay, Duration poll) {
        this.relay = relay;
        this.poll = poll;
    }

    @Override
    public void start() {
        relay.begin();
        relaying.start();
        relaying.every(poll, this::relay);
    }

    private void relay() {
        while (relaying.isRunning() && relay.relay() > 0) {
            // There may be more.
        }
    }

    @Override
    public void stop() {
        relaying.stop();
    }

    @Override
    public boolean isRunning() {
        return relaying.isRunning();
    }
}

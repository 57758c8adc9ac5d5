package vn.quytrinh.engine.out;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outbox on its way to one subscription.
 *
 * @param subscription the subscription's id
 * @param line the line
 * @param state how it stands
 * @param attempts how often it was begun to be sent; it tells attempts apart
 * @param nextAt from when it may be sent, while it waits
 * @param answer what came back the last time, null before
 * @param finishedAt when it was delivered or given up, null while it waits
 */
public record Delivery(
        String subscription,
        OutboxLine line,
        State state,
        int attempts,
        Instant nextAt,
        @Nullable String answer,
        @Nullable Instant finishedAt) {

    /** How a delivery stands. */
    public enum State {
        /** It is to be sent. */
        WAITING,
        /** The receiver has taken it. */
        DELIVERED,
        /** It was given up (thư chết); somebody may send it again. */
        DEAD
    }

    Delivery delivered(String found, Instant at) {
        return new Delivery(subscription, line, State.DELIVERED, attempts, nextAt, found, at);
    }

    Delivery dead(String found, Instant at) {
        return new Delivery(subscription, line, State.DEAD, attempts, nextAt, found, at);
    }

    Delivery waiting(String found, Instant until) {
        return new Delivery(subscription, line, State.WAITING, attempts, until, found, null);
    }
}

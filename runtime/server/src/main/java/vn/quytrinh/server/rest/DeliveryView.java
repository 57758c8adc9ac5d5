package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.out.WebhookSignature;

/**
 * A delivery as it is sent.
 *
 * @param sequence its place in the outbox
 * @param event the id of the CloudEvent
 * @param webhookId the header {@code webhook-id} of every attempt
 * @param type the type of the CloudEvent
 * @param subject what it is about
 * @param recordedAt when it was put into the outbox
 * @param state how it stands
 * @param attempts how often it was begun to be sent
 * @param nextAt from when it is sent again, while it waits
 * @param answer what came back the last time
 * @param finishedAt when it was delivered or given up
 */
record DeliveryView(
        long sequence,
        String event,
        String webhookId,
        String type,
        String subject,
        OffsetDateTime recordedAt,
        String state,
        int attempts,
        @Nullable OffsetDateTime nextAt,
        @Nullable String answer,
        @Nullable OffsetDateTime finishedAt) {

    static DeliveryView of(Delivery delivery) {
        Instant finished = delivery.finishedAt();
        var announcement = delivery.line().announcement();
        return new DeliveryView(
                delivery.line().sequence(),
                announcement.id(),
                WebhookSignature.messageId(announcement.id()),
                announcement.type().wireName(),
                announcement.subject(),
                Vietnam.time(delivery.line().recordedAt()),
                delivery.state().name(),
                delivery.attempts(),
                delivery.state() == Delivery.State.WAITING ? Vietnam.time(delivery.nextAt()) : null,
                delivery.answer(),
                finished == null ? null : Vietnam.time(finished));
    }
}

package vn.quytrinh.server.out;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.OutboxLine;
import vn.quytrinh.engine.out.OutboxLog;
import vn.quytrinh.engine.out.OutboxReaders;

/**
 * Writes the outbox to a topic, in its order, keyed by subject, at least once. Of several nodes the one that holds the reader's row
 * writes; when it dies the row is free and another one goes on after what was last noted.
 */
final class KafkaRelay {

    /** The id under which Kafka reads the outbox. */
    static final String READER = "kafka";

    private static final int PAGE = 500;

    private final OutboxLog outbox;
    private final OutboxReaders readers;
    private final CloudEvents events;
    private final UnitOfWork unitOfWork;
    private final Producer<String, byte[]> producer;
    private final String topic;

    KafkaRelay(
            OutboxLog outbox,
            OutboxReaders readers,
            CloudEvents events,
            UnitOfWork unitOfWork,
            Producer<String, byte[]> producer,
            String topic) {
        this.outbox = outbox;
        this.readers = readers;
        this.events = events;
        this.unitOfWork = unitOfWork;
        this.producer = producer;
        this.topic = topic;
    }

    /** Begins with what is announced from now on, the first time. */
    void begin() {
        unitOfWork.write(() -> {
            readers.add(READER, outbox.last());
            return true;
        });
    }

    /**
     * Writes some lines and notes it when the brokers have them all.
     *
     * @return how many, none when another node writes right now
     * @throws IllegalStateException when they could not be written; they are written anew
     */
    int relay() {
        return unitOfWork.write(() -> {
            OptionalLong position = readers.lock(READER);
            if (position.isEmpty()) {
                return 0;
            }
            List<OutboxLine> lines = outbox.after(position.getAsLong(), PAGE);
            if (!lines.isEmpty()) {
                send(lines);
                readers.move(READER, lines.get(lines.size() - 1).sequence());
            }
            return lines.size();
        });
    }

    private void send(List<OutboxLine> lines) {
        List<Future<?>> sent = new ArrayList<>(lines.size());
        for (OutboxLine line : lines) {
            ProducerRecord<String, byte[]> message =
                    new ProducerRecord<>(topic, line.announcement().subject(), events.bytes(line));
            message.headers()
                    .add(new RecordHeader(
                            "content-type",
                            (CloudEvents.MEDIA_TYPE + "; charset=UTF-8").getBytes(StandardCharsets.US_ASCII)));
            sent.add(producer.send(message));
        }
        producer.flush();
        try {
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected the brokers to take the announcements but they did not.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

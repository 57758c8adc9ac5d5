package vn.quytrinh.server.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.OutboxLine;

/**
 * Somebody who listens to the stream of server-sent events. Lines wait in a bounded queue for the thread that writes to the
 * connection; whoever takes them more slowly than they come is dropped, and goes on from the last id when it comes again.
 */
final class StreamListener {

    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    /** How often is looked whether to go on. */
    private static final long LOOK_MILLIS = 250;

    private final String caller;
    private final Set<AnnouncementType> types;
    private final AgencyScope scope;
    private final CloudEvents events;
    private final OutputStream out;
    private final BlockingQueue<OutboxLine> waiting;
    private volatile long heard;
    private volatile boolean dropped;

    StreamListener(
            String caller,
            Set<AnnouncementType> types,
            AgencyScope scope,
            CloudEvents events,
            OutputStream out,
            int mostWaiting) {
        this.caller = caller;
        this.types = Set.copyOf(types);
        this.scope = scope;
        this.events = events;
        this.out = out;
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
    }

    String caller() {
        return caller;
    }

    /** Lets it hear only what comes after a sequence. */
    void hear(long after) {
        heard = after;
    }

    /** Lets a line wait to be written; returns at once. */
    void offer(OutboxLine line) {
        if (wants(line) && !waiting.offer(line)) {
            dropped = true;
        }
    }

    /** Writes a line now; for the thread of the connection. */
    void write(OutboxLine line) throws IOException {
        if (wants(line)) {
            frame(Long.toString(line.sequence()), line.announcement().type().wireName(), events.json(line));
        }
    }

    /** Tells that lines after a sequence are no longer kept, so that what is shown has to be read anew. */
    void writeGap(long after, long start) throws IOException {
        frame(
                Long.toString(start),
                AnnouncementType.PREFIX + "stream.gap",
                "{\"after\":%d,\"next\":%d}".formatted(after, start + 1));
    }

    /** Writes what waits, and something every now and then, until the time is over or the connection breaks. */
    void run(Duration heartbeat, BooleanSupplier on) throws IOException, InterruptedException {
        out.write(HEARTBEAT);
        out.flush();
        long quiet = 0;
        while (on.getAsBoolean() && !dropped) {
            OutboxLine line = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            quiet += LOOK_MILLIS;
            if (line != null) {
                write(line);
                quiet = 0;
            } else if (quiet >= heartbeat.toMillis()) {
                out.write(HEARTBEAT);
                out.flush();
                quiet = 0;
            }
        }
    }

    private boolean wants(OutboxLine line) {
        Announcement announcement = line.announcement();
        return line.sequence() > heard
                && (types.isEmpty() || types.contains(announcement.type()))
                && (announcement.agency().equals(Announcement.EVERYBODY) || scope.covers(announcement.agency()));
    }

    private void frame(String id, String event, String data) throws IOException {
        out.write("id: %s\nevent: %s\ndata: %s\n\n".formatted(id, event, data).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package vn.quytrinh.server.out;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.OutboxLine;
import vn.quytrinh.engine.out.OutboxLog;

/**
 * Sends the outbox to whoever listens. A node reads it once for all its listeners, and only while there are some; because numbers are
 * never seen out of order, no line is passed over, whichever node wrote it.
 */
public final class EventStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final int PAGE = 500;

    private final OutboxLog outbox;
    private final UnitOfWork unitOfWork;
    private final CloudEvents events;
    private final InstantSource clock;
    private final OutProperties settings;
    private final List<StreamListener> open = new CopyOnWriteArrayList<>();
    private final List<StreamListener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable ScheduledExecutorService timer;
    private long head;

    EventStreams(
            OutboxLog outbox, UnitOfWork unitOfWork, CloudEvents events, InstantSource clock, OutProperties settings) {
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Who wants to listen, and to what.
     *
     * @param caller the caller's name
     * @param types the types, empty for everything
     * @param scope the agencies
     * @param after the last sequence that was heard, null to begin now
     */
    public record Request(
            String caller,
            Set<AnnouncementType> types,
            AgencyScope scope,
            @Nullable Long after) {

        public Request {
            types = Set.copyOf(types);
        }
    }

    /** Tells whether one more may listen. */
    public boolean hasRoomFor(String caller) {
        return open.size() < settings.stream().clients()
                && open.stream()
                                .filter(listener -> listener.caller().equals(caller))
                                .count()
                        < settings.stream().perCaller();
    }

    /**
     * Lets somebody listen, in a thread of its own, until the time is over, the connection breaks or the server stops.
     *
     * @param request who and to what
     * @param connection the connection, which is completed at the end
     * @throws IOException when it cannot be written to
     */
    public void listen(Request request, AsyncContext connection) throws IOException {
        OutputStream out = connection.getResponse().getOutputStream();
        var listener = new StreamListener(
                request.caller(),
                request.types(),
                request.scope(),
                events,
                out,
                settings.stream().waiting());
        connection.addListener(new StreamEnd());
        open.add(listener);
        Thread.ofVirtual().name("stream").start(() -> serve(listener, request.after(), connection));
    }

    /** Adds a listener and returns up to which sequence it hears nothing by itself. */
    private synchronized long join(StreamListener listener) {
        if (listeners.isEmpty()) {
            head = unitOfWork.read(outbox::last);
        }
        listeners.add(listener);
        return head;
    }

    private void serve(StreamListener listener, @Nullable Long after, AsyncContext connection) {
        Instant end = clock.instant().plus(settings.stream().lasts());
        try {
            long start = start(listener, after);
            listener.hear(start);
            catchUp(listener, start, join(listener));
            listener.run(
                    settings.stream().heartbeat(),
                    () -> timer != null && clock.instant().isBefore(end));
        } catch (IOException gone) {
            // The listener is no more there.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A listener could not be served: {}", e.toString());
        } finally {
            listeners.remove(listener);
            open.remove(listener);
            complete(connection);
        }
    }

    /** Returns after which sequence to begin: where it was, as far as that is still kept. */
    private long start(StreamListener listener, @Nullable Long after) throws IOException {
        long last = unitOfWork.read(outbox::last);
        if (after == null) {
            return last;
        }
        long first = unitOfWork.read(outbox::first);
        if (after >= first - 1 && after <= last) {
            return after;
        }
        long start = after > last ? last : first - 1;
        listener.writeGap(after, start);
        return start;
    }

    private void catchUp(StreamListener listener, long after, long to) throws IOException {
        long position = after;
        while (position < to) {
            long next = position;
            List<OutboxLine> page = unitOfWork.read(() -> outbox.after(next, PAGE));
            for (OutboxLine line : page) {
                position = line.sequence();
                if (position <= to) {
                    listener.write(line);
                }
            }
            if (page.isEmpty()) {
                return;
            }
        }
    }

    private static void complete(AsyncContext connection) {
        try {
            connection.complete();
        } catch (IllegalStateException alreadyOver) {
            // The container was faster.
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("event-streams").factory());
        long wait = settings.poll().toMillis();
        timer = started;
        started.scheduleWithFixedDelay(this::read, wait, wait, TimeUnit.MILLISECONDS);
    }

    private synchronized void read() {
        try {
            while (!listeners.isEmpty()) {
                List<OutboxLine> page = unitOfWork.read(() -> outbox.after(head, PAGE));
                if (page.isEmpty()) {
                    return;
                }
                page.forEach(line -> listeners.forEach(listener -> listener.offer(line)));
                head = page.get(page.size() - 1).sequence();
            }
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be read now; it is tried again: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = timer;
        timer = null;
        if (stopping != null) {
            stopping.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}

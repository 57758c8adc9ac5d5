package vn.quytrinh.engine.out;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Tells subscriptions what is in the outbox, at least once each. What concerns one subject, such as a dossier, is told in its
 * order: the next line is sent when the one before was taken or given up. Any number of nodes may do this together; a line that
 * a node was sending when it died is sent again after the lease. Safe for threads.
 */
public final class Deliveries {

    private static final int PAGE = 500;
    private static final int MOST_WAITING = 10_000;
    private static final int FORGET_PAGE = 5_000;

    private final OutboxLog outbox;
    private final OutboxReaders readers;
    private final SubscriptionStore subscriptions;
    private final DeliveryStore deliveries;
    private final Webhook webhook;
    private final WebhookSecrets secrets;
    private final CloudEvents events;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Settings settings;

    /**
     * How to deliver.
     *
     * @param backOff how long to wait after a failure
     * @param lease for how long a node keeps what it sends to itself, longer than a sending may take
     * @param parallel how many lines are sent to one subscription at a time
     * @param keep for how long lines are kept after they were told
     * @param otherReaders who else reads the outbox and must not miss what is forgotten
     */
    public record Settings(BackOff backOff, Duration lease, int parallel, Duration keep, Set<String> otherReaders) {

        public Settings {
            otherReaders = Set.copyOf(otherReaders);
        }
    }

    /**
     * Makes the use cases.
     *
     * @param outbox what is to be told
     * @param readers up to where it was read
     * @param subscriptions who is to be told
     * @param deliveries what is on its way
     * @param webhook sends
     * @param secrets what is signed with
     * @param events writes what is sent
     * @param audit where is written that a subscription was disabled
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param random makes the waits differ
     * @param settings how to deliver
     */
    public Deliveries(
            OutboxLog outbox,
            OutboxReaders readers,
            SubscriptionStore subscriptions,
            DeliveryStore deliveries,
            Webhook webhook,
            WebhookSecrets secrets,
            CloudEvents events,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            RandomGenerator random,
            Settings settings) {
        this.outbox = outbox;
        this.readers = readers;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.webhook = webhook;
        this.secrets = secrets;
        this.events = events;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.random = random;
        this.settings = settings;
    }

    /** Returns the ids of the subscriptions that are told. */
    public List<String> enabled() {
        return unitOfWork.read(subscriptions::list).stream()
                .filter(Subscription::enabled)
                .map(Subscription::id)
                .toList();
    }

    /**
     * Reads on in the outbox for a subscription, unless enough waits for it already or another node does so.
     *
     * @param id the subscription's id
     * @return how many lines were read, wanted or not
     */
    public int queue(String id) {
        return Retry.write(unitOfWork, () -> {
            Optional<Subscription> found = subscriptions.find(id).filter(Subscription::enabled);
            if (found.isEmpty() || deliveries.waiting(id) >= MOST_WAITING) {
                return 0;
            }
            Subscription subscription = found.get();
            OptionalLong position = readers.lock(subscription.reader());
            if (position.isEmpty()) {
                return 0;
            }
            List<OutboxLine> lines = outbox.after(position.getAsLong(), PAGE);
            if (!lines.isEmpty()) {
                deliveries.add(
                        id,
                        lines.stream()
                                .filter(line -> subscription.wants(line.announcement()))
                                .toList(),
                        now());
                readers.move(subscription.reader(), lines.get(lines.size() - 1).sequence());
            }
            return lines.size();
        });
    }

    /**
     * Sends some of what waits for a subscription and returns when all of it has been answered.
     *
     * @param id the subscription's id
     * @param threads where the sendings run
     * @return how many were sent, whatever became of them
     */
    public int send(String id, Executor threads) {
        Instant now = now();
        Optional<Subscription> subscription = unitOfWork.read(() -> subscriptions.find(id));
        if (subscription.isEmpty()) {
            return 0;
        }
        List<Delivery> taken = Retry.write(
                unitOfWork, () -> deliveries.take(id, settings.parallel(), now, now.plus(settings.lease())));
        CompletableFuture.allOf(taken.stream()
                        .map(delivery -> CompletableFuture.runAsync(() -> send(subscription.get(), delivery), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
        return taken.size();
    }

    private void send(Subscription subscription, Delivery delivery) {
        Webhook.Reply reply = post(subscription, delivery.line());
        Instant now = now();
        Retry.write(unitOfWork, () -> {
            boolean settled = deliveries.settle(after(delivery, reply, now));
            if (settled && reply.isGone()) {
                disable(subscription.id(), reply.text(), now);
            }
            return settled;
        });
    }

    private Webhook.Reply post(Subscription subscription, OutboxLine line) {
        if (!subscription.keyId().equals(secrets.keyId())) {
            return Webhook.Reply.failed("the key of this node is not the one the secret was derived from");
        }
        byte[] body = events.bytes(line);
        Instant now = now();
        Map<String, String> headers = WebhookSignature.headers(
                secrets.of(subscription, now), line.announcement().id(), now, body);
        return webhook.post(URI.create(subscription.url()), headers, body);
    }

    private Delivery after(Delivery delivery, Webhook.Reply reply, Instant now) {
        if (reply.isTaken()) {
            return delivery.delivered(reply.text(), now);
        }
        return settings.backOff()
                .after(delivery.attempts(), random)
                .map(wait -> delivery.waiting(reply.text(), now.plus(longer(wait, reply))))
                .orElseGet(() -> delivery.dead(reply.text(), now));
    }

    private Duration longer(Duration wait, Webhook.Reply reply) {
        Duration asked = Objects.requireNonNullElse(reply.retryAfter(), Duration.ZERO);
        Duration most = settings.backOff().most();
        Duration granted = asked.compareTo(most) > 0 ? most : asked;
        return granted.compareTo(wait) > 0 ? granted : wait;
    }

    private void disable(String id, String why, Instant now) {
        subscriptions.lock(id).filter(Subscription::enabled).ifPresent(subscription -> {
            subscriptions.update(subscription.enabled(why));
            audit.add(new AuditLog.Entry(
                    now,
                    Caller.SYSTEM.name(),
                    "SUBSCRIPTION_DISABLED",
                    id,
                    CanonicalJson.write(Map.of("reason", why))));
        });
    }

    /**
     * Forgets what was put into the outbox long ago and was told to everybody. What waits and what was given up lately stays.
     *
     * @return how many lines were forgotten
     */
    public long forget() {
        Instant before = now().minus(settings.keep());
        long to = unitOfWork.read(this::readByAll);
        long forgotten = 0;
        for (long from = unitOfWork.read(outbox::first); from <= to; from += FORGET_PAGE) {
            long first = from;
            if (unitOfWork
                    .read(() -> outbox.recordedAfter(first - 1))
                    .filter(before::isAfter)
                    .isEmpty()) {
                break;
            }
            long last = Math.min(to, first + FORGET_PAGE - 1);
            forgotten += Retry.write(unitOfWork, () -> outbox.forget(first, last, before));
        }
        return forgotten;
    }

    private long readByAll() {
        Map<String, Long> positions = readers.positions();
        return readersAtWork().stream()
                .map(reader -> positions.getOrDefault(reader, 0L))
                .reduce(outbox.last(), Math::min);
    }

    private Set<String> readersAtWork() {
        return Stream.concat(
                        subscriptions.list().stream()
                                .filter(Subscription::enabled)
                                .map(Subscription::reader),
                        settings.otherReaders().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns for how long the oldest line waits that somebody has still to be told, be it by webhook or by Kafka. What was given
     * up does not count, nor does what a disabled subscription misses.
     *
     * @param now the present instant
     * @return the age of that line, zero when none waits
     */
    public Duration lag(Instant now) {
        return unitOfWork.read(() -> {
            Map<String, Long> positions = readers.positions();
            Stream<Instant> unread = readersAtWork().stream()
                    .flatMap(reader -> outbox.recordedAfter(positions.getOrDefault(reader, 0L)).stream());
            return Stream.concat(unread, deliveries.oldestWaiting().stream())
                    .min(Instant::compareTo)
                    .map(oldest -> Duration.between(oldest, now))
                    .filter(age -> !age.isNegative())
                    .orElse(Duration.ZERO);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

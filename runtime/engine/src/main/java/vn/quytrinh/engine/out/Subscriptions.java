package vn.quytrinh.engine.out;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Administers who is told by webhook. An administrator sees and grants nothing outside the own scope. Safe for threads.
 */
public final class Subscriptions {

    /** For how many hours the former secret signs too when nothing is said. */
    public static final int HOURS_OVERLAP = 24;

    private static final int MOST_HOURS_OVERLAP = 168;
    private static final int MOST = 200;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private final SubscriptionStore store;
    private final OutboxLog outbox;
    private final OutboxReaders readers;
    private final DeliveryStore deliveries;
    private final Webhook webhook;
    private final WebhookSecrets secrets;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final boolean plainHttp;

    /**
     * Makes the use cases.
     *
     * @param store where subscriptions are kept
     * @param outbox what they are told
     * @param readers up to where they were told
     * @param deliveries what is on its way to them
     * @param webhook knows where nothing may be sent
     * @param secrets what is signed with
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param plainHttp whether receivers without TLS are let through
     */
    public Subscriptions(
            SubscriptionStore store,
            OutboxLog outbox,
            OutboxReaders readers,
            DeliveryStore deliveries,
            Webhook webhook,
            WebhookSecrets secrets,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            boolean plainHttp) {
        this.store = store;
        this.outbox = outbox;
        this.readers = readers;
        this.deliveries = deliveries;
        this.webhook = webhook;
        this.secrets = secrets;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.plainHttp = plainHttp;
    }

    /**
     * What a subscription is to be.
     *
     * @param id its id
     * @param url where it is told
     * @param types what it wants to hear of, empty for everything
     * @param scope the agencies, at least one, within those of whoever subscribes
     */
    public record Request(String id, String url, Set<AnnouncementType> types, AgencyScope scope) {

        public Request {
            types = Set.copyOf(types);
        }
    }

    /** Returns the subscriptions within the caller's scope by id. */
    public List<Subscription> list(Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR);
        return unitOfWork.read(store::list).stream()
                .filter(subscription -> caller.scope().covers(subscription.scope()))
                .toList();
    }

    /**
     * Finds a subscription.
     *
     * @param id its id
     * @param caller who asks
     * @return the subscription
     * @throws EngineException {@code SUBSCRIPTION_UNKNOWN}
     */
    public Subscription find(String id, Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR);
        return visible(unitOfWork.read(() -> store.find(id)), id, caller);
    }

    /**
     * Makes a subscription; it is told what is announced from now on.
     *
     * @param request what it is to be
     * @param caller who makes it
     * @return the subscription with its secret, which can be shown no second time
     * @throws EngineException {@code ID_INVALID}, {@code URL_INVALID}, {@code URL_FORBIDDEN}, {@code AGENCIES_REQUIRED},
     *     {@code AGENCY_FORBIDDEN}, {@code SUBSCRIPTION_EXISTS}, {@code SUBSCRIPTIONS_TOO_MANY}
     */
    public IssuedSecret create(Request request, Caller caller) {
        caller.require(Role.ADMIN);
        check(request, caller);
        Subscription made = Retry.write(unitOfWork, () -> {
            if (store.find(request.id()).isPresent()) {
                throw SubscriptionRefusal.exists(request.id());
            }
            if (store.list().size() >= MOST) {
                throw SubscriptionRefusal.tooMany(MOST);
            }
            var subscription = new Subscription(
                    request.id(),
                    request.url(),
                    request.types(),
                    request.scope(),
                    true,
                    null,
                    secrets.keyId(),
                    1,
                    null,
                    now(),
                    caller.name());
            store.add(subscription);
            readers.add(subscription.reader(), outbox.last());
            audit("SUBSCRIPTION_CREATED", subscription, detail(subscription), caller);
            return subscription;
        });
        return new IssuedSecret(made, secrets.shown(made));
    }

    /**
     * Tells a subscription elsewhere, of other things or of other agencies from now on. What waits for it already is told there
     * too; it keeps its secret.
     *
     * @param request what it is to be, by its id
     * @param caller who changes it
     * @return the subscription
     * @throws EngineException {@code SUBSCRIPTION_UNKNOWN}, {@code URL_INVALID}, {@code URL_FORBIDDEN},
     *     {@code AGENCIES_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public Subscription change(Request request, Caller caller) {
        caller.require(Role.ADMIN);
        check(request, caller);
        return Retry.write(unitOfWork, () -> {
            Subscription subscription =
                    locked(request.id(), caller).changed(request.url(), request.types(), request.scope());
            store.update(subscription);
            audit("SUBSCRIPTION_CHANGED", subscription, detail(subscription), caller);
            return subscription;
        });
    }

    private void check(Request request, Caller caller) {
        if (!ID.matcher(request.id()).matches()) {
            throw SubscriptionRefusal.idInvalid(request.id());
        }
        if (request.scope().agencies().isEmpty()) {
            throw SubscriptionRefusal.agenciesRequired();
        }
        request.scope().agencies().forEach(caller::requireAgency);
        URI url = WebhookAddress.check(request.url(), plainHttp);
        webhook.refusal(url).ifPresent(why -> {
            throw SubscriptionRefusal.urlForbidden(why);
        });
    }

    /**
     * Tells a subscription again or tells it nothing more. What is announced meanwhile is told later, as far as it is still kept.
     *
     * @param id its id
     * @param whether whether it is told
     * @param caller who decides it
     * @return the subscription
     * @throws EngineException {@code SUBSCRIPTION_UNKNOWN}
     */
    public Subscription enable(String id, boolean whether, Caller caller) {
        return Retry.write(unitOfWork, () -> {
            Subscription subscription = locked(id, caller).enabled(whether ? null : "by " + caller.name());
            store.update(subscription);
            audit(whether ? "SUBSCRIPTION_ENABLED" : "SUBSCRIPTION_DISABLED", subscription, Map.of(), caller);
            return subscription;
        });
    }

    /**
     * Gives a subscription a new secret. For some hours what is sent is signed with the former one too.
     *
     * @param id its id
     * @param hoursOverlap for how many hours, 0 to 168
     * @param caller who asks for it
     * @return the subscription with its new secret
     * @throws EngineException {@code SUBSCRIPTION_UNKNOWN}, {@code HOURS_INVALID}
     */
    public IssuedSecret rotate(String id, int hoursOverlap, Caller caller) {
        if (hoursOverlap < 0 || hoursOverlap > MOST_HOURS_OVERLAP) {
            throw SubscriptionRefusal.hours(MOST_HOURS_OVERLAP, hoursOverlap);
        }
        Subscription rotated = Retry.write(unitOfWork, () -> {
            Subscription former = locked(id, caller);
            boolean sameKey = former.keyId().equals(secrets.keyId());
            Instant until = sameKey && hoursOverlap > 0 ? now().plus(Duration.ofHours(hoursOverlap)) : null;
            Subscription subscription = former.rotated(secrets.keyId(), until);
            store.update(subscription);
            audit("SUBSCRIPTION_SECRET_ISSUED", subscription, Map.of("hoursOverlap", hoursOverlap), caller);
            return subscription;
        });
        return new IssuedSecret(rotated, secrets.shown(rotated));
    }

    /**
     * Returns what is and was on its way to a subscription, the latest first.
     *
     * @param id its id
     * @param state the state, null for all
     * @param before the sequence before which to begin
     * @param limit how many at most
     * @param caller who asks
     * @return the deliveries
     * @throws EngineException {@code SUBSCRIPTION_UNKNOWN}
     */
    public List<Delivery> deliveries(String id, Delivery.@Nullable State state, long before, int limit, Caller caller) {
        find(id, caller);
        return unitOfWork.read(() -> deliveries.list(id, state, before, limit));
    }

    /**
     * Returns how much waits for subscriptions and was given up, by their ids.
     *
     * @param some subscriptions that the caller may see
     */
    public Map<String, Backlog> backlogs(List<Subscription> some) {
        Map<String, Backlog> all = unitOfWork.read(deliveries::backlogs);
        return some.stream()
                .collect(Collectors.toMap(Subscription::id, each -> all.getOrDefault(each.id(), Backlog.NONE)));
    }

    /**
     * Sends once more what was given up.
     *
     * @param id the subscription's id
     * @param sequence which one, null for all
     * @param caller who asks for it
     * @return how many are sent again
     * @throws EngineException {@code SUBSCRIPTION_UNKNOWN}, {@code DELIVERY_NOT_DEAD} when the one that was named was not
     *     given up
     */
    public int resend(String id, @Nullable Long sequence, Caller caller) {
        return Retry.write(unitOfWork, () -> {
            Subscription subscription = locked(id, caller);
            int revived = deliveries.revive(id, sequence, now());
            if (sequence != null && revived == 0) {
                throw SubscriptionRefusal.notDead(sequence);
            }
            audit(
                    "DELIVERIES_RESENT",
                    subscription,
                    sequence == null ? Map.of("all", revived) : Map.of("sequence", sequence),
                    caller);
            return revived;
        });
    }

    private Subscription locked(String id, Caller caller) {
        caller.require(Role.ADMIN);
        return visible(store.lock(id), id, caller);
    }

    private static Subscription visible(Optional<Subscription> subscription, String id, Caller caller) {
        return subscription
                .filter(found -> caller.scope().covers(found.scope()))
                .orElseThrow(() -> SubscriptionRefusal.unknown(id));
    }

    private static Map<String, Object> detail(Subscription subscription) {
        return Map.of(
                "url", subscription.url(),
                "types",
                        subscription.types().stream()
                                .map(AnnouncementType::wireName)
                                .sorted()
                                .toList(),
                "agencies", subscription.scope().agencies());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void audit(String action, Subscription subscription, Map<String, Object> detail, Caller caller) {
        audit.add(new AuditLog.Entry(now(), caller.name(), action, subscription.id(), CanonicalJson.write(detail)));
    }
}

package vn.quytrinh.engine.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Administers API clients and their keys. An administrator sees and grants nothing outside the own scope. At most two keys of
 * a client are valid at once, so that one can be replaced without an interruption. Safe for threads.
 */
public final class ApiClients {

    /** For how many days a key is valid when nothing is said. */
    public static final int DAYS_VALID = 365;

    /** For how many days the former key stays valid after a rotation when nothing is said. */
    public static final int DAYS_OVERLAP = 7;

    private static final int MOST_DAYS_VALID = 730;
    private static final int MOST_DAYS_OVERLAP = 30;
    private static final int KEYS_AT_ONCE = 2;

    private final ClientStore store;
    private final ClientKeys keys;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Makes the use cases.
     *
     * @param store where clients are kept
     * @param keys remembers who may come in, and is told to forget
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public ApiClients(ClientStore store, ClientKeys keys, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.keys = keys;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the clients within the caller's scope by id. */
    public List<ApiClient> list(Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR);
        return unitOfWork.read(store::list).stream()
                .filter(client -> caller.scope().covers(client.scope()))
                .toList();
    }

    /**
     * Finds a client.
     *
     * @param id its id
     * @param caller who asks
     * @return the client
     * @throws EngineException {@code CLIENT_UNKNOWN}
     */
    public ApiClient find(String id, Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR);
        return visible(unitOfWork.read(() -> store.find(id)), id, caller);
    }

    /**
     * Creates a client without a key.
     *
     * @param grant what it is to be
     * @param caller who creates it
     * @return the client
     * @throws EngineException {@code ID_INVALID}, {@code ROLES_REQUIRED}, {@code AGENCIES_REQUIRED},
     *     {@code AGENCY_FORBIDDEN}, {@code CLIENT_EXISTS}
     */
    public ApiClient create(Grant grant, Caller caller) {
        caller.require(Role.ADMIN);
        grant.check(caller);
        return Retry.write(unitOfWork, () -> {
            if (store.find(grant.id()).isPresent()) {
                throw AccessRefusal.exists("CLIENT_EXISTS", grant.id());
            }
            Instant now = now();
            var client = new ApiClient(
                    grant.id(), grant.name(), grant.roles(), grant.scope(), true, now, caller.name(), List.of());
            store.add(client);
            audit("CLIENT_CREATED", client.id(), grant.detail(), caller, now);
            return client;
        });
    }

    /**
     * Lets a client in or shuts it out, at once on this node and within seconds on others.
     *
     * @param id its id
     * @param whether whether it is let in
     * @param caller who decides it
     * @return the client
     * @throws EngineException {@code CLIENT_UNKNOWN}
     */
    public ApiClient enable(String id, boolean whether, Caller caller) {
        return change(() -> {
            ApiClient client = locked(id, caller).enabled(whether);
            store.update(client);
            audit(whether ? "CLIENT_ENABLED" : "CLIENT_DISABLED", id, Map.of(), caller, now());
            return client;
        });
    }

    /**
     * Issues a key.
     *
     * @param id the client's id
     * @param daysValid for how many days it is valid, 1 to 730
     * @param caller who issues it
     * @return the key with its token, which cannot be had again
     * @throws EngineException {@code CLIENT_UNKNOWN}, {@code KEYS_TWO_VALID}, {@code DAYS_INVALID}
     */
    public IssuedKey issue(String id, int daysValid, Caller caller) {
        requireDays("daysValid", 1, MOST_DAYS_VALID, daysValid);
        return change(() -> issueOnce(locked(id, caller), daysValid, caller));
    }

    /**
     * Issues a key and lets the former ones expire soon.
     *
     * @param id the client's id
     * @param daysValid for how many days the new one is valid, 1 to 730
     * @param daysOverlap for how many days the former ones stay valid, 0 to 30
     * @param caller who issues it
     * @return the new key with its token
     * @throws EngineException as {@link #issue} does
     */
    public IssuedKey rotate(String id, int daysValid, int daysOverlap, Caller caller) {
        requireDays("daysValid", 1, MOST_DAYS_VALID, daysValid);
        requireDays("daysOverlap", 0, MOST_DAYS_OVERLAP, daysOverlap);
        return change(() -> {
            ApiClient client = locked(id, caller);
            IssuedKey issued = issueOnce(client, daysValid, caller);
            Instant end = now().plus(Duration.ofDays(daysOverlap));
            client.keys().stream().filter(key -> key.isValidAt(now())).forEach(key -> store.keep(key.expiringBy(end)));
            return issued;
        });
    }

    /**
     * Revokes a key for good, at once on this node and within seconds on others.
     *
     * @param id the client's id
     * @param prefix the key's prefix
     * @param caller who revokes it
     * @return the client as it is afterwards
     * @throws EngineException {@code CLIENT_UNKNOWN}, {@code KEY_UNKNOWN}
     */
    public ApiClient revoke(String id, String prefix, Caller caller) {
        return change(() -> {
            ApiKey key = locked(id, caller).keys().stream()
                    .filter(each -> each.prefix().equals(prefix))
                    .findFirst()
                    .orElseThrow(() -> AccessRefusal.unknownKey(prefix));
            if (key.revokedAt() == null) {
                store.keep(key.revoked(now(), caller.name()));
                audit("KEY_REVOKED", id, Map.of("prefix", prefix), caller, now());
            }
            return store.find(id).orElseThrow();
        });
    }

    private IssuedKey issueOnce(ApiClient client, int daysValid, Caller caller) {
        Instant now = now();
        if (client.keys().stream().filter(key -> key.isValidAt(now)).count() >= KEYS_AT_ONCE) {
            throw AccessRefusal.twoKeys(client.id());
        }
        KeyToken token = KeyToken.random(random);
        Instant end = now.plus(Duration.ofDays(daysValid));
        var key = new ApiKey(token.prefix(), client.id(), token.hash(), now, caller.name(), end, null, null);
        store.keep(key);
        audit("KEY_ISSUED", client.id(), Map.of("prefix", key.prefix(), "expiresAt", end.toString()), caller, now);
        return new IssuedKey(key, token.text());
    }

    private <T> T change(Supplier<T> work) {
        T done = Retry.write(unitOfWork, work);
        keys.forget();
        return done;
    }

    private ApiClient locked(String id, Caller caller) {
        caller.require(Role.ADMIN);
        return visible(store.lock(id), id, caller);
    }

    private static ApiClient visible(Optional<ApiClient> client, String id, Caller caller) {
        return client.filter(found -> caller.scope().covers(found.scope()))
                .orElseThrow(() -> AccessRefusal.unknownClient(id));
    }

    private static void requireDays(String field, int least, int most, int found) {
        if (found < least || found > most) {
            throw AccessRefusal.days(field, least, most, found);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void audit(String action, String client, Map<String, Object> detail, Caller caller, Instant now) {
        audit.add(new AuditLog.Entry(now, caller.name(), action, client, CanonicalJson.write(detail)));
    }
}

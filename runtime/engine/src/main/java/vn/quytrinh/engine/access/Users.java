package vn.quytrinh.engine.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;

/** Administers users. An administrator sees and grants nothing outside the own scope. Safe for threads. */
public final class Users {

    private static final int SHORTEST_PASSWORD = 12;

    /** What the hash can hold. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final UserStore store;
    private final PasswordHash passwords;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param store where users are kept
     * @param passwords hashes passwords
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Users(UserStore store, PasswordHash passwords, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the user who signs in with a name, let in or not. */
    public Optional<AppUser> signingIn(String name) {
        return unitOfWork.read(() -> store.find(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the users within the caller's scope by name. */
    public List<AppUser> list(Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR);
        return unitOfWork.read(store::list).stream()
                .filter(user -> caller.scope().covers(user.scope()))
                .toList();
    }

    /**
     * Creates a user.
     *
     * @param grant what the user is to be
     * @param password the first password
     * @param caller who creates the user
     * @return the user
     * @throws EngineException {@code ID_INVALID}, {@code ROLES_REQUIRED}, {@code AGENCIES_REQUIRED},
     *     {@code AGENCY_FORBIDDEN}, {@code PASSWORD_INVALID}, {@code USER_EXISTS}
     */
    public AppUser create(Grant grant, String password, Caller caller) {
        caller.require(Role.ADMIN);
        grant.check(caller);
        String hash = hash(grant.id(), password);
        return Retry.write(unitOfWork, () -> {
            if (store.find(grant.id()).isPresent()) {
                throw AccessRefusal.exists("USER_EXISTS", grant.id());
            }
            Instant now = now();
            var user =
                    new AppUser(grant.id(), grant.name(), hash, grant.roles(), grant.scope(), true, now, caller.name());
            store.add(user);
            audit("USER_CREATED", user.name(), grant.detail(), caller);
            return user;
        });
    }

    /**
     * Gives a user other duties, agencies or another name to be called by. Whoever is signed in must sign in again.
     *
     * @param grant what the user is to be from now on, by the user's name
     * @param caller who grants it, somebody else
     * @return the user
     * @throws EngineException {@code USER_UNKNOWN}, {@code OWN_GRANT}, {@code ROLES_REQUIRED}, {@code AGENCIES_REQUIRED},
     *     {@code AGENCY_FORBIDDEN}
     */
    public AppUser grant(Grant grant, Caller caller) {
        caller.require(Role.ADMIN);
        grant.check(caller);
        if (grant.id().equals(caller.name())) {
            throw AccessRefusal.ownGrant();
        }
        return change(grant.id(), "USER_GRANTED", grant.detail(), user -> user.granted(grant), caller);
    }

    /**
     * Lets a user in or shuts the user out.
     *
     * @param name the user's name
     * @param whether whether the user is let in
     * @param caller who decides it
     * @return the user
     * @throws EngineException {@code USER_UNKNOWN}
     */
    public AppUser enable(String name, boolean whether, Caller caller) {
        return change(
                name, whether ? "USER_ENABLED" : "USER_DISABLED", Map.of(), user -> user.enabled(whether), caller);
    }

    /**
     * Sets another password.
     *
     * @param name the user's name
     * @param password the password
     * @param caller who sets it
     * @return the user
     * @throws EngineException {@code USER_UNKNOWN}, {@code PASSWORD_INVALID}
     */
    public AppUser setPassword(String name, String password, Caller caller) {
        String hash = hash(name, password);
        return change(name, "USER_PASSWORD_SET", Map.of(), user -> user.withPasswordHash(hash), caller);
    }

    private AppUser change(
            String name, String action, Map<String, Object> detail, UnaryOperator<AppUser> changing, Caller caller) {
        caller.require(Role.ADMIN);
        return Retry.write(unitOfWork, () -> {
            AppUser user = store.find(name)
                    .filter(found -> caller.scope().covers(found.scope()))
                    .map(changing)
                    .orElseThrow(() -> AccessRefusal.unknownUser(name));
            store.update(user);
            audit(action, name, detail, caller);
            return user;
        });
    }

    private String hash(String name, String password) {
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES;
        if (password.length() < SHORTEST_PASSWORD
                || tooLong
                || password.toLowerCase(Locale.ROOT).contains(name)) {
            throw AccessRefusal.passwordWeak(SHORTEST_PASSWORD, LONGEST_PASSWORD_BYTES);
        }
        return passwords.of(password);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void audit(String action, String user, Map<String, Object> detail, Caller caller) {
        audit.add(new AuditLog.Entry(now(), caller.name(), action, user, CanonicalJson.write(detail)));
    }
}

package vn.quytrinh.engine.share;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * Makes links with which somebody who has no account looks at one version of one procedure, until a day or until they are revoked.
 * A link shows its token once; only the hash of it is kept. Safe for threads.
 */
public final class ShareLinks {

    /** For how many days a link may be valid. */
    public static final int MOST_DAYS = 366;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    private static final String NEWEST = "newest";

    private final Procedures procedures;
    private final ShareStore store;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Makes the use cases.
     *
     * @param procedures the drafts that are shown
     * @param store where links are kept
     * @param audit where is written who made and revoked which, and on which days it was used
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public ShareLinks(
            Procedures procedures, ShareStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.procedures = procedures;
        this.store = store;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Tells whether somebody may share procedures of their agencies.
     *
     * @param caller who asks
     */
    public static boolean mayShare(Caller caller) {
        return caller.has(Role.ANALYST, Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.APPROVER, Role.ADMIN);
    }

    /**
     * Makes a link.
     *
     * @param key the procedure's key
     * @param revision the draft revision it shows, null for whichever is the newest when somebody looks
     * @param note for whom or what for
     * @param lastDay the last day in Vietnam on which it is valid
     * @param caller who makes it
     * @return the link with its token, which cannot be had again
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code REVISION_UNKNOWN}, {@code ROLE_REQUIRED},
     *     {@code AGENCY_FORBIDDEN}, {@code SHARE_NOTE_INVALID}, {@code SHARE_EXPIRY_INVALID}
     */
    public MadeLink make(String key, @Nullable Integer revision, String note, LocalDate lastDay, Caller caller) {
        requireSharer(key, caller);
        if (revision != null) {
            procedures.open(key, revision);
        }
        Instant now = now();
        ShareToken token = ShareToken.random(random);
        var link = new ShareLink(
                UUID.randomUUID().toString(),
                key,
                revision,
                checked(note),
                now,
                caller.name(),
                end(lastDay, now),
                null,
                null,
                null);
        return Retry.write(unitOfWork, () -> {
            store.add(link, token.hash());
            Map<String, Object> detail = new HashMap<>();
            detail.put("link", link.id());
            detail.put("revision", revision == null ? NEWEST : revision);
            detail.put("expiresAt", link.expiresAt().toString());
            audit("SHARE_LINK_MADE", link, caller.name(), detail, now);
            return new MadeLink(link, token.text());
        });
    }

    /**
     * Returns the links of a procedure, the newest first, dead ones too.
     *
     * @param key the procedure's key
     * @param caller who asks
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public List<ShareLink> list(String key, Caller caller) {
        requireSharer(key, caller);
        return unitOfWork.read(() -> store.of(key));
    }

    /**
     * Revokes a link for good, at once; one that was revoked before stays as it is.
     *
     * @param key the procedure's key
     * @param id the link's id
     * @param caller who revokes it: whoever might make one, for its maker may be gone
     * @return the link as it is afterwards
     * @throws EngineException as {@link #list} does, {@code SHARE_LINK_UNKNOWN}
     */
    public ShareLink revoke(String key, String id, Caller caller) {
        requireSharer(key, caller);
        return Retry.write(unitOfWork, () -> {
            ShareLink link = store.find(id)
                    .filter(found -> found.key().equals(key))
                    .orElseThrow(() -> ShareRefusal.unknown(id, key));
            if (link.revokedAt() != null) {
                return link;
            }
            ShareLink revoked = link.revoked(now(), caller.name());
            store.revoke(revoked);
            audit("SHARE_LINK_REVOKED", link, caller.name(), Map.of("link", id), now());
            return revoked;
        });
    }

    /**
     * Returns what a link shows. The first use of each day goes into the audit log.
     *
     * @param token the link's token
     * @throws EngineException {@code SHARE_LINK_DEAD} in the same words for a token that is unknown, expired or revoked
     */
    public SharedVersion open(String token) {
        ShareToken asked = new ShareToken(token);
        if (!asked.isWellFormed()) {
            throw ShareRefusal.dead();
        }
        Instant now = now();
        ShareLink link = unitOfWork
                .read(() -> store.findByHash(asked.hash()))
                .filter(found -> found.isAliveAt(now))
                .orElseThrow(ShareRefusal::dead);
        OpenDraft draft =
                link.revision() == null ? procedures.open(link.key()) : procedures.open(link.key(), link.revision());
        noteUse(asked.hash(), now);
        return new SharedVersion(
                draft.procedure(),
                draft.summary().revision(),
                draft.summary().savedAt(),
                link.revision() == null,
                link.expiresAt());
    }

    private void noteUse(String hash, Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Retry.write(unitOfWork, () -> {
            ShareLink link = store.findByHash(hash).orElseThrow(ShareRefusal::dead);
            Instant before = link.usedAt();
            if (before == null || before.isBefore(minute)) {
                store.use(link.used(minute));
            }
            if (before == null || !day(before).equals(day(now))) {
                audit("SHARE_LINK_USED", link, "link:" + link.id(), Map.of("link", link.id()), now);
            }
            return link;
        });
    }

    private void requireSharer(String key, Caller caller) {
        caller.require(Role.ANALYST, Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.APPROVER, Role.ADMIN);
        procedures.requireAgency(key, caller);
    }

    private static String checked(String note) {
        String words = note.strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE || !PlainValues.isStorable(words)) {
            throw ShareRefusal.note(LONGEST_NOTE, words.length());
        }
        return words;
    }

    private static Instant end(LocalDate lastDay, Instant now) {
        long days = ChronoUnit.DAYS.between(day(now), lastDay);
        if (days < 0 || days > MOST_DAYS) {
            throw ShareRefusal.days(MOST_DAYS, days);
        }
        return lastDay.plusDays(1).atStartOfDay().toInstant(VietnamTime.OFFSET);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, VietnamTime.OFFSET);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void audit(String action, ShareLink link, String who, Map<String, Object> detail, Instant now) {
        audit.add(new AuditLog.Entry(now, who, action, link.key(), CanonicalJson.write(detail)));
    }
}

package vn.quytrinh.engine.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Keeps what people say about drafts. Whoever may read the quality of a procedure within their agencies may read it; everybody of
 * them but auditors may speak. Nobody changes what somebody else said. Safe for threads.
 */
public final class Comments {

    /** The longest comment, in characters. */
    public static final int LONGEST = 4000;

    static final int LONGEST_ELEMENT = 400;
    private static final int LONGEST_LABEL = 200;

    private final CommentStore store;
    private final Procedures procedures;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param store where comments are kept
     * @param procedures the drafts that are commented on
     * @param audit where is written who did what, without what was said
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Comments(
            CommentStore store, Procedures procedures, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.procedures = procedures;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Tells whether somebody may say something, wherever their agencies reach.
     *
     * @param caller who asks
     */
    public static boolean maySpeak(Caller caller) {
        return caller.has(Role.ANALYST, Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.APPROVER, Role.ADMIN);
    }

    /**
     * Returns the threads of a procedure, the oldest first; those in which everything has been deleted are left out.
     *
     * @param key the procedure's key
     * @param caller who reads
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public List<CommentThread> threads(String key, Caller caller) {
        caller.require(Role.ANALYST, Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.APPROVER, Role.AUDITOR, Role.ADMIN);
        procedures.requireAgency(key, caller);
        return unitOfWork.read(() -> store.threads(key)).stream()
                .filter(thread -> !thread.isEmpty())
                .toList();
    }

    /**
     * Returns the open threads in which somebody spoke, or on procedures of which they are an author, the oldest first.
     *
     * @param caller whose threads; none for those who may not read comments
     */
    public List<CommentThread> openOf(Caller caller) {
        return !maySpeak(caller)
                ? List.of()
                : unitOfWork.read(() -> store.openOf(caller.name())).stream()
                        .filter(thread -> !thread.isEmpty())
                        .toList();
    }

    /**
     * Begins a thread.
     *
     * @param key the procedure's key
     * @param subject what it is about; it need not exist, for drafts change
     * @param text what is said
     * @param caller who says it
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code TEXT_INVALID},
     *     {@code ELEMENT_INVALID}
     */
    public CommentThread begin(String key, Subject subject, String text, Caller caller) {
        requireSpeaker(key, caller);
        Subject checked = checked(subject);
        Comment comment = comment(text, caller);
        return write(() -> {
            var thread = new CommentThread(newId(), key, checked, List.of(comment), null, null);
            store.begin(thread);
            note("COMMENT_WRITTEN", thread, comment.id(), caller);
            return thread;
        });
    }

    /**
     * Answers in a thread, which stays as open or resolved as it is.
     *
     * @param key the procedure's key
     * @param thread the thread's id
     * @param text what is said
     * @param caller who says it
     * @throws EngineException as {@link #begin} does, {@code COMMENT_UNKNOWN}
     */
    public CommentThread reply(String key, String thread, String text, Caller caller) {
        requireSpeaker(key, caller);
        Comment comment = comment(text, caller);
        return write(() -> {
            CommentThread found = thread(key, thread);
            store.add(thread, comment);
            note("COMMENT_WRITTEN", found, comment.id(), caller);
            return thread(key, thread);
        });
    }

    /**
     * Says that a thread is settled; one that is stays as it is.
     *
     * @param key the procedure's key
     * @param thread the thread's id
     * @param caller who says so
     * @throws EngineException as {@link #reply} does
     */
    public CommentThread resolve(String key, String thread, Caller caller) {
        return settle(key, thread, true, caller);
    }

    /**
     * Says that a thread is not settled after all; one that is open stays as it is.
     *
     * @param key the procedure's key
     * @param thread the thread's id
     * @param caller who says so
     * @throws EngineException as {@link #reply} does
     */
    public CommentThread reopen(String key, String thread, Caller caller) {
        return settle(key, thread, false, caller);
    }

    /**
     * Changes what the caller said.
     *
     * @param key the procedure's key
     * @param thread the thread's id
     * @param comment the comment's id
     * @param text what is said instead
     * @param caller its author
     * @throws EngineException as {@link #reply} does, {@code COMMENT_FOREIGN}
     */
    public CommentThread edit(String key, String thread, String comment, String text, Caller caller) {
        String words = words(text);
        return change(key, thread, comment, each -> each.edited(words, now()), "COMMENT_EDITED", caller);
    }

    /**
     * Deletes what the caller said. Its words are gone; that there was something stays visible while others have answered.
     *
     * @param key the procedure's key
     * @param thread the thread's id
     * @param comment the comment's id
     * @param caller its author
     * @throws EngineException as {@link #reply} does, {@code COMMENT_FOREIGN}
     */
    public CommentThread delete(String key, String thread, String comment, Caller caller) {
        return change(key, thread, comment, each -> each.deleted(now()), "COMMENT_DELETED", caller);
    }

    private CommentThread settle(String key, String thread, boolean resolved, Caller caller) {
        requireSpeaker(key, caller);
        return write(() -> {
            CommentThread found = thread(key, thread);
            if (found.isOpen() != resolved) {
                return found;
            }
            store.resolve(thread, resolved ? now() : null, resolved ? caller.name() : null);
            note(resolved ? "COMMENT_RESOLVED" : "COMMENT_REOPENED", found, null, caller);
            return thread(key, thread);
        });
    }

    private CommentThread change(
            String key, String thread, String id, UnaryOperator<Comment> change, String action, Caller caller) {
        requireSpeaker(key, caller);
        return write(() -> {
            CommentThread found = thread(key, thread);
            Comment comment = found.comments().stream()
                    .filter(each -> each.id().equals(id) && !each.isDeleted())
                    .findFirst()
                    .orElseThrow(() -> CommentRefusal.unknown(id, key));
            if (!comment.author().equals(caller.name())) {
                throw CommentRefusal.foreign(comment, caller);
            }
            store.change(change.apply(comment));
            note(action, found, id, caller);
            return thread(key, thread);
        });
    }

    private CommentThread thread(String key, String thread) {
        return store.find(thread)
                .filter(found -> found.key().equals(key))
                .orElseThrow(() -> CommentRefusal.unknown(thread, key));
    }

    private void requireSpeaker(String key, Caller caller) {
        caller.require(Role.ANALYST, Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.APPROVER, Role.ADMIN);
        procedures.requireAgency(key, caller);
    }

    private Comment comment(String text, Caller caller) {
        return new Comment(newId(), caller.name(), now(), words(text), null, null);
    }

    private static String words(String text) {
        String words = text.strip();
        boolean plain = words.chars().noneMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\t');
        if (words.isEmpty() || words.length() > LONGEST || !plain || !PlainValues.isStorable(words)) {
            throw CommentRefusal.text(words.length());
        }
        return words;
    }

    private static Subject checked(Subject subject) {
        boolean whole = subject.kind() == Subject.Kind.PROCEDURE;
        String element = subject.element();
        boolean sound = element.length() <= LONGEST_ELEMENT
                && element.chars().noneMatch(Character::isISOControl)
                && PlainValues.isStorable(element + subject.label());
        if (!sound || whole != element.isEmpty()) {
            throw CommentRefusal.subject(subject);
        }
        String label = subject.label();
        return new Subject(
                subject.kind(), element, label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL));
    }

    /** What was said is not repeated in the log, from which nothing can be deleted. */
    private void note(String action, CommentThread thread, @Nullable String comment, Caller caller) {
        Map<String, Object> detail =
                comment == null ? Map.of("thread", thread.id()) : Map.of("thread", thread.id(), "comment", comment);
        audit.add(new AuditLog.Entry(now(), caller.name(), action, thread.key(), CanonicalJson.write(detail)));
    }

    private CommentThread write(Supplier<CommentThread> work) {
        return Retry.write(unitOfWork, work);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}

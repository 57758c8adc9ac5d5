package vn.quytrinh.designer.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;

/** What people say about one procedure, as one page shows it. */
public final class Discussion {
    private final Comments comments;
    private final String key;
    private final Caller caller;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<CommentThread> threads = List.of();
    private boolean readable = true;

    /**
     * Begins with what has been said so far.
     *
     * @param comments what people say, not null
     * @param key the procedure's key, not null
     * @param caller who looks, not null
     */
    public Discussion(Comments comments, String key, Caller caller) {
        this.comments = comments;
        this.key = key;
        this.caller = caller;
        refresh();
    }

    /** Reads what others have said meanwhile. */
    public void refresh() {
        List<CommentThread> before = threads;
        try {
            threads = comments.threads(key, caller);
            readable = true;
        } catch (EngineException refused) {
            threads = List.of();
            readable = false;
        }
        if (!threads.equals(before)) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Returns the threads, the oldest first. */
    public List<CommentThread> threads() {
        return threads;
    }

    /** Tells whether the person may read here. */
    public boolean isReadable() {
        return readable;
    }

    /** Tells whether the person may say something here. */
    public boolean maySpeak() {
        return readable && Comments.maySpeak(caller);
    }

    /** Returns the person's user name. */
    public String person() {
        return caller.name();
    }

    /** Returns how many open threads are about something. */
    public int open(Predicate<Subject> about) {
        return (int) threads.stream()
                .filter(thread -> thread.isOpen() && about.test(thread.subject()))
                .count();
    }

    /** Says something new. */
    public void begin(Subject subject, String text) {
        comments.begin(key, subject, text, caller);
        refresh();
    }

    /** Answers. */
    public void reply(CommentThread thread, String text) {
        comments.reply(key, thread.id(), text, caller);
        refresh();
    }

    /** Settles a thread that is open, opens one that is settled. */
    public void settle(CommentThread thread) {
        if (thread.isOpen()) {
            comments.resolve(key, thread.id(), caller);
        } else {
            comments.reopen(key, thread.id(), caller);
        }
        refresh();
    }

    /** Changes what the person said. */
    public void edit(CommentThread thread, String comment, String text) {
        comments.edit(key, thread.id(), comment, text, caller);
        refresh();
    }

    /** Deletes what the person said. */
    public void delete(CommentThread thread, String comment) {
        comments.delete(key, thread.id(), comment, caller);
        refresh();
    }

    /** Listens to what is said. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}

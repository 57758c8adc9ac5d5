package vn.quytrinh.engine.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: keeps the comments on drafts. */
public interface CommentStore {

    /** Returns the threads of a procedure, the oldest first. */
    List<CommentThread> threads(String key);

    /** Returns the open threads in which somebody spoke, or on procedures of which they are an author, the oldest first. */
    List<CommentThread> openOf(String person);

    /** Returns a thread. */
    Optional<CommentThread> find(String thread);

    /** Begins a thread with its comments. */
    void begin(CommentThread thread);

    /** Adds a comment to a thread. */
    void add(String thread, Comment comment);

    /** Keeps a comment as it is now. */
    void change(Comment comment);

    /** Notes that a thread is resolved, or open again when both are null. */
    void resolve(String thread, @Nullable Instant at, @Nullable String by);
}

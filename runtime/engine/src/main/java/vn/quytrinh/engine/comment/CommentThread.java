package vn.quytrinh.engine.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers (chuỗi bình luận).
 *
 * @param id its id
 * @param key the key of the procedure it is about
 * @param subject what in the procedure it is about
 * @param comments what was said, first things first, at least one
 * @param resolvedAt when it was resolved, null while it is open
 * @param resolvedBy who resolved it, null while it is open
 */
public record CommentThread(
        String id,
        String key,
        Subject subject,
        List<Comment> comments,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {

    public CommentThread {
        comments = List.copyOf(comments);
    }

    /** Tells whether it waits for an answer or a change. */
    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** Tells whether somebody said something in it that still stands. */
    public boolean hasWordsOf(String person) {
        return comments.stream()
                .anyMatch(comment -> !comment.isDeleted() && comment.author().equals(person));
    }

    /** Tells whether everything that was said in it has been deleted. */
    public boolean isEmpty() {
        return comments.stream().allMatch(Comment::isDeleted);
    }
}

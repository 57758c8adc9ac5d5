package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.comment.Comment;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Subject;

/**
 * A thread of comments, as it is sent; of the people nothing but their user names.
 *
 * @param id its id
 * @param kind PROCEDURE, STEP, TRANSITION, TABLE or FINDING
 * @param element the id of what it is about, empty for the procedure
 * @param label what that was called when the thread was begun
 * @param open whether it waits for an answer or a change
 * @param resolvedAt when it was resolved, null while it is open
 * @param resolvedBy who resolved it, null while it is open
 * @param comments what was said, first things first
 */
record CommentThreadView(
        String id,
        Subject.Kind kind,
        String element,
        String label,
        boolean open,
        @Nullable OffsetDateTime resolvedAt,
        @Nullable String resolvedBy,
        List<CommentView> comments) {

    /**
     * A comment.
     *
     * @param id its id
     * @param author who said it
     * @param writtenAt when
     * @param text what, empty once deleted
     * @param editedAt when its author last changed it, null for never
     * @param deletedAt when its author deleted it, null for never
     */
    record CommentView(
            String id,
            String author,
            OffsetDateTime writtenAt,
            String text,
            @Nullable OffsetDateTime editedAt,
            @Nullable OffsetDateTime deletedAt) {

        static CommentView of(Comment comment) {
            return new CommentView(
                    comment.id(),
                    comment.author(),
                    Vietnam.time(comment.writtenAt()),
                    comment.text(),
                    time(comment.editedAt()),
                    time(comment.deletedAt()));
        }
    }

    static CommentThreadView of(CommentThread thread) {
        Subject subject = thread.subject();
        return new CommentThreadView(
                thread.id(),
                subject.kind(),
                subject.element(),
                subject.label(),
                thread.isOpen(),
                time(thread.resolvedAt()),
                thread.resolvedBy(),
                thread.comments().stream().map(CommentView::of).toList());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : Vietnam.time(at);
    }
}

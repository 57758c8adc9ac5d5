package vn.quytrinh.engine.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said (bình luận).
 *
 * @param id its id
 * @param author the user name of who said it
 * @param writtenAt when
 * @param text what, of several lines; empty once deleted
 * @param editedAt when its author last changed it, null for never
 * @param deletedAt when its author deleted it, null for never
 */
public record Comment(
        String id,
        String author,
        Instant writtenAt,
        String text,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {

    /** Tells whether its author deleted it. */
    public boolean isDeleted() {
        return deletedAt != null;
    }

    Comment edited(String other, Instant at) {
        return new Comment(id, author, writtenAt, other, at, deletedAt);
    }

    Comment deleted(Instant at) {
        return new Comment(id, author, writtenAt, "", editedAt, at);
    }
}

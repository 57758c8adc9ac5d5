package vn.quytrinh.engine.comment;

import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why something is not said. */
final class CommentRefusal {

    private CommentRefusal() {}

    static EngineException text(int length) {
        return new EngineException(
                ErrorKind.INVALID,
                "TEXT_INVALID",
                "Cần lời bình luận từ 1 đến %d ký tự, không có ký tự điều khiển, nhưng nhận được %d ký tự. Hãy viết lại."
                        .formatted(Comments.LONGEST, length),
                "Expected a comment of 1 to %d characters without control characters but found %d characters. Maybe write it again."
                        .formatted(Comments.LONGEST, length));
    }

    static EngineException subject(Subject subject) {
        return new EngineException(
                ErrorKind.INVALID,
                "ELEMENT_INVALID",
                "Cần mã của phần tử được bình luận (tối đa %d ký tự; để trống cho cả thủ tục) nhưng nhận được \"%s\" cho %s. Hãy xem lại."
                        .formatted(Comments.LONGEST_ELEMENT, shown(subject), subject.kind()),
                "Expected the id of the element that is commented on (at most %d characters; empty for the procedure) but found \"%s\" for %s. Maybe correct it."
                        .formatted(Comments.LONGEST_ELEMENT, shown(subject), subject.kind()));
    }

    static EngineException unknown(String id, String key) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "COMMENT_UNKNOWN",
                "Không có bình luận nào mang mã \"%s\" ở %s. Hãy tải lại danh sách.".formatted(id, key),
                "Expected the id of a comment on %s but there is none called \"%s\". Maybe read the list again."
                        .formatted(key, id));
    }

    static EngineException foreign(Comment comment, Caller caller) {
        return new EngineException(
                ErrorKind.FORBIDDEN,
                "COMMENT_FOREIGN",
                "Chỉ người viết được sửa hoặc xóa bình luận nhưng bình luận này của %s, người gọi là %s. Hãy trả lời thay vì sửa."
                        .formatted(comment.author(), caller.name()),
                "Expected the author to change or delete a comment but it is by %s and the caller is %s. Maybe answer it instead."
                        .formatted(comment.author(), caller.name()));
    }

    private static String shown(Subject subject) {
        String element = subject.element();
        return element.length() > 40 ? element.substring(0, 40) + "…" : element;
    }
}

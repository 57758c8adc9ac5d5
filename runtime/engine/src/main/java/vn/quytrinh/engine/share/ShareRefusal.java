package vn.quytrinh.engine.share;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why a link is not made, or shows nothing. */
final class ShareRefusal {

    private ShareRefusal() {}

    /** The same words whatever the reason, so that nothing is learned by trying. */
    static EngineException dead() {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "SHARE_LINK_DEAD",
                "Liên kết không còn hiệu lực. Hãy hỏi lại người đã gửi.",
                "Expected a link that is valid but this one is not. Maybe ask whoever sent it.");
    }

    static EngineException unknown(String id, String key) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "SHARE_LINK_UNKNOWN",
                "Thủ tục %s không có liên kết chia sẻ \"%s\". Hãy xem danh sách liên kết.".formatted(key, id),
                "Expected the id of a link of %s but found \"%s\". Maybe look at the list of links."
                        .formatted(key, id));
    }

    static EngineException days(long most, long found) {
        return new EngineException(
                ErrorKind.INVALID,
                "SHARE_EXPIRY_INVALID",
                "Cần ngày hết hạn từ hôm nay đến %d ngày tới nhưng nhận được %d ngày. Hãy chọn ngày khác."
                        .formatted(most, found),
                "Expected a last day between today and %d days from now but found %d days. Maybe choose another day."
                        .formatted(most, found));
    }

    static EngineException note(int longest, int found) {
        return new EngineException(
                ErrorKind.INVALID,
                "SHARE_NOTE_INVALID",
                "Cần ghi chú từ 1 đến %d ký tự nhưng nhận được %d. Hãy ghi gửi cho ai, để làm gì."
                        .formatted(longest, found),
                "Expected a note of 1 to %d characters but found %d. Maybe say for whom and what for."
                        .formatted(longest, found));
    }
}

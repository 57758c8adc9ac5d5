package vn.quytrinh.engine.release;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** The reason with which an administrator publishes what otherwise could not be published. */
final class OverrideReason {

    private static final int LONGEST = 2000;

    private OverrideReason() {}

    static void require(@Nullable String reason, Caller caller, Supplier<EngineException> otherwise) {
        if (reason == null) {
            throw otherwise.get();
        }
        if (!caller.administrator()) {
            throw new EngineException(
                    ErrorKind.FORBIDDEN,
                    "OVERRIDE_FORBIDDEN",
                    "Chỉ quản trị viên được ban hành khi còn lỗi hoặc chưa phê duyệt nhưng người gọi là %s. Hãy sửa lỗi và trình duyệt, hoặc nhờ quản trị viên."
                            .formatted(caller.name()),
                    "Expected an administrator to publish with errors open or without approval but the caller is %s. Maybe mend the errors and have it approved, or ask an administrator."
                            .formatted(caller.name()));
        }
        if (reason.length() > LONGEST) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "OVERRIDE_TOO_LONG",
                    "Lý do được dài tối đa %d ký tự nhưng có %d. Hãy rút gọn.".formatted(LONGEST, reason.length()),
                    "Expected a reason of at most %d characters but found %d. Maybe shorten it."
                            .formatted(LONGEST, reason.length()));
        }
    }
}

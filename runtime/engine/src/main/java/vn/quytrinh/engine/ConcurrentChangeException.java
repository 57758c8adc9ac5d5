package vn.quytrinh.engine;

import org.jspecify.annotations.Nullable;

/** Another transaction changed the same thing at the same time. Nothing was written. */
public final class ConcurrentChangeException extends EngineException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param cause what the store said, null when the race was seen before it was lost
     */
    public ConcurrentChangeException(@Nullable Throwable cause) {
        super(
                ErrorKind.CONFLICT,
                "CONCURRENT_CHANGE",
                "Cần ghi một lần trọn vẹn nhưng có yêu cầu khác thay đổi cùng dữ liệu. Hãy gửi lại yêu cầu.",
                "Expected to write in one go but another request changed the same data. Maybe send the request again.",
                cause);
    }
}

package vn.quytrinh.engine.wire;

import org.jspecify.annotations.Nullable;

/** The problems that whatever serves the interface raises by itself. */
public final class CommonProblems {

    private CommonProblems() {}

    /** Returns the problem of a call without a token. */
    public static Problem tokenRequired() {
        return Problem.of(
                ProblemStatus.UNAUTHORIZED,
                "TOKEN_REQUIRED",
                "Cần tiêu đề Authorization: Bearer <mã truy cập> nhưng không có. Mã dùng thử được in ra khi máy chủ khởi động.",
                "Expected the header Authorization: Bearer <token> but found none. Maybe use the demo token printed when the server starts.");
    }

    /** Returns the problem of a call with a token nobody gave out. */
    public static Problem tokenInvalid() {
        return Problem.of(
                ProblemStatus.UNAUTHORIZED,
                "TOKEN_INVALID",
                "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy dùng khóa còn hiệu lực; mã dùng thử mới nằm trong nhật ký khởi động.",
                "Expected a valid token but it is unknown, expired or revoked. Maybe use a valid key; a new demo token is in the start log.");
    }

    /** Returns the problem of a call that the caller may not make. */
    public static Problem forbidden() {
        return Problem.of(
                ProblemStatus.FORBIDDEN,
                "FORBIDDEN",
                "Cần quyền cho thao tác này nhưng người gọi không có. Hãy dùng tài khoản có quyền.",
                "Expected the right to do this but the caller does not have it. Maybe use an account that has.");
    }

    /** Returns the problem of a request that no sound client sends. */
    public static Problem rejected() {
        return rejected(ProblemStatus.BAD_REQUEST);
    }

    /** Returns the problem of a request that no sound client sends, with the status the container has for it. */
    public static Problem rejected(ProblemStatus status) {
        return Problem.of(
                status,
                "REQUEST_REJECTED",
                "Cần một địa chỉ và tiêu đề HTTP thông thường nhưng yêu cầu có phần không được phép. Hãy kiểm tra đường dẫn, tham số và tiêu đề.",
                "Expected an ordinary address and headers but the request holds something that is not let through. Maybe check path, parameters and headers.");
    }

    /** Returns the problem of a body that takes too long. */
    public static Problem bodyTooSlow() {
        return Problem.of(
                ProblemStatus.REQUEST_TIMEOUT,
                "BODY_TOO_SLOW",
                "Cần nội dung yêu cầu đến kịp thời nhưng đường truyền quá chậm. Hãy gửi lại hoặc chia nhỏ.",
                "Expected the body of the request in time but it came too slowly. Maybe send it again or split it.");
    }

    /** Returns the problem of a body that broke off. */
    public static Problem bodyIncomplete() {
        return Problem.of(
                ProblemStatus.BAD_REQUEST,
                "BODY_INCOMPLETE",
                "Cần toàn bộ nội dung yêu cầu nhưng kết nối bị ngắt giữa chừng. Hãy gửi lại.",
                "Expected the whole body of the request but the connection broke off. Maybe send it again.");
    }

    /** Returns the problem of an address where there is nothing. */
    public static Problem pathUnknown() {
        return Problem.of(
                ProblemStatus.NOT_FOUND,
                "PATH_UNKNOWN",
                "Không có gì ở địa chỉ này. Danh sách các địa chỉ nằm ở /api/docs.",
                "Expected an address of this interface but there is nothing here. Maybe look at /api/docs.");
    }

    /** Returns the problem of an error on our side; it says nothing of the inside. */
    public static Problem internal() {
        return Problem.of(
                ProblemStatus.INTERNAL_SERVER_ERROR,
                "INTERNAL_ERROR",
                "Máy chủ gặp lỗi khi xử lý yêu cầu. Không có gì bị ghi dở. Hãy thử lại; nếu còn lỗi, báo quản trị viên xem nhật ký.",
                "The server met an error while it handled the request. Nothing is stored half. Maybe try again; if it stays, the administrator finds it in the log.");
    }

    /** Returns the problem of a database that does not answer. */
    public static Problem databaseUnavailable() {
        return Problem.of(
                ProblemStatus.SERVICE_UNAVAILABLE,
                "DATABASE_UNAVAILABLE",
                "Cần cơ sở dữ liệu nhưng hiện không kết nối được. Chưa biết yêu cầu đã được ghi hay chưa; gửi lại với cùng eventId là an toàn. Hãy thử lại sau ít giây.",
                "Expected the database but it does not answer now. Whether the request was stored is not known; repeating it with the same eventId is safe. Maybe try again in some seconds.");
    }

    /**
     * Returns the problem of a body of another type than the address takes.
     *
     * @param expected the types that it takes
     * @param found the header as it was sent, null for none
     */
    public static Problem contentTypeUnsupported(String expected, @Nullable String found) {
        return Problem.of(
                ProblemStatus.UNSUPPORTED_MEDIA_TYPE,
                "CONTENT_TYPE_UNSUPPORTED",
                "Cần Content-Type: %s nhưng nhận được %s. Hãy sửa tiêu đề này."
                        .formatted(expected, shown(found, "không có gì")),
                "Expected Content-Type: %s but found %s. Maybe correct that header."
                        .formatted(expected, shown(found, "nothing")));
    }

    private static String shown(@Nullable String found, String otherwise) {
        return found == null ? otherwise : "\"" + (found.length() > 60 ? found.substring(0, 60) + "…" : found) + "\"";
    }

    /**
     * Returns the problem of a method that the address does not take.
     *
     * @param allowed the methods that it takes
     * @param found the method of the call
     */
    public static Problem methodNotAllowed(String allowed, String found) {
        return Problem.of(
                ProblemStatus.METHOD_NOT_ALLOWED,
                "METHOD_NOT_ALLOWED",
                "Địa chỉ này nhận %s nhưng nhận được %s. Hãy đổi phương thức.".formatted(allowed, found),
                "Expected %s at this address but found %s. Maybe use another method.".formatted(allowed, found));
    }
}

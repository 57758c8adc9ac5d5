package vn.quytrinh.server.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;

/** The problems that the service itself raises, and how problems are sent. */
public final class Problems {

    /** What the trace of the call is called, in the log's context and in a problem. */
    public static final String TRACE = "traceId";

    private static final String RETRY_SECONDS = "5";

    private Problems() {}

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

    /** Returns the problem of a call whose token cannot be checked now. */
    public static Problem issuerUnavailable() {
        return Problem.of(
                ProblemStatus.SERVICE_UNAVAILABLE,
                "ISSUER_UNAVAILABLE",
                "Cần khóa công khai của nơi cấp mã truy cập để kiểm tra nhưng không lấy được. Hãy thử lại sau.",
                "Expected the public keys of the token's issuer to check it but they cannot be had. Maybe try again later.");
    }

    /** Returns the problem of a caller who calls too often. */
    public static Problem tooOften(long seconds) {
        return Problem.of(
                ProblemStatus.TOO_MANY_REQUESTS,
                "RATE_LIMITED",
                "Người gọi đã gọi quá số lần cho phép. Hãy đợi %d giây rồi gửi lại.".formatted(seconds),
                "Expected fewer calls than the limit of this caller but there were more. Maybe wait %d seconds and send it again."
                        .formatted(seconds));
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
    static Problem rejected(ProblemStatus status) {
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

    /** Returns a problem as an answer of a controller; it names the trace of the call. */
    public static ResponseEntity<byte[]> answer(Problem problem) {
        var answer = ResponseEntity.status(problem.status().value()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == ProblemStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(traced(problem).json());
    }

    private static Problem traced(Problem problem) {
        String trace = MDC.get(TRACE);
        return trace == null ? problem : problem.with(TRACE, trace);
    }

    /** Writes a problem where no controller is at hand. */
    public static void send(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] json = traced(problem).json();
        response.setStatus(problem.status().value());
        if (problem.status() == ProblemStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}

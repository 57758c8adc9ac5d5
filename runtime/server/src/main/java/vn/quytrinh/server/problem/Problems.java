package vn.quytrinh.server.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;

/** The problems that only this server raises, and how problems are sent. */
public final class Problems {

    /** What the trace of the call is called, in the log's context and in a problem. */
    public static final String TRACE = "traceId";

    private static final String RETRY_SECONDS = "5";

    private Problems() {}

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

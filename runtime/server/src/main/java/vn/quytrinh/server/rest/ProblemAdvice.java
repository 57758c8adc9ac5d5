package vn.quytrinh.server.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.quality.ReasonsRequiredException;
import vn.quytrinh.engine.release.FindingsOpenException;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;
import vn.quytrinh.procedure.json.FormatFault;
import vn.quytrinh.procedure.json.ProcedureFormatException;
import vn.quytrinh.server.problem.DatabaseFailure;
import vn.quytrinh.server.problem.Problems;
import vn.quytrinh.worktime.WorktimeException;

/** Turns the errors of these controllers into problems, and lets nothing of the inside out. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<byte[]> refused(EngineException error) {
        return Problems.answer(Problem.of(error));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> findingsOpen(FindingsOpenException error) {
        return Problems.answer(Problem.of(error).with("findings", FindingView.of(error.findings())));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> reasonsRequired(ReasonsRequiredException error) {
        return Problems.answer(Problem.of(error).with("findings", FindingView.of(error.findings())));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notAProcedure(ProcedureFormatException error) {
        List<FormatFault> faults = error.faults();
        FormatFault first = faults.get(0);
        return Problems.answer(Problem.of(
                        ProblemStatus.UNPROCESSABLE_CONTENT,
                        "PROCEDURE_INVALID",
                        "Cần một thủ tục theo dạng tthc-internal-procedure nhưng tài liệu có %d lỗi, trước hết tại \"%s\": %s Hãy sửa các lỗi trong \"faults\"."
                                .formatted(faults.size(), first.pointer(), first.vietnamese()),
                        "Expected a procedure in the form tthc-internal-procedure but the document has %d faults, first at \"%s\": %s Maybe mend what \"faults\" lists."
                                .formatted(faults.size(), first.pointer(), first.english()))
                .with(
                        "faults",
                        faults.stream()
                                .map(fault ->
                                        new Fault(fault.pointer(), fault.code(), fault.vietnamese(), fault.english()))
                                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notCountable(WorktimeException error) {
        return Problems.answer(
                Problem.of(ProblemStatus.UNPROCESSABLE_CONTENT, error.code(), error.vietnamese(), error.english()));
    }

    /**
     * A body that came too slowly or not whole; often nobody is left to read this. It is sent at once, before the container
     * puts a page of its own in its place.
     */
    @ExceptionHandler
    void disconnected(IOException gone, HttpServletResponse response) {
        LOG.debug("The request did not come whole: {}", gone.getMessage());
        boolean slow = gone instanceof SocketTimeoutException || gone.getCause() instanceof SocketTimeoutException;
        try {
            Problems.send(response, slow ? CommonProblems.bodyTooSlow() : CommonProblems.bodyIncomplete());
            response.flushBuffer();
        } catch (IOException nobody) {
            LOG.debug("Nobody reads the answer: {}", nobody.getMessage());
        }
    }

    /** A query that is no percent-encoded text: it shows only when a parameter is asked for. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<byte[]> unreadable(RuntimeException query) {
        LOG.debug("The query cannot be read: {}", query.getMessage());
        return Problems.answer(CommonProblems.rejected());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(Exception error, HttpServletRequest request) {
        if (DatabaseFailure.isUnavailable(error)) {
            LOG.warn("The database does not answer: {}", error.toString());
            return Problems.answer(CommonProblems.databaseUnavailable());
        }
        LOG.error("Unexpected error at {} {}", request.getMethod(), request.getRequestURI(), error);
        return Problems.answer(CommonProblems.internal());
    }
}

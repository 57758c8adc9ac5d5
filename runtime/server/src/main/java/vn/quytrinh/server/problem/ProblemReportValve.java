package vn.quytrinh.server.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;

/** Answers with a problem what the container turns away by itself, before any filter has seen it. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        ProblemStatus status = ProblemStatus.of(response.getStatus()).orElse(null);
        if (status == null || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = status.isOfTheServer() && status != ProblemStatus.NOT_IMPLEMENTED
                ? CommonProblems.internal()
                : CommonProblems.rejected(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try (Writer out = response.getReporter()) {
            if (out != null) {
                out.write(new String(problem.json(), StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException nobody) {
            throw new UncheckedIOException(nobody);
        }
    }
}

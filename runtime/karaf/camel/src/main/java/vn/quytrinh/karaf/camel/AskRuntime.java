package vn.quytrinh.karaf.camel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;
import vn.quytrinh.engine.wire.RequestBody;
import vn.quytrinh.karaf.service.ProcedureRuntime;
import vn.quytrinh.worktime.WorktimeException;

/** Puts the answer in the place of the file that asks. The message stays as it is when the file is no question. */
final class AskRuntime implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(AskRuntime.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ProcedureRuntime runtime;
    private final long largest;

    /**
     * Makes the step.
     *
     * @param runtime decides
     * @param largest how large a question may be, in bytes
     */
    AskRuntime(ProcedureRuntime runtime, long largest) {
        this.runtime = runtime;
        this.largest = largest;
    }

    @Override
    public void process(Exchange exchange) throws IOException, InvalidPayloadException, UnusableQuestionException {
        Message message = exchange.getMessage();
        Path file = message.getMandatoryBody(File.class).toPath();
        try {
            message.setBody(runtime.decide(read(file)).json().getBytes(StandardCharsets.UTF_8));
        } catch (EngineException e) {
            throw new UnusableQuestionException(Problem.of(e), e);
        } catch (WorktimeException e) {
            throw new UnusableQuestionException(
                    Problem.of(ProblemStatus.UNPROCESSABLE_CONTENT, e.code(), e.vietnamese(), e.english()), e);
        } catch (RuntimeException e) {
            LOG.error("Unexpected error at the question {}", file, e);
            throw new UnusableQuestionException(CommonProblems.internal(), e);
        }
    }

    private byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return RequestBody.read(in, Files.size(file), largest, PATIENCE, Clock.systemUTC());
        }
    }
}

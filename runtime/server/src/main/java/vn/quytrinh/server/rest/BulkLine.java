package vn.quytrinh.server.rest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.dossier.AppendRequest;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.EventReader;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;
import vn.quytrinh.engine.wire.RequestFields;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.server.problem.DatabaseFailure;
import vn.quytrinh.worktime.WorktimeException;

/** A line of a bulk request on its way. */
final class BulkLine {

    private static final Logger LOG = LoggerFactory.getLogger(BulkLine.class);

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final CompletableFuture<Answer> answer;

    private BulkLine(long number, CompletableFuture<Answer> answer) {
        members.put("line", number);
        this.answer = answer;
    }

    static BulkLine tooLong(long number, int longest) {
        return new BulkLine(
                number,
                CompletableFuture.failedFuture(new EngineException(
                        ErrorKind.TOO_LARGE,
                        "LINE_TOO_LONG",
                        "Mỗi dòng được tối đa %d byte nhưng dòng %d dài hơn. Hãy rút gọn.".formatted(longest, number),
                        "Expected lines of at most %d bytes but line %d is longer. Maybe shorten it."
                                .formatted(longest, number))));
    }

    /** Sends a line on its way, {@code {"dossier", "procedure", "eventId", "type", "occurredAt", …}}. */
    static BulkLine submit(long number, byte[] json, Dossiers dossiers, Caller caller) {
        @Nullable String dossier = null;
        CompletableFuture<Answer> answer;
        try {
            ObjectNode body = JsonText.object(json);
            dossier = RequestFields.requiredText(body, "dossier");
            answer = dossiers.submit(new AppendRequest(
                    dossier,
                    RequestFields.optionalText(body, "procedure"),
                    EventReader.read(body.arrayNode().add(body), "", false),
                    caller));
        } catch (RuntimeException refused) {
            answer = CompletableFuture.failedFuture(refused);
        }
        var line = new BulkLine(number, answer);
        if (dossier != null) {
            line.members.put("dossier", dossier);
        }
        return line;
    }

    /** Waits until the line is stored or refused, and returns its result with the end of line. */
    byte[] result() {
        try {
            Answer given = answer.join();
            if (given instanceof Decision decision) {
                members.put("status", 200);
                members.put("receipt", decision.receipt());
                members.put("dossierStatus", decision.status().code());
                members.put("clock", decision.status().clock());
                members.put("dueAt", decision.deadlines().dueAt());
            } else {
                problem(Problem.of((Denial) given));
            }
        } catch (CompletionException e) {
            try (var named = MDC.putCloseable("dossier", String.valueOf(members.get("dossier")))) {
                problem(problem(e.getCause() == null ? e : e.getCause()));
            }
        }
        return (CanonicalJson.write(members) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void problem(Problem problem) {
        for (String member : List.of("status", "code", "message", "messageEn", "reasons", "faults")) {
            Object value = problem.members().get(member);
            if (value != null) {
                members.put(member, value);
            }
        }
    }

    private static Problem problem(Throwable failure) {
        return switch (failure) {
            case EngineException refused -> Problem.of(refused);
            case WorktimeException uncountable ->
                Problem.of(
                        ProblemStatus.UNPROCESSABLE_CONTENT,
                        uncountable.code(),
                        uncountable.vietnamese(),
                        uncountable.english());
            case RuntimeException broken
            when DatabaseFailure.isUnavailable(broken) -> {
                LOG.warn("The database does not answer: {}", broken.toString());
                yield CommonProblems.databaseUnavailable();
            }
            default -> {
                LOG.error("Unexpected error in a line of a bulk request", failure);
                yield CommonProblems.internal();
            }
        };
    }
}

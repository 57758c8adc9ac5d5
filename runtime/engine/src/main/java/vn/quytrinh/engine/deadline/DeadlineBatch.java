package vn.quytrinh.engine.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.worktime.ApologyLatest;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.ExplainedDay;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.WorktimeException;

/** Computes the deadlines of a document of cases. Stateless and safe for threads. */
public final class DeadlineBatch {

    /**
     * The answers, in the order of the cases.
     *
     * @param results one per case
     */
    public record Answers(List<DeadlineAnswer> results) {

        public Answers {
            results = List.copyOf(results);
        }
    }

    /**
     * Computes every case. One that cannot be computed says why in its place; the others stand.
     *
     * @param document {@code {"meta":{"officeHours":{…}},"cases":[…]}} as UTF-8 JSON
     * @param explain whether to explain each day
     * @return the answers
     * @throws EngineException when the document is not JSON or has no cases
     */
    public Answers compute(byte[] document, boolean explain) {
        JsonNode root = JsonText.object(document);
        JsonNode cases = root.path("cases");
        if (!cases.isArray()) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "CASES_REQUIRED",
                    "Cần trường \"cases\" là danh sách các trường hợp nhưng nhận được %s."
                            .formatted(JsonText.kindVi(cases)),
                    "Expected \"cases\" to be a list of cases but found %s. Maybe wrap the case: {\"cases\":[…]}."
                            .formatted(JsonText.kind(cases)));
        }
        var offices = new Offices(root.path("meta").path("officeHours"));
        List<DeadlineAnswer> results = new ArrayList<>(cases.size());
        for (JsonNode one : cases) {
            results.add(answer(one, offices, explain));
        }
        return new Answers(results);
    }

    private static DeadlineAnswer answer(JsonNode one, Offices offices, boolean explain) {
        Object id = id(one.path("id"));
        try {
            DeadlineQuestion question = DeadlineCase.read(one);
            WorkingCalendar calendar = offices.of(one.path("officeHours"));
            if (!explain) {
                return answer(id, question, calendar, Deadlines.compute(calendar, question), null);
            }
            Explanation explanation = Deadlines.explain(calendar, question);
            return answer(id, question, calendar, explanation.deadline(), explained(explanation));
        } catch (CaseException e) {
            return DeadlineAnswer.failed(id, e.failure());
        } catch (WorktimeException e) {
            return DeadlineAnswer.failed(id, new DeadlineAnswer.Failure(e.code(), e.vietnamese(), e.english()));
        }
    }

    private static DeadlineAnswer answer(
            @Nullable Object id,
            DeadlineQuestion question,
            WorkingCalendar calendar,
            Deadline deadline,
            DeadlineAnswer.@Nullable Explained explained) {
        return new DeadlineAnswer(
                id,
                deadline.dueAt().toString(),
                deadline.legalEnd().toString(),
                deadline.certainty().name(),
                question.period().unit().isHour() ? null : apology(Deadlines.apologyLatest(calendar, deadline)),
                explained,
                null);
    }

    private static DeadlineAnswer.Apology apology(ApologyLatest latest) {
        return new DeadlineAnswer.Apology(
                latest.calendarReading().toString(),
                latest.workingReading() == null ? null : latest.workingReading().toString());
    }

    private static DeadlineAnswer.Explained explained(Explanation explanation) {
        return new DeadlineAnswer.Explained(
                explanation.vietnamese(),
                explanation.english(),
                explanation.days().stream().map(DeadlineBatch::day).toList());
    }

    private static DeadlineAnswer.Day day(ExplainedDay day) {
        return new DeadlineAnswer.Day(
                day.date().toString(),
                day.from().toString(),
                day.to().toString(),
                day.counted(),
                day.kind().name(),
                day.vietnamese(),
                day.english(),
                day.document());
    }

    private static @Nullable Object id(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.isString() ? node.stringValue() : node;
    }
}

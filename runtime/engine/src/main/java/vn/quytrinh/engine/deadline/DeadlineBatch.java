package vn.quytrinh.engine.deadline;

import static vn.quytrinh.engine.deadline.CaseFields.expected;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.json.UnusableValueException;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.WorktimeException;

/** Computes the deadlines of a document of cases, on the calendars that are kept. Safe for threads. */
public final class DeadlineBatch {

    private final Calendars calendars;
    private final Outages outages;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param calendars the calendars
     * @param outages the register of outages
     * @param clock tells until when an outage that lasts is known to have lasted
     */
    public DeadlineBatch(Calendars calendars, Outages outages, InstantSource clock) {
        this.calendars = calendars;
        this.outages = outages;
        this.clock = clock;
    }

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
     * @param document {@code {"meta":{"officeHours":{…},"calendar","outages"},"cases":[…]}} as UTF-8 JSON
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
        var offices = new Offices(calendars.current(), root.path("meta"));
        var now = LocalDateTime.ofInstant(clock.instant(), CaseFields.VIETNAM);
        var pauses = new Pauses(root.path("meta"), outages::register, now);
        List<DeadlineAnswer> results = new ArrayList<>(cases.size());
        for (JsonNode one : cases) {
            results.add(answer(one, offices, pauses, explain));
        }
        return new Answers(results);
    }

    private static DeadlineAnswer answer(JsonNode node, Offices offices, Pauses pauses, boolean explain) {
        Object id = null;
        try {
            id = id(node.path("id"));
            DeadlineCase one = DeadlineCase.read(node);
            DeadlineQuestion question = pauses.of(one, node);
            WorkingCalendar calendar = offices.of(node);
            return one.inverse()
                    ? latest(id, question, calendar, explain)
                    : due(id, question, calendar, one.at(), explain);
        } catch (CaseException e) {
            return DeadlineAnswer.failed(id, e.failure());
        } catch (WorktimeException e) {
            return DeadlineAnswer.failed(id, new DeadlineAnswer.Failure(e.code(), e.vietnamese(), e.english()));
        }
    }

    private static DeadlineAnswer due(
            @Nullable Object id,
            DeadlineQuestion question,
            WorkingCalendar calendar,
            @Nullable LocalDateTime at,
            boolean explain) {
        Explanation explanation = explain ? Deadlines.explain(calendar, question) : null;
        Deadline deadline = explanation == null ? Deadlines.compute(calendar, question) : explanation.deadline();
        return DeadlineAnswer.due(
                id,
                deadline,
                question.limit().endsAtMoment() ? null : Deadlines.apologyLatest(calendar, deadline),
                explanation,
                at == null ? null : Deadlines.used(calendar, question, at),
                at == null ? null : Deadlines.remaining(calendar, question, at));
    }

    private static DeadlineAnswer latest(
            @Nullable Object id, DeadlineQuestion asked, WorkingCalendar calendar, boolean explain) {
        LocalDateTime due = asked.receivedAt();
        LocalDateTime latest = Deadlines.latestStart(calendar, due, asked.limit(), asked.cutoff())
                .orElseThrow(
                        () -> new CaseException(
                                "LATEST_START_UNKNOWN",
                                "latestStartFor: cần lịch làm việc đến tận ngày tiếp nhận muộn nhất nhưng các năm trước đó chưa có dữ liệu. Hãy nhập lịch các năm trước hoặc hỏi thời hạn ngắn hơn.",
                                "latestStartFor: Expected calendars back to the latest receipt but the years before are not known. Maybe enter them, or ask for a shorter limit."));
        Explanation explanation = explain
                ? Deadlines.explain(calendar, DeadlineQuestion.of(latest, asked.limit(), asked.cutoff()))
                : null;
        return DeadlineAnswer.latest(
                id, latest, calendar.certaintyOf(latest.toLocalDate(), due.toLocalDate()), explanation);
    }

    private static @Nullable Object id(JsonNode node) {
        try {
            return PlainValues.value(node);
        } catch (UnusableValueException e) {
            throw expected(
                    "CASE_INVALID",
                    "id",
                    "văn bản in được hoặc một số không quá 40 chữ số",
                    "printable text or a number of at most 40 digits",
                    node);
        }
    }
}

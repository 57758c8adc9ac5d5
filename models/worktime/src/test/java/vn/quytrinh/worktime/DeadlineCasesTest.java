package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Computes every worked case of {@code deadline-cases.json}. */
class DeadlineCasesTest {

    private static final JsonNode FILE = read();
    private static final Map<String, WorkingCalendar> CALENDARS = calendars();

    static Stream<Arguments> cases() {
        return FILE.get("cases")
                .valueStream()
                .map(each -> Arguments.argumentSet(
                        each.get("id").asString() + " " + each.get("title").asString(), each));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGiveTheWorkedDeadline(JsonNode each) {
        // given
        WorkingCalendar calendar = CALENDARS.get(each.get("officeHours").asString());

        // when
        Deadline deadline = Deadlines.compute(calendar, question(each));

        // then
        assertThat(deadline.dueAt()).isEqualTo(moment(each, "expectedDueAt"));
        assertThat(deadline.legalEnd()).isEqualTo(moment(each, "legalEnd"));
        assertThat(deadline.certainty()).isEqualTo(Certainty.OFFICIAL);
        if (each.has("apologyLatest")) {
            JsonNode apology = each.get("apologyLatest");
            assertThat(Deadlines.apologyLatest(calendar, deadline))
                    .isEqualTo(new ApologyLatest(
                            LocalDate.parse(apology.get("calendarReading").asString()),
                            moment(apology, "workingReading")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldExplainTheWorkedDeadline(JsonNode each) {
        // given
        WorkingCalendar calendar = CALENDARS.get(each.get("officeHours").asString());
        DeadlineQuestion question = question(each);

        // when
        Explanation explanation = Deadlines.explain(calendar, question);

        // then
        assertThat(explanation.deadline()).isEqualTo(Deadlines.compute(calendar, question));
        assertThat(explanation.days().get(0).from()).isEqualTo(question.receivedAt());
        assertThat(explanation.days().get(explanation.days().size() - 1).to())
                .isEqualTo(explanation.deadline().dueAt());
        assertThat(explanation.vietnamese())
                .contains(Wording.date(explanation.deadline().dueAt().toLocalDate()));
    }

    @Test
    void shouldReadAllCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static DeadlineQuestion question(JsonNode each) {
        LegalPeriod period = LegalPeriod.of(
                new BigDecimal(each.get("duration").asString()),
                LegalUnit.valueOf(each.get("unit").asString()));
        JsonNode cutoff = each.get("cutoff");
        List<Suspension> pauses = new ArrayList<>();
        if (each.has("suspensions")) {
            SuspensionMode mode =
                    SuspensionMode.valueOf(each.get("suspensionMode").asString());
            each.get("suspensions")
                    .forEach(pause -> pauses.add(new Suspension(moment(pause, "from"), moment(pause, "to"), mode)));
        }
        return new DeadlineQuestion(
                moment(each, "receivedAt"),
                period,
                cutoff.isNull() ? Cutoff.none() : Cutoff.at(LocalTime.parse(cutoff.asString())),
                pauses);
    }

    private static LocalDateTime moment(JsonNode node, String name) {
        return LocalDateTime.parse(node.get(name).asString());
    }

    private static Map<String, WorkingCalendar> calendars() {
        Map<String, WorkingCalendar> calendars = new HashMap<>();
        FILE.get("meta").get("officeHours").propertyStream().forEach(entry -> {
            List<Session> sessions = entry.getValue()
                    .valueStream()
                    .map(pair ->
                            Testdata.session(pair.get(0).asString(), pair.get(1).asString()))
                    .toList();
            calendars.put(
                    entry.getKey(),
                    WorkingCalendar.compile(CalendarData.vietnam(), OfficeHours.mondayToFriday(sessions)));
        });
        return calendars;
    }

    private static JsonNode read() {
        try (InputStream stream = DeadlineCasesTest.class.getResourceAsStream("deadline-cases.json")) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

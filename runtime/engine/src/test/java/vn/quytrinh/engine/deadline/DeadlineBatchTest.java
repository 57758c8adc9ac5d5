package vn.quytrinh.engine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.calendar.TestdataCalendars;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.Timetable;

class DeadlineBatchTest {

    private static final String CASE = "{\"receivedAt\":\"2026-02-09T09:00\",\"duration\":2,\"unit\":\"WORKING_DAY\"}";

    private final TestdataCalendars given = new TestdataCalendars();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"duration\":2 | \"duration\":\"2\" | DURATION_INVALID",
                "\"duration\":2 | \"duration\":-1 | PERIOD_INVALID",
                "\"duration\":2 | \"duration\":0.3 | PERIOD_INVALID",
                "\"duration\":2 | \"duration\":1e999999999 | PERIOD_INVALID",
                "2026-02-09T09:00 | 2026-02-09 | TIME_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"cutoff\":\"25:00\" | CUTOFF_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"cutoff\":15 | CUTOFF_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"officeHours\":[[\"08:00\"]] | OFFICE_HOURS_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"officeHours\":[[\"12:00\",\"08:00\"]] | SESSION_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"suspensions\":7 | SUSPENSION_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"calendar\":\"H99\" | CALENDAR_UNKNOWN",
                "WORKING_DAY\" | WORKING_DAY\",\"calendar\":7 | CALENDAR_UNKNOWN",
                "WORKING_DAY\" | WORKING_DAY\",\"outages\":1 | OUTAGES_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"at\":\"x\" | TIME_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"latestStartFor\":\"2026-09-03T17:00\" | LATEST_START_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"limit\":[] | LIMIT_INVALID",
                "\"duration\":2,\"unit\":\"WORKING_DAY\" | \"limit\":7 | LIMIT_INVALID",
                "\"duration\":2,\"unit\":\"WORKING_DAY\" | \"limit\":[{\"duration\":2}] | UNIT_UNKNOWN",
                "\"receivedAt\":\"2026-02-09T09:00\" | \"latestStartFor\":\"2026-09-03T17:00\",\"outages\":true | LATEST_START_INVALID",
                "\"receivedAt\":\"2026-02-09T09:00\" | \"latestStartFor\":\"2018-01-02T17:00\" | LATEST_START_UNKNOWN",
                "WORKING_DAY\" | WORKING_DAY\",\"suspensions\":[{\"from\":\"2026-02-10T08:00\",\"to\":\"2026-02-11T08:00\"}] | SUSPENSION_MODE_REQUIRED",
                "WORKING_DAY\" | WORKING_DAY\",\"id\":1e999999999 | CASE_INVALID",
                "WORKING_DAY\" | WORKING_DAY\",\"id\":{\"a\":[\"\\udc00\"]} | CASE_INVALID"
            })
    void shouldSayWhyACaseFails(String part, String broken, String code) {
        // when
        DeadlineAnswer answer = answer(CASE.replace(part, broken));

        // then
        assertThat(answer.dueAt()).isNull();
        assertThat(answer.error())
                .isNotNull()
                .extracting(DeadlineAnswer.Failure::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"duration\":2 | \"duration\":0.5 | 2026-02-10T12:00",
                "2026-02-09T09:00 | 2026-02-09T02:00:00Z | 2026-02-11T17:00",
                "WORKING_DAY\" | WORKING_DAY\",\"officeHours\":[[\"07:00\",\"11:00\"]] | 2026-02-11T11:00",
                "WORKING_DAY\" | WORKING_DAY\",\"officeHours\":{\"TUESDAY\":[[\"07:00\",\"11:00\"]]} | 2026-03-03T11:00",
                "WORKING_DAY\" | WORKING_DAY\",\"officeHours\":\"HC8S\",\"cutoff\":null | 2026-02-11T17:00",
                "WORKING_DAY\" | WORKING_DAY\",\"cutoff\":\"08:00\" | 2026-02-12T17:00",
                "\"duration\":2,\"unit\":\"WORKING_DAY\" | \"limit\":[{\"duration\":7,\"unit\":\"WORKING_DAY\"}] | 2026-02-25T17:00",
                "\"duration\":2,\"unit\":\"WORKING_DAY\" | \"limit\":[{\"duration\":20,\"unit\":\"CALENDAR_DAY\"},{\"duration\":1,\"unit\":\"WORKING_DAY\"}] | 2026-03-02T17:00",
                "WORKING_DAY\" | WORKING_DAY\",\"calendar\":\"VN\",\"at\":null,\"outages\":null | 2026-02-11T17:00"
            })
    void shouldTakeWhatTheFormAllows(String part, String other, String dueAt) {
        assertThat(answer(CASE.replace(part, other)).dueAt()).isEqualTo(dueAt);
    }

    @Test
    void shouldTellTheLatestReceipt() {
        // when
        DeadlineAnswer answer =
                answer(CASE.replace("receivedAt", "latestStartFor").replace("2026-02-09T09:00", "2026-09-03T17:00"));

        // then
        assertThat(answer.error()).isNull();
        assertThat(answer.dueAt()).isNull();
        assertThat(answer.latestReceivedAt()).isEqualTo("2026-08-27T17:00");
        assertThat(answer.certainty()).isEqualTo("OFFICIAL");
    }

    @Test
    void shouldTellWhatIsUsedAndLeft() {
        // when
        DeadlineAnswer answer = answer(CASE.replace("}", ",\"at\":\"2026-02-10T10:00\"}"));

        // then
        assertThat(answer.dueAt()).isEqualTo("2026-02-11T17:00");
        assertThat(answer.used()).isNotNull().satisfies(used -> {
            assertThat(used.en()).isEqualTo("1 working day");
            assertThat(used.vi()).isEqualTo("1 ngày làm việc");
        });
        assertThat(answer.remaining())
                .isNotNull()
                .satisfies(left -> assertThat(left.parts())
                        .containsExactly(new DeadlineAnswer.Part(BigDecimal.ONE, "WORKING_DAY")));
    }

    @Test
    void shouldCountOnTheCalendarThatIsKept() {
        // given
        Calendars calendars = given.calendars();
        calendars.change(
                "VN",
                TestdataCalendars.holiday(LocalDate.of(2026, 2, 10)),
                LocalDate.of(2026, 2, 1),
                TestdataCalendars.OFFICER);
        calendars.create(
                CalendarLayer.empty("H26", "Tỉnh thử", LayerScope.PROVINCE, "VN")
                        .withTimetable(Timetable.of(OfficeHours.mondayToFriday(
                                List.of(new Session(LocalTime.of(7, 0), LocalTime.of(11, 0)))))),
                LocalDate.of(2026, 2, 1),
                TestdataCalendars.DOCUMENT,
                TestdataCalendars.OFFICER);

        // when
        List<DeadlineAnswer> answers = answers(
                calendars,
                given.outages(),
                "{\"meta\":{\"calendar\":\"H26\"},\"cases\":[%s,%s,%s]}"
                        .formatted(
                                CASE,
                                CASE.replace("}", ",\"officeHours\":\"HC8\"}"),
                                CASE.replace("}", ",\"calendar\":\"VN\"}")));

        // then
        assertThat(answers)
                .extracting(DeadlineAnswer::dueAt)
                .containsExactly("2026-02-12T11:00", "2026-02-12T17:00", "2026-02-12T17:00");
    }

    @Test
    void shouldPauseForOutagesWhereAsked() {
        // given
        Outages outages = given.outages();
        outages.announce(
                "SC-1",
                LocalDateTime.parse("2026-02-09T10:00"),
                "Hệ thống một cửa",
                TestdataCalendars.DOCUMENT,
                TestdataCalendars.OFFICER);
        outages.end("SC-1", LocalDateTime.parse("2026-02-10T10:00"), TestdataCalendars.OFFICER);

        // when
        List<DeadlineAnswer> answers = answers(
                given.calendars(),
                outages,
                "{\"meta\":{\"outages\":true},\"cases\":[%s,%s]}"
                        .formatted(CASE, CASE.replace("}", ",\"outages\":false}")));

        // then
        assertThat(answers).extracting(DeadlineAnswer::dueAt).containsExactly("2026-02-12T17:00", "2026-02-11T17:00");
    }

    @Test
    void shouldNameTheBasisOfAPause() {
        // given
        String paused = CASE.replace(
                "}",
                ",\"suspensions\":[{\"from\":\"2026-02-09T10:00\",\"to\":\"2026-02-10T08:00\",\"mode\":\"RESUME\",\"basis\":\"Mẫu 02\"}]}");

        // when
        DeadlineAnswer answer = new DeadlineBatch(given.calendars(), given.outages(), given)
                .compute(document(paused), true)
                .results()
                .get(0);

        // then
        assertThat(answer.explain()).isNotNull();
        assertThat(String.valueOf(answer.explain())).contains("Mẫu 02");
    }

    private DeadlineAnswer answer(String one) {
        return answers(given.calendars(), given.outages(), "{\"cases\":[" + one + "]}")
                .get(0);
    }

    private List<DeadlineAnswer> answers(Calendars calendars, Outages outages, String document) {
        return new DeadlineBatch(calendars, outages, given)
                .compute(document.getBytes(StandardCharsets.UTF_8), false)
                .results();
    }

    private static byte[] document(String one) {
        return ("{\"cases\":[" + one + "]}").getBytes(StandardCharsets.UTF_8);
    }
}

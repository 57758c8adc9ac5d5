package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deadlines over HTTP. */
@OnH2
class DeadlinesOverHttpTest {

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void shouldAnswerEveryPublishedCase() throws IOException {
        // given
        String document = Files.readString(published());
        JsonNode cases = JsonMapper.builder().build().readTree(document).path("cases");

        // when
        JsonNode results =
                api.post("/api/v1/deadlines?explain=true", document).json().path("results");

        // then
        assertThat(results.size()).isEqualTo(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            JsonNode expected = cases.get(i);
            JsonNode found = results.get(i);
            assertThat(found.path("id")).isEqualTo(expected.path("id"));
            assertThat(found.path("dueAt")).as(found.toString()).isEqualTo(expected.path("expectedDueAt"));
            assertThat(found.path("legalEnd")).as(found.toString()).isEqualTo(expected.path("legalEnd"));
            assertThat(found.path("apologyLatest")).as(found.toString()).isEqualTo(expected.path("apologyLatest"));
            assertThat(found.path("explain").path("days").isEmpty()).isFalse();
            assertThat(found.path("explain").path("vi").stringValue("")).isNotEmpty();
        }
    }

    @Test
    void shouldLetTheOtherCasesStand() {
        // given
        String document = """
                {"meta":{"officeHours":{"S":[["07:00","11:00"],["13:00","16:00"]]}},"cases":[
                 {"id":"ok","receivedAt":"2026-02-12T09:00","duration":1,"unit":"WORKING_DAY","officeHours":"S"},
                 {"id":"hours","receivedAt":"2026-02-12T09:00","duration":1,"unit":"WORKING_DAY","officeHours":"T"},
                 {"id":"time","receivedAt":"12/02/2026","duration":1,"unit":"WORKING_DAY"},
                 {"id":"unit","receivedAt":"2026-02-12T09:00","duration":1,"unit":"DAY"},
                 {"id":"year","receivedAt":"2031-02-12T09:00","duration":1,"unit":"WORKING_DAY"},
                 {"id":"close","receivedAt":"2026-02-12T16:30","duration":1,"unit":"WORKING_DAY","cutoff":"close-60m"},
                 {"id":"provisional","receivedAt":"2026-12-31T09:00","duration":2,"unit":"WORKING_DAY"},
                 7]}""";

        // when
        JsonNode results = api.post("/api/v1/deadlines", document).json().path("results");

        // then
        assertThat(results.get(0).path("dueAt").stringValue()).isEqualTo("2026-02-13T16:00");
        assertThat(results.get(0).path("certainty").stringValue()).isEqualTo("OFFICIAL");
        assertThat(code(results, 1)).isEqualTo("OFFICE_HOURS_UNKNOWN");
        assertThat(code(results, 2)).isEqualTo("TIME_INVALID");
        assertThat(code(results, 3)).isEqualTo("UNIT_UNKNOWN");
        assertThat(code(results, 4)).isEqualTo("CALENDAR_YEAR_MISSING");
        assertThat(results.get(4).path("id").stringValue()).isEqualTo("year");
        assertThat(results.get(5).path("dueAt").stringValue()).isEqualTo("2026-02-23T17:00");
        assertThat(results.get(6).path("certainty").stringValue()).isEqualTo("PROVISIONAL");
        assertThat(code(results, 7)).isEqualTo("CASE_INVALID");
    }

    @Test
    void shouldTakeTenThousandCasesAtOnce() {
        // given
        String document = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        "{\"id\":%d,\"receivedAt\":\"2026-02-12T09:00\",\"duration\":%d,\"unit\":\"WORKING_DAY\",\"officeHours\":\"HC75\"}"
                                .formatted(i, i % 30))
                .collect(Collectors.joining(",", "{\"cases\":[", "]}"));

        // when
        JsonNode results = api.post("/api/v1/deadlines", document).json().path("results");

        // then
        assertThat(results.size()).isEqualTo(10_000);
        assertThat(results.get(9_999).path("id").intValue()).isEqualTo(9_999);
        assertThat(results.get(9_999).has("dueAt")).isTrue();
    }

    @Test
    void shouldAnswerCompoundLimitsAndInverseQuestions() {
        // given
        String document = """
                {"cases":[
                 {"id":"compound","receivedAt":"2026-03-02T09:00","limit":[{"duration":15,"unit":"CALENDAR_DAY"},{"duration":8,"unit":"WORKING_DAY"}]},
                 {"id":"latest","latestStartFor":"2026-09-03T17:00","duration":2,"unit":"WORKING_DAY"},
                 {"id":"at","receivedAt":"2026-03-02T09:00","duration":5,"unit":"WORKING_DAY","at":"2026-03-04T10:00"},
                 {"id":"calendar","receivedAt":"2026-03-02T09:00","duration":5,"unit":"WORKING_DAY","calendar":"H00"}]}""";

        // when
        JsonNode results =
                api.post("/api/v1/deadlines?explain=true", document).json().path("results");

        // then
        assertThat(results.get(0).path("dueAt").stringValue()).isEqualTo("2026-03-27T17:00");
        assertThat(results.get(1).path("latestReceivedAt").stringValue()).isEqualTo("2026-08-27T17:00");
        assertThat(results.get(1).has("dueAt")).isFalse();
        assertThat(results.get(2).path("used").path("vi").stringValue()).isEqualTo("2 ngày làm việc");
        assertThat(results.get(2).path("remaining").path("parts").toString())
                .isEqualTo("[{\"amount\":3,\"unit\":\"WORKING_DAY\"}]");
        assertThat(code(results, 3)).isEqualTo("CALENDAR_UNKNOWN");
    }

    private static String code(JsonNode results, int i) {
        return results.get(i).path("error").path("code").stringValue("");
    }

    private static Path published() {
        return Path.of("../../models/worktime/src/test/resources/vn/quytrinh/worktime/deadline-cases.json");
    }
}

package vn.quytrinh.engine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineBatchTest {

    private static final String CASE = "{\"receivedAt\":\"2026-02-09T09:00\",\"duration\":2,\"unit\":\"WORKING_DAY\"}";

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
                "WORKING_DAY\" | WORKING_DAY\",\"suspensions\":[{\"from\":\"2026-02-10T08:00\",\"to\":\"2026-02-11T08:00\"}] | SUSPENSION_MODE_REQUIRED"
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
                "WORKING_DAY\" | WORKING_DAY\",\"cutoff\":\"08:00\" | 2026-02-12T17:00"
            })
    void shouldTakeWhatTheFormAllows(String part, String other, String dueAt) {
        assertThat(answer(CASE.replace(part, other)).dueAt()).isEqualTo(dueAt);
    }

    private static DeadlineAnswer answer(String one) {
        byte[] document = ("{\"cases\":[" + one + "]}").getBytes(StandardCharsets.UTF_8);
        return new DeadlineBatch().compute(document, false).results().get(0);
    }
}

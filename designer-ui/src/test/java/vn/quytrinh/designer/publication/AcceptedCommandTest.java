package vn.quytrinh.designer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.release.ReleaseSummary;

class AcceptedCommandTest {

    @Test
    void shouldTellTheStoryBeforeTet() {
        // when
        String command = AcceptedCommand.of(release(LocalDate.of(2026, 1, 1))).on("http://localhost:8080");

        // then
        assertThat(command)
                .contains("http://localhost:8080/api/v1/dossiers/H05.12-260212-010001/events")
                .contains("\"occurredAt\":\"2026-02-12T09:00:00+07:00\"")
                .contains("\"procedure\":\"y-te\"");
    }

    @Test
    void shouldNameADayThatTheReleaseGoverns() {
        // when
        String command = AcceptedCommand.of(release(LocalDate.of(2026, 9, 1))).on("");

        // then
        assertThat(command).contains("H05.12-260901-010001", "2026-09-01T09:00:00+07:00");
    }

    private static ReleaseSummary release(LocalDate from) {
        return new ReleaseSummary("y-te@x", "y-te", "1.013876", from, "sha256:0", Instant.EPOCH, "analyst", null, null);
    }
}

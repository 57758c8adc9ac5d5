package vn.quytrinh.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

class OccurrenceTimeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private static List<DossierEvent> event(String occurredAt) {
        return List.of(
                new DossierEvent("e-1", EventType.ACCEPTED, OffsetDateTime.parse(occurredAt), null, null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T09:00:00+07:00", "2026-03-02T09:00:00+07:00", "2026-03-02T09:05:00+07:00"})
    void shouldTakeWhatHasHappenedAndWhatAClockMayDiffer(String occurredAt) {
        assertThatCode(() -> OccurrenceTime.check(event(occurredAt), NOW)).doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseWhatHasYetToHappen() {
        assertThatThrownBy(() -> OccurrenceTime.check(event("2026-03-02T09:05:01+07:00"), NOW))
                .isInstanceOfSatisfying(EngineException.class, e -> {
                    assertThat(e.code()).isEqualTo("EVENT_IN_FUTURE");
                    assertThat(e.english()).contains("2026-03-02T09:05:01+07:00", "2026-03-02T09:00+07:00");
                });
    }
}

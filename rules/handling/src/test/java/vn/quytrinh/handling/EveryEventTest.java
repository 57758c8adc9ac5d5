package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.action;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.APOLOGY_SENT;
import static vn.quytrinh.handling.event.EventType.CONSULTATION_SENT;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_NOTIFIED;
import static vn.quytrinh.handling.event.EventType.PAUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.event.EventType;

/** Every event type is allowed in some state of a dossier and denied, with rule and article, in another. */
class EveryEventTest {

    static Stream<Stories> states() {
        return Stream.of(
                Stories.under(HEALTH),
                Stories.under(HEALTH).event(SUBMITTED, "2026-09-07T08:00"),
                accepted(),
                Stories.under(HEALTH).event(ACCEPTED, "2026-09-07T09:00", Map.of("channel", "PHI_DIA_GIOI")),
                accepted().supplementRequested("2026-09-07T10:00"),
                accepted().event(FINANCIAL_OBLIGATION_NOTIFIED, "2026-09-07T10:00"),
                accepted().event(CONSULTATION_SENT, "2026-09-07T10:00"),
                accepted().event(PAUSED, "2026-09-07T10:00", Map.of("reason", "x", "basis", "y")),
                accepted()
                        .event(APOLOGY_SENT, "2026-09-07T10:00", Map.of("reason", "x", "newDueAt", "2026-10-30T17:00")),
                accepted().event(RESULT_ISSUED, "2026-09-07T10:00"),
                accepted().event(WITHDRAWN, "2026-09-07T10:00"));
    }

    private static Stories accepted() {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-09-07T09:00");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CALENDAR_CHANGED")
    void shouldBeAllowedHereAndDeniedThere(EventType type) {
        List<Action> answers = states().map(state -> action(state.decision("2026-09-08T09:00"), type))
                .toList();

        assertThat(answers).anyMatch(Action::allowed);
        assertThat(answers).filteredOn(answer -> !answer.allowed()).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.reasons()).isNotEmpty();
            assertThat(answer.reasons().get(0).citation().instrument()).isNotBlank();
        });
    }
}

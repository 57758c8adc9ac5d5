package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.THU_BEFORE_TET;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.currentSteps;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Decision;

class UnusableHistoryTest {

    @Test
    void shouldDenyAStepThatIsNotCurrent() {
        var denial = Stories.under(HEALTH)
                .event(ACCEPTED, THU_BEFORE_TET)
                .completed("S05", "2026-02-12T10:00")
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("HR-030");
    }

    @Test
    void shouldDenyHandlingBeforeTheAcceptance() {
        assertThat(rules(Stories.under(HEALTH)
                        .event(SUBMITTED, THU_BEFORE_TET)
                        .event(RESULT_ISSUED, "2026-02-12T10:00")
                        .denial()
                        .reasons()))
                .containsExactly("HR-010");
    }

    @Test
    void shouldDenyWithdrawalAfterTheResult() {
        assertThat(rules(Stories.under(HEALTH)
                        .event(ACCEPTED, THU_BEFORE_TET)
                        .event(RESULT_ISSUED, "2026-02-12T15:00")
                        .event(WITHDRAWN, "2026-02-12T16:00")
                        .denial()
                        .reasons()))
                .containsExactly("LR-074");
    }

    @Test
    void shouldNameTheUnitsWhenOneIsUnknown() {
        var story = Stories.under(HEALTH).by("Sở Xây dựng", ACCEPTED, THU_BEFORE_TET);

        assertThatThrownBy(story::answer).isInstanceOfSatisfying(HandlingException.class, e -> {
            assertThat(e.code()).isEqualTo("UNIT_UNKNOWN");
            assertThat(e.vietnamese()).contains("Sở Xây dựng", "Sở Y tế");
        });
    }

    @Test
    void shouldKnowAUnitByEachPartOfItsName() {
        assertThat(Stories.under(HEALTH)
                        .by("TTPVHCC", ACCEPTED, THU_BEFORE_TET)
                        .decision()
                        .status()
                        .code())
                .isEqualTo(4);
    }

    @Test
    void shouldRefuseEventsOutOfOrder() {
        var story = Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).completed("S02", "2026-02-11T09:00");

        assertThatThrownBy(() -> story.answer(at("2026-03-01T09:00")))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("EVENT_OUT_OF_ORDER"));
    }

    @Test
    void shouldPassOverACorrectedEvent() {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, THU_BEFORE_TET)
                .completed("S02", "2026-02-12T10:00")
                .event(CORRECTED, "2026-02-12T11:00", Map.of("eventId", "e2"))
                .decision();

        assertThat(currentSteps(decision)).containsExactly("S02");
    }
}

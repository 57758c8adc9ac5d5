package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.THU_BEFORE_TET;
import static vn.quytrinh.handling.Stories.action;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.REFUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Status;

class RefusalTest {

    @Test
    void shouldTakeARefusalToResolveAsAResultToReturn() {
        Decision refused = Stories.under(HEALTH)
                .event(ACCEPTED, THU_BEFORE_TET)
                .event(REFUSED, "2026-02-13T15:00", Map.of("reason", "không đủ điều kiện"))
                .decision();

        assertThat(refused.status()).isEqualTo(new Status(9, ClockState.STOPPED));
        assertThat(action(refused, RESULT_RETURNED).allowed()).isTrue();
    }

    @Test
    void shouldDenyARefusalWithoutReason() {
        assertThat(rules(Stories.under(HEALTH)
                        .event(SUBMITTED, THU_BEFORE_TET)
                        .event(RECEPTION_REFUSED, "2026-02-12T10:00")
                        .denial()
                        .reasons()))
                .containsExactly("LR-045");
    }

    @Test
    void shouldEndADossierRefusedAtReception() {
        assertThat(Stories.under(HEALTH)
                        .event(SUBMITTED, THU_BEFORE_TET)
                        .event(RECEPTION_REFUSED, "2026-02-12T10:00", Map.of("reason", "sai thẩm quyền"))
                        .decision()
                        .status())
                .isEqualTo(new Status(3, ClockState.ENDED));
    }
}

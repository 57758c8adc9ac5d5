package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Decision;

/** A dossier refused and handed in again keeps its supplement count (LR-030); refusals guide the applicant (LR-045, LR-046). */
class ResubmissionTest {

    private static Stories again(Map<String, Object> data) {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00", data);
    }

    @Test
    void shouldCountTheRequestsOfTheEarlierDossier() {
        Stories dossier = again(Map.of("resubmissionOf", "H05.12-260112-010001", "supplementsUsed", 1));
        Decision decision = dossier.decision();

        assertThat(decision.supplement().used()).isEqualTo(1);
        assertThat(decision.supplement().carried()).isEqualTo(1);
        assertThat(decision.supplement().mayRequest()).isFalse();
        assertThat(findings(decision)).contains("RESUBMISSION");
        assertThat(rules(
                        dossier.supplementRequested("2026-03-03T09:00").denial().reasons()))
                .containsExactly("LR-030");
    }

    @Test
    void shouldLinkFromTheSubmissionToo() {
        assertThat(Stories.under(HEALTH)
                        .event(
                                SUBMITTED,
                                "2026-03-02T08:00",
                                Map.of("resubmissionOf", "H05.12-260112-010001", "supplementsUsed", 1))
                        .event(ACCEPTED, "2026-03-02T09:00")
                        .decision()
                        .supplement()
                        .mayRequest())
                .isFalse();
    }

    @Test
    void shouldSayWhenTheEarlierCountIsNotKnown() {
        Decision decision =
                again(Map.of("resubmissionOf", "H05.12-260112-010001")).decision();

        assertThat(findings(decision)).contains("RESUBMISSION_NOT_COUNTED");
        assertThat(decision.supplement().mayRequest()).isTrue();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        Map.of("reason", "WRONG_AGENCY", "form", "Mẫu 03"), List.of("WRONG_AGENCY_WITHOUT_GUIDANCE")),
                Arguments.of(
                        Map.of("reason", "WRONG_AGENCY", "form", "Mẫu 03", "targetAgency", "Sở Nội vụ"), List.of()),
                Arguments.of(Map.of("reason", "không đủ điều kiện"), List.of("REFUSAL_WITHOUT_FORM")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldFindARefusalThatLeavesTheApplicantAlone(Map<String, Object> data, List<String> found) {
        assertThat(findings(Stories.under(HEALTH)
                        .event(SUBMITTED, "2026-08-10T09:00")
                        .event(RECEPTION_REFUSED, "2026-08-10T10:00", data)
                        .decision()))
                .isEqualTo(found);
    }
}

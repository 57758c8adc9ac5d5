package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.INVESTMENT;
import static vn.quytrinh.handling.Stories.action;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.obligation;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CONSULTATION_ANSWERED;
import static vn.quytrinh.handling.event.EventType.CONSULTATION_SENT;
import static vn.quytrinh.handling.event.EventType.STOPPED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Asking other agencies: due dates and silence (LR-051, HR-060 to HR-066). */
class ConsultationTest {

    private static Stories asked(Map<String, Object> data) {
        return Stories.under(INVESTMENT)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S01", "2026-03-02T10:00")
                .completed("S02", "2026-03-02T11:00")
                .completed("S03", "2026-03-02T14:00")
                .completed("S04", "2026-03-02T15:00")
                .completed("S05", "2026-03-03T14:00")
                .event(CONSULTATION_SENT, "2026-03-03T15:00", data);
    }

    @Test
    void shouldGiveTheTimeOfTheConsultingStep() {
        Stories dossier = asked(Map.of("unit", "Sở Xây dựng"));

        assertThat(obligation(dossier.decision(), "CONSULTATION_ANSWER").by()).isEqualTo(at("2026-03-10T17:00"));
        assertThat(findings(dossier.decision("2026-03-10T17:00"))).doesNotContain("CONSULTATION_LATE");
    }

    @Test
    void shouldEscalateWhereSilenceMeansNothing() {
        Decision decision = asked(Map.of("unit", "Sở Xây dựng")).decision("2026-03-11T09:00");

        assertThat(decision.findings())
                .filteredOn(one -> one.type().equals("CONSULTATION_LATE"))
                .singleElement()
                .satisfies(one -> assertThat(one.unit()).isEqualTo("Sở Xây dựng"));
        assertThat(obligation(decision, "ESCALATE").by()).isEqualTo(at("2026-03-11T17:00"));
        assertThat(obligation(decision, "ESCALATE").state()).isEqualTo("DUE");
    }

    @Test
    void shouldTakeTheTimeThatTheQuestionSets() {
        Decision decision = asked(Map.of("unit", "Sở Xây dựng", "limit", Map.of("value", 2, "unit", "WORKING_DAY")))
                .decision();

        assertThat(obligation(decision, "CONSULTATION_ANSWER").by()).isEqualTo(at("2026-03-05T17:00"));
    }

    @Test
    void shouldRefuseALimitNobodyCanRead() {
        assertThatThrownBy(() -> asked(Map.of("limit", "7 ngày")).decision())
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("DATA_INVALID"));
    }

    @Test
    void shouldFindALateAnswerAfterItCame() {
        Decision decision = asked(Map.of("unit", "Sở Xây dựng"))
                .event(CONSULTATION_ANSWERED, "2026-03-12T09:00", Map.of("unit", "Sở Xây dựng"))
                .decision();

        assertThat(findings(decision)).contains("CONSULTATION_LATE");
        assertThat(decision.obligations())
                .extracting(Obligation::type)
                .doesNotContain("ESCALATE", "CONSULTATION_ANSWER");
    }

    @Test
    void shouldDenyAnAnswerNobodyAskedFor() {
        assertThat(rules(Stories.under(INVESTMENT)
                        .event(ACCEPTED, "2026-03-02T09:00")
                        .event(CONSULTATION_ANSWERED, "2026-03-03T09:00")
                        .denial()
                        .reasons()))
                .containsExactly("HR-033");
        assertThat(rules(asked(Map.of("unit", "Sở Xây dựng"))
                        .event(CONSULTATION_ANSWERED, "2026-03-05T09:00", Map.of("unit", "Sở Công Thương"))
                        .denial()
                        .reasons()))
                .containsExactly("HR-066");
    }

    @Test
    void shouldDeemConsentGivenOnABuildingPermit() {
        Stories dossier = Stories.under(Stories.named(HEALTH, "Cấp giấy phép xây dựng"))
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(CONSULTATION_SENT, "2026-03-03T10:00", Map.of("unit", "Cảnh sát PCCC"));

        // twelve days end on Sunday the 15th
        assertThat(obligation(dossier.decision(), "CONSULTATION_ANSWER").by()).isEqualTo(at("2026-03-16T17:00"));
        Decision silent = dossier.decision("2026-03-17T09:00");
        assertThat(findings(silent)).contains("DEEMED_CONSENT", "CONSULTATION_LATE");
        assertThat(silent.obligations()).extracting(Obligation::type).doesNotContain("ESCALATE");
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of("DEEMED_CONSENT", "DEEMED_CONSENT", List.of()),
                Arguments.of("CONTINUE", "CONSULTATION_PASSED_OVER", List.of()),
                Arguments.of("CLOSE", "CONSULTATION_LATE", List.of("HR-064")),
                Arguments.of("ESCALATE", "CONSULTATION_LATE", List.of()));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void shouldFollowTheSilenceThatTheProcedureStates(String silence, String finding, List<String> stopped) {
        Procedure procedure = SampleProcedures.load(INVESTMENT);
        procedure.getProcess().getClock().getConsult().setSilence(silence);
        Decision decision = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(CONSULTATION_SENT, "2026-03-02T15:00", Map.of("unit", "Sở Xây dựng"))
                .decision("2026-03-10T09:00");

        assertThat(findings(decision)).contains(finding);
        assertThat(rules(action(decision, STOPPED).reasons())).isEqualTo(stopped);
    }

    /** The time that the Construction Law sets is cited as such, not as the procedure's (Luật Xây dựng 2014 Đ102.1.d). */
    @Test
    void shouldCiteTheLawThatSetsTheTime() {
        var byLaw = Stories.under(Stories.named(HEALTH, "Cấp giấy phép xây dựng"))
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(CONSULTATION_SENT, "2026-03-03T15:00", Map.of("unit", "Sở Xây dựng"))
                .decision();

        assertThat(obligation(byLaw, "CONSULTATION_ANSWER").citation()).isEqualTo("Luật Xây dựng 2014 Đ102.1.d");
        assertThat(obligation(asked(Map.of("unit", "Sở Xây dựng")).decision(), "CONSULTATION_ANSWER")
                        .citation())
                .isEqualTo("Quy trình nội bộ của thủ tục");
    }
}

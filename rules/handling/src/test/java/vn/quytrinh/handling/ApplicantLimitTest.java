package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.action;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.obligation;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.STOPPED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** The applicant's own limit and what follows when it passes (LR-038). */
class ApplicantLimitTest {

    private static Stories waiting(String name) {
        Procedure procedure = SampleProcedures.load(BIRTH_CHAIN);
        procedure.setName(name);
        procedure.getProcess().getClock().setApplicantMayCompleteWithin(null);
        return Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-09-07T09:00")
                .supplementRequested("2026-09-08T08:00");
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("Liên thông điện tử: đăng ký khai tử", "2026-09-17T17:00", "STOP", "NĐ 301/2026/NĐ-CP Đ6"),
                Arguments.of("Liên thông kinh doanh karaoke", "2026-09-29T17:00", "CLOSE", "NĐ 297/2025/NĐ-CP Đ6.4.a"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void shouldTakeTheLimitOfTheLawWhereTheProcedureHasNone(String name, String until, String effect, String article) {
        Stories dossier = waiting(name);
        Decision waiting = dossier.decision();

        assertThat(waiting.supplement().applicantUntil()).isEqualTo(at(until));
        assertThat(waiting.supplement().applicantEffect()).isEqualTo(effect);
        assertThat(obligation(waiting, "SUPPLEMENT_BY_APPLICANT").citation()).isEqualTo(article);
        assertThat(action(waiting, STOPPED).reasons()).isEmpty();

        Decision expired = dossier.decision("2026-10-01T09:00");
        assertThat(findings(expired)).contains("SUPPLEMENT_EXPIRED");
        assertThat(action(expired, STOPPED).allowed()).isTrue();
        assertThat(rules(action(expired, STOPPED).reasons())).containsExactly("LR-038");
        assertThat(dossier.event(STOPPED, "2026-10-01T10:00", Map.of("reason", "không bổ sung"))
                        .decision()
                        .status())
                .isEqualTo(new Status(8, ClockState.ENDED));
    }

    @Test
    void shouldTakeTheLimitAndTheEffectOfTheProcedureFirst() {
        Decision decision = Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00")
                .supplementRequested("2026-09-08T08:00")
                .decision("2026-09-18T09:00");

        assertThat(findings(decision)).contains("SUPPLEMENT_EXPIRED");
        assertThat(decision.supplement().applicantEffect()).isEqualTo("STOP");
        assertThat(rules(action(decision, STOPPED).reasons())).containsExactly("LR-038");
    }

    @Test
    void shouldTellTheHeadOfTheDeskWhereTheProcedureSaysSo() {
        Procedure procedure = SampleProcedures.load(BIRTH_CHAIN);
        procedure.getProcess().getClock().getApplicantMayCompleteWithin().setEffect(TimeoutEffect.ESCALATE);
        Decision decision = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-09-07T09:00")
                .supplementRequested("2026-09-08T08:00")
                .decision("2026-09-18T09:00");

        assertThat(findings(decision)).contains("SUPPLEMENT_EXPIRED");
        assertThat(obligation(decision, "ESCALATE").rule()).isEqualTo("HR-082");
        assertThat(obligation(decision, "ESCALATE").by()).isEqualTo(at("2026-09-18T17:00"));
        assertThat(action(decision, STOPPED).reasons()).isEmpty();
    }

    @Test
    void shouldSetNoLimitWhereNeitherSays() {
        Decision decision = waiting("Đăng ký cư trú").decision("2026-12-01T09:00");

        assertThat(decision.supplement().applicantUntil()).isNull();
        assertThat(findings(decision)).doesNotContain("SUPPLEMENT_EXPIRED");
    }
}

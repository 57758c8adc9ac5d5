package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.APOLOGY_SENT;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** What special laws change: building permits until 30/6/2026 (LR-032, LR-063), apologies in a chain (LR-062). */
class SpecialLawTest {

    private static Stories permit(String acceptedAt) {
        return Stories.under(Stories.named(HEALTH, "Cấp giấy phép xây dựng nhà ở riêng lẻ"))
                .event(ACCEPTED, acceptedAt);
    }

    @Test
    void shouldAllowTwoRequestsOnABuildingPermitBeforeJuly() {
        Stories dossier = permit("2026-03-02T09:00")
                .supplementRequested("2026-03-05T10:00")
                .event(SUPPLEMENT_RECEIVED, "2026-03-10T10:00");
        assertThat(dossier.decision().supplement().allowed()).isEqualTo(2);
        assertThat(dossier.decision().supplement().mayRequest()).isTrue();

        dossier.supplementRequested("2026-03-12T10:00").event(SUPPLEMENT_RECEIVED, "2026-03-16T10:00");
        assertThat(findings(dossier.decision())).doesNotContain("SUPPLEMENT_REQUESTED_LATE");
        var third = dossier.supplementRequested("2026-03-18T10:00").denial();
        assertThat(rules(third.reasons())).containsExactly("LR-032");
        assertThat(third.reasons().get(0).citation().line()).isEqualTo("Luật Xây dựng 2014 Đ102.1.c");
    }

    @Test
    void shouldAllowOneRequestOnABuildingPermitFromJuly() {
        assertThat(rules(permit("2026-07-06T09:00")
                        .supplementRequested("2026-07-07T10:00")
                        .event(SUPPLEMENT_RECEIVED, "2026-07-09T10:00")
                        .supplementRequested("2026-07-10T10:00")
                        .denial()
                        .reasons()))
                .containsExactly("LR-030");
    }

    @Test
    void shouldFindANoticeAfterSevenAndAfterFiveWorkingDays() {
        Stories dossier = permit("2026-03-02T09:00").supplementRequested("2026-03-12T10:00");
        assertThat(dossier.decision().findings())
                .filteredOn(one -> one.type().equals("SUPPLEMENT_REQUESTED_LATE"))
                .extracting(Finding::since)
                .containsExactly(at("2026-03-11T17:00"));

        assertThat(dossier.event(SUPPLEMENT_RECEIVED, "2026-03-16T10:00")
                        .supplementRequested("2026-03-24T10:00")
                        .decision()
                        .findings())
                .filteredOn(one -> one.type().equals("SUPPLEMENT_REQUESTED_LATE"))
                .extracting(Finding::since)
                .containsExactly(at("2026-03-11T17:00"), at("2026-03-23T17:00"));
    }

    static Stream<Arguments> extensions() {
        return Stream.of(Arguments.of("2026-03-26T17:00", false), Arguments.of("2026-03-27T17:00", true));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void shouldFindALookFurtherThanTenDays(String newDueAt, boolean found) {
        Decision decision = permit("2026-03-02T09:00")
                .event(APOLOGY_SENT, "2026-03-13T09:00", Map.of("reason", "xác minh", "newDueAt", newDueAt))
                .decision();

        assertThat(findings(decision).contains("EXTENSION_TOO_LONG")).isEqualTo(found);
    }

    static Stream<Arguments> issuers() {
        return Stream.of(Arguments.of("UBND cấp xã", false), Arguments.of("Bộ phận Một cửa", true));
    }

    @ParameterizedTest
    @MethodSource("issuers")
    void shouldFindAnApologyInAnotherName(String issuer, boolean found) {
        Decision decision = Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00")
                .event(
                        APOLOGY_SENT,
                        "2026-09-08T09:00",
                        Map.of("reason", "quá tải", "newDueAt", "2026-09-14T17:00", "issuer", issuer))
                .decision();

        assertThat(findings(decision).contains("APOLOGY_ISSUER")).isEqualTo(found);
    }

    @Test
    void shouldCiteTheSpecialLawForMoreThanOneRequest() {
        var procedure = SampleProcedures.load(HEALTH);
        procedure.getProcess().getClock().setSupplementMaxRequests(2);
        procedure.getProcess().getClock().setSupplementLegalBasis("Luật chuyên ngành");
        Decision decision = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-03-02T09:00")
                .decision();

        assertThat(decision.supplement().allowed()).isEqualTo(2);
        assertThat(decision.supplement().rules().get(0).citation().line())
                .isEqualTo("Luật chuyên ngành nêu trong quy trình");
    }
}

package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.APOLOGY_SENT;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_MET;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_NOTIFIED;
import static vn.quytrinh.handling.event.EventType.PAUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESUMED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;

class LatenessTest {

    private Stories accepted() {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00");
    }

    @Test
    void shouldAskForAnApologyOneDayBeforeTheDueDate() {
        assertThat(accepted().decision("2026-03-10T09:00").obligations())
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.type()).isEqualTo("APOLOGY");
                    assertThat(o.by()).isEqualTo(at("2026-03-15T17:00"));
                    assertThat(o.state()).isEqualTo("PENDING");
                    assertThat(o.rule()).isEqualTo("LR-060");
                });
        assertThat(findings(accepted().decision("2026-03-16T09:00"))).contains("APOLOGY_MISSED", "AT_RISK");
    }

    @Test
    void shouldFindADossierOverdueFromItsDueDate() {
        assertThat(accepted().decision("2026-03-16T17:00").findings())
                .filteredOn(finding -> finding.level().equals("DOSSIER"))
                .extracting(Finding::type)
                .doesNotContain("OVERDUE");
        Decision late = accepted().decision("2026-03-16T17:01");
        assertThat(late.findings())
                .anySatisfy(f -> {
                    assertThat(f.type()).isEqualTo("OVERDUE");
                    assertThat(f.level()).isEqualTo("DOSSIER");
                    assertThat(f.since()).isEqualTo(at("2026-03-16T17:00"));
                })
                .anySatisfy(f -> assertThat(f.level() + " " + f.element()).isEqualTo("STEP S02"));
        assertThat(late.deadlines().remaining().value()).isZero();
    }

    @Test
    void shouldMoveThePromiseButNotTheMeasureByAnApology() {
        Decision decision = accepted()
                .event(
                        APOLOGY_SENT,
                        "2026-03-13T09:00",
                        Map.of("reason", "chờ ý kiến", "newDueAt", "2026-03-20T17:00:00+07:00"))
                .decision("2026-03-17T09:00");

        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-20T17:00"));
        assertThat(decision.deadlines().firstDueAt()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(findings(decision)).contains("OVERDUE").doesNotContain("APOLOGY_MISSED", "APOLOGY_LATE");
    }

    @Test
    void shouldDenyASecondApology() {
        var denial = accepted()
                .event(APOLOGY_SENT, "2026-03-13T09:00", Map.of("reason", "a", "newDueAt", "2026-03-20T17:00"))
                .event(APOLOGY_SENT, "2026-03-18T09:00", Map.of("reason", "b", "newDueAt", "2026-03-27T17:00"))
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("LR-061");
    }

    @Test
    void shouldDenyAnApologyThatPromisesNothing() {
        var denial = accepted()
                .event(APOLOGY_SENT, "2026-03-13T09:00", Map.of("reason", "a"))
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("LR-060");
    }

    @Test
    void shouldCountOnAfterAPauseWithABasis() {
        Decision decision = accepted()
                .event(PAUSED, "2026-03-04T10:00", Map.of("reason", "sự cố hệ thống", "basis", "NĐ 301/2026 Đ3.4"))
                .event(RESUMED, "2026-03-06T10:00")
                .decision();

        // used 3, 4/3; eight left from 6/3
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-18T17:00"));
        assertThat(rules(accepted()
                        .event(PAUSED, "2026-03-04T10:00", Map.of("reason", "x"))
                        .denial()
                        .reasons()))
                .containsExactly("LR-052");
    }

    @Test
    void shouldFindAnApologyThatWentOutTooLate() {
        Decision decision = accepted()
                .event(APOLOGY_SENT, "2026-03-16T09:00", Map.of("reason", "a", "newDueAt", "2026-03-20T17:00"))
                .decision();

        assertThat(findings(decision)).contains("APOLOGY_LATE").doesNotContain("APOLOGY_MISSED");
    }

    @Test
    void shouldFindAPauseNearTheDueDate() {
        Map<String, Object> data = Map.of("reason", "xác minh", "basis", "NĐ 118/2025 Đ19");

        assertThat(findings(accepted().event(PAUSED, "2026-03-16T09:00", data).decision()))
                .contains("PAUSE_NEAR_DUE");
        assertThat(findings(accepted().event(PAUSED, "2026-03-13T09:00", data).decision()))
                .doesNotContain("PAUSE_NEAR_DUE");
    }

    /** Both appointments are lawful dates (QĐ 138/2025/QĐ-UBND Đ5.3); what missed the first stays late (QĐ 766/QĐ-TTg). */
    @Test
    void shouldKeepTheLatenessOfTheFirstAppointment() {
        Stories dossier = Stories.under(LAND)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S01", "2026-03-02T11:00")
                .event(STEP_COMPLETED, "2026-03-12T10:00", Map.of("step", "S02", "facts", Map.of("taxOwed", true)))
                .event(FINANCIAL_OBLIGATION_NOTIFIED, "2026-03-12T11:00")
                .event(FINANCIAL_OBLIGATION_MET, "2026-03-16T10:00");

        assertThat(dossier.decision("2026-03-17T09:00").findings())
                .filteredOn(one -> one.type().equals("OVERDUE"))
                .extracting(Finding::since)
                .containsExactly(at("2026-03-10T17:00"));
        assertThat(dossier.decision("2026-03-23T09:00").findings())
                .filteredOn(one -> one.type().equals("OVERDUE") && one.level().equals("DOSSIER"))
                .extracting(Finding::since)
                .containsExactly(at("2026-03-10T17:00"));
    }

    /** An apology that never went out is not made good by the late result (NĐ 61/2018/NĐ-CP Đ19). */
    @Test
    void shouldStillFindTheMissingApologyAfterALateResult() {
        assertThat(findings(accepted().event(RESULT_ISSUED, "2026-03-17T10:00").decision()))
                .contains("APOLOGY_MISSED", "OVERDUE");
        assertThat(findings(accepted().event(RESULT_ISSUED, "2026-03-16T10:00").decision()))
                .doesNotContain("APOLOGY_MISSED", "OVERDUE");
    }
}

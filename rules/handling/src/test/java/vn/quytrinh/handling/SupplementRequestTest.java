package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Status;

class SupplementRequestTest {

    private Stories requested() {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00").supplementRequested("2026-03-05T10:00");
    }

    @Test
    void shouldStandTheClockWhileTheDossierWaits() {
        Decision decision = requested().decision();

        assertThat(decision.status()).isEqualTo(new Status(5, ClockState.PAUSED));
        assertThat(decision.deadlines().dueAt()).isNull();
        assertThat(decision.deadlines().dueIfResumedNow()).isEqualTo(at("2026-03-19T17:00"));
        assertThat(decision.supplement().used()).isEqualTo(1);
        assertThat(decision.supplement().mayRequest()).isFalse();
        assertThat(decision.supplement().until()).isNull();
        assertThat(rules(decision.supplement().rules())).contains("LR-030");
        assertThat(decision.ledger()).extracting(e -> e.state()).containsExactly(ClockState.RUNNING, ClockState.PAUSED);
    }

    @Test
    void shouldCountFromTheBeginningAfterTheSupplement() {
        Decision decision =
                requested().event(SUPPLEMENT_RECEIVED, "2026-03-10T10:00").decision();

        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-24T17:00"));
        assertThat(decision.deadlines().firstDueAt()).isEqualTo(at("2026-03-24T17:00"));
        assertThat(decision.status()).isEqualTo(new Status(2, ClockState.RUNNING));
        assertThat(decision.supplement().mode()).isEqualTo("RESTART");
    }

    @Test
    void shouldAllowTheProceduresOwnNumberBeforeThereWasAGeneralRule() {
        Decision decision =
                Stories.under(HEALTH).event(SUBMITTED, "2009-05-04T08:00").decision();

        assertThat(decision.supplement().allowed()).isEqualTo(1);
        assertThat(rules(decision.supplement().rules())).containsExactly("HR-002");
    }

    @Test
    void shouldDenyASecondRequestWithTheArticle() {
        var denial = requested()
                .event(SUPPLEMENT_RECEIVED, "2026-03-10T10:00")
                .supplementRequested("2026-03-12T10:00")
                .denial();

        assertThat(denial.eventId()).isEqualTo("e4");
        assertThat(denial.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("LR-030");
            assertThat(reason.citation().line()).isEqualTo("NĐ 118/2025/NĐ-CP Đ11.2");
        });
    }

    @Test
    void shouldDenyARequestAfterTheHandlingTime() {
        var denial = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .supplementRequested("2026-03-17T09:00")
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("LR-039");
    }

    @Test
    void shouldDenyAPaperOutsideThePublishedList() {
        var denial = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(
                        SUPPLEMENT_REQUESTED,
                        "2026-03-03T09:00",
                        Map.of("items", List.of(1, 9), "reason", "x", "form", "Mẫu 02", "signer", "p1"))
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("LR-040");
    }

    @Test
    void shouldDenyARequestWithoutReasonFormOrSigner() {
        var denial = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(SUPPLEMENT_REQUESTED, "2026-03-03T09:00", Map.of("items", List.of(1)))
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("LR-030", "LR-033");
    }

    @Test
    void shouldDenyHandlingWhileTheDossierWaits() {
        assertThat(rules(requested()
                        .completed("S02", "2026-03-06T10:00")
                        .denial()
                        .reasons()))
                .containsExactly("HR-031");
    }

    @Test
    void shouldCountOnUnderTheFormerRegime() {
        // QĐ 09/2015/QĐ-TTg Đ6: the time already used is counted, although the procedure states RESTART
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, "2018-03-05T09:00")
                .supplementRequested("2018-03-08T10:00")
                .event(SUPPLEMENT_RECEIVED, "2018-03-14T10:00")
                .decision();

        assertThat(decision.supplement().mode()).isEqualTo("RESUME");
        // used 6, 7, 8/3; seven left from 14/3
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2018-03-23T17:00"));
        assertThat(decision.status()).isEqualTo(new Status(4, ClockState.RUNNING));
        assertThat(decision.trace()).anySatisfy(entry -> {
            assertThat(entry.rule()).isEqualTo("LR-036");
            assertThat(entry.citation().verified()).isFalse();
        });
    }

    @Test
    void shouldCountOnWhereTheProcedureSaysSo() {
        Decision decision = Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00")
                .supplementRequested("2026-09-08T08:00")
                .decision();

        assertThat(decision.supplement().mode()).isEqualTo("RESUME");
        // 07 working days for the applicant
        assertThat(decision.supplement().applicantUntil()).isEqualTo(at("2026-09-17T17:00"));
    }

    @Test
    void shouldCountACorrectionBeforeTheAcceptance() {
        Decision decision = Stories.under(HEALTH)
                .event(SUBMITTED, "2026-03-02T09:00")
                .supplementRequested("2026-03-02T10:00")
                .event(SUPPLEMENT_RECEIVED, "2026-03-03T09:00")
                .event(ACCEPTED, "2026-03-03T10:00")
                .decision();

        assertThat(decision.supplement().used()).isEqualTo(1);
        assertThat(decision.supplement().mayRequest()).isFalse();
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-17T17:00"));
    }

    @Test
    void shouldFindARequestAfterTheTimeOfTheProcedure() {
        // the land procedure returns an insufficient dossier within two working days, the birth chain asks within 24
        // hours
        Stories land = Stories.under(LAND).event(ACCEPTED, "2026-03-02T09:00");
        Stories chain = Stories.under(BIRTH_CHAIN).event(ACCEPTED, "2026-09-07T09:00");

        assertThat(land.supplementRequested("2026-03-05T09:00").decision().findings())
                .filteredOn(one -> one.rule().equals("LR-034"))
                .extracting(Finding::type, Finding::since)
                .containsExactly(tuple("SUPPLEMENT_REQUESTED_LATE", at("2026-03-04T17:00")));
        assertThat(chain.supplementRequested("2026-09-08T09:01").decision().findings())
                .filteredOn(one -> one.rule().equals("HR-005"))
                .extracting(Finding::since)
                .containsExactly(at("2026-09-08T09:00"));
    }

    /** The procedure's time for the request is one of the handling; before acceptance LR-012 ff. set the time. */
    @Test
    void shouldNotMissATimeForACorrectionBeforeAcceptance() {
        assertThat(Stories.findings(Stories.under(HEALTH)
                        .event(SUBMITTED, "2026-03-02T09:00")
                        .supplementRequested("2026-03-02T10:00")
                        .decision()))
                .doesNotContain("SUPPLEMENT_LIMIT_NOT_STATED");
    }
}

package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.BIRTH;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.CARE;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.APOLOGY_SENT;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_MET;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_NOTIFIED;
import static vn.quytrinh.handling.event.EventType.PAUSED;
import static vn.quytrinh.handling.event.EventType.RECEIVED_BY_COMPETENT_AGENCY;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.REFUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.RESUMED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.TraceEntry;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.MissingYearException;

class HandlingTest {

    private static final String THU_BEFORE_TET = "2026-02-12T09:00";

    private static List<String> currentSteps(Decision decision) {
        return decision.routing().current().stream().map(Routing.Place::step).toList();
    }

    private static List<String> findings(Decision decision) {
        return decision.findings().stream().map(Finding::type).toList();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private static Action action(Decision decision, EventType type) {
        return decision.actions().stream()
                .filter(a -> a.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class StraightPath {

        @Test
        void shouldJumpOverTetWhenAcceptedBeforeIt() {
            Decision decision =
                    Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).decision();

            // day zero 12/02; 13/02; Tết 14–22/02; 23–27/02; 2–5/03
            assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-05T17:00"));
            assertThat(decision.deadlines().firstDueAt()).isEqualTo(at("2026-03-05T17:00"));
            assertThat(decision.deadlines().legalEnd()).isEqualTo(at("2026-03-06T00:00"));
            assertThat(decision.deadlines().certainty()).isEqualTo(Certainty.OFFICIAL);
            assertThat(decision.status()).isEqualTo(new Status(4, ClockState.RUNNING));
            assertThat(currentSteps(decision)).containsExactly("S02");
            assertThat(decision.routing().next())
                    .extracting(Routing.Next::outcome)
                    .containsExactly("S02>S03");
            assertThat(decision.trace()).extracting(TraceEntry::rule).contains("LR-017", "LR-030", "LR-035", "LR-060");
            assertThat(decision.trace())
                    .allSatisfy(
                            entry -> assertThat(entry.citation().instrument()).isNotBlank());
        }

        @Test
        void shouldReadPartOfADayOfAStepAsWorkingHours() {
            Decision decision =
                    Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).decision();

            assertThat(decision.deadlines().steps())
                    .containsExactly(new Deadlines.StepDue("S02", at(THU_BEFORE_TET), at("2026-02-12T14:00")));
        }

        @Test
        void shouldFollowEveryStepToTheResult() {
            var story = Stories.under(HEALTH)
                    .event(SUBMITTED, "2026-02-12T08:30")
                    .event(ACCEPTED, THU_BEFORE_TET)
                    .completed("S02", "2026-02-12T13:00")
                    .completed("S03", "2026-02-12T16:00")
                    .completed("S04", "2026-02-27T16:00")
                    .completed("S05", "2026-03-02T10:00")
                    .completed("S06", "2026-03-03T10:00")
                    .completed("S07", "2026-03-03T15:00");
            assertThat(currentSteps(story.decision())).containsExactly("S08");

            Decision issued = story.event(RESULT_ISSUED, "2026-03-03T16:00").decision();
            assertThat(issued.status()).isEqualTo(new Status(9, ClockState.STOPPED));
            assertThat(issued.findings()).isEmpty();

            Decision returned = story.event(RESULT_RETURNED, "2026-03-04T09:00").decision();
            assertThat(returned.status()).isEqualTo(new Status(10, ClockState.ENDED));
            assertThat(returned.routing().current()).isEmpty();
            assertThat(returned.actions())
                    .filteredOn(Action::allowed)
                    .extracting(Action::type)
                    .containsExactly(CORRECTED);
        }

        @Test
        void shouldKeepACountedReceptionCurrentAfterTheAcceptance() {
            var story = Stories.under(CARE).event(ACCEPTED, "2026-03-02T09:00");
            Decision accepted = story.decision();
            assertThat(accepted.status()).isEqualTo(new Status(2, ClockState.RUNNING));
            assertThat(currentSteps(accepted)).containsExactly("S01");

            assertThat(currentSteps(story.completed("S01", "2026-03-02T10:00").decision()))
                    .containsExactly("S02");
        }

        @Test
        void shouldTakeTheReceptionAsDoneWhenTheStepBehindItIsWorkedOn() {
            Decision decision = Stories.under(CARE)
                    .event(ACCEPTED, "2026-03-02T09:00")
                    .completed("S02", "2026-03-02T15:00")
                    .decision();

            assertThat(currentSteps(decision)).containsExactly("S03");
        }

        @Test
        void shouldAcceptTheMessageThatRepeatsTheReception() {
            Decision decision = Stories.under(HEALTH)
                    .event(ACCEPTED, THU_BEFORE_TET)
                    .completed("S01", "2026-02-12T09:10")
                    .decision();

            assertThat(currentSteps(decision)).containsExactly("S02");
        }

        @Test
        void shouldGiveASameDayProcedureUntilTheCloseOfTheNextWorkingDayAfterTheCutoff() {
            assertThat(Stories.under(BIRTH)
                            .event(ACCEPTED, "2026-02-13T15:00")
                            .decision()
                            .deadlines()
                            .dueAt())
                    .isEqualTo(at("2026-02-13T17:00"));
            assertThat(Stories.under(BIRTH)
                            .event(ACCEPTED, "2026-02-13T15:01")
                            .decision()
                            .deadlines()
                            .dueAt())
                    .isEqualTo(at("2026-02-23T17:00"));
        }

        @Test
        void shouldMarkADateInAYearNotYetAnnounced() {
            Decision decision =
                    Stories.under(HEALTH).event(ACCEPTED, "2026-12-25T09:00").decision();

            assertThat(decision.deadlines().certainty()).isEqualTo(Certainty.PROVISIONAL);
        }

        @Test
        void shouldRefuseAYearWithoutCalendar() {
            var story = Stories.under(HEALTH).event(ACCEPTED, "2027-12-27T09:00");

            assertThatThrownBy(story::answer)
                    .isInstanceOf(MissingYearException.class)
                    .hasMessageContaining("2028");
        }

        @Test
        void shouldStartTheClockWhenTheCompetentAgencyReceivesTheDossier() {
            // NĐ 118/2025 Đ17.3 as amended by NĐ 309/2026 Đ8.3
            var story = Stories.under(HEALTH)
                    .event(SUBMITTED, "2026-09-14T09:50")
                    .event(ACCEPTED, "2026-09-14T10:00", Map.of("channel", "PHI_DIA_GIOI"));
            assertThat(story.decision().status().clock()).isEqualTo(ClockState.NOT_STARTED);
            assertThat(story.decision().deadlines().dueAt()).isNull();

            Decision received = story.event(RECEIVED_BY_COMPETENT_AGENCY, "2026-09-15T08:30")
                    .decision();
            assertThat(received.deadlines().dueAt()).isEqualTo(at("2026-09-29T17:00"));
            assertThat(received.trace()).extracting(TraceEntry::rule).contains("LR-018");
        }
    }

    @Nested
    class SupplementRequest {

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
            assertThat(decision.ledger())
                    .extracting(e -> e.state())
                    .containsExactly(ClockState.RUNNING, ClockState.PAUSED);
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
    }

    @Nested
    class Branches {

        private Stories surveyed(Map<String, Object> data) {
            return Stories.under(LAND)
                    .event(ACCEPTED, "2026-02-02T09:00")
                    .completed("S01", "2026-02-02T11:00")
                    .event(STEP_COMPLETED, "2026-02-06T10:00", data);
        }

        @Test
        void shouldLetTheDecisionTableChooseTheBranch() {
            assertThat(currentSteps(surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", true)))
                            .decision()))
                    .containsExactly("S03");
            assertThat(currentSteps(surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", false)))
                            .decision()))
                    .containsExactly("S04");
        }

        @Test
        void shouldTakeAnOutcomeByItsTarget() {
            assertThat(currentSteps(
                            surveyed(Map.of("step", "S02", "outcome", "S04")).decision()))
                    .containsExactly("S04");
        }

        @Test
        void shouldDenyAnOutcomeAgainstTheTable() {
            var denial = surveyed(Map.of("step", "S02", "outcome", "S02>S04", "facts", Map.of("taxOwed", true)))
                    .denial();

            assertThat(rules(denial.reasons())).containsExactly("HR-032");
        }

        @Test
        void shouldAskForTheOutcomeWhenNothingChoosesIt() {
            assertThatThrownBy(surveyed(Map.of("step", "S02"))::answer)
                    .isInstanceOfSatisfying(HandlingException.class, e -> {
                        assertThat(e.code()).isEqualTo("OUTCOME_MISSING");
                        assertThat(e.english()).contains("S02>S03", "taxOwed");
                    });
        }

        @Test
        void shouldRefuseAFactOfTheWrongType() {
            assertThatThrownBy(surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", "có")))::answer)
                    .isInstanceOfSatisfying(
                            HandlingException.class, e -> assertThat(e.code()).isEqualTo("FACT_INVALID"));
        }

        @Test
        void shouldPromiseTwoDatesWhereTaxIsOwed() {
            var story = surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", true)));
            Decision waiting = story.event(FINANCIAL_OBLIGATION_NOTIFIED, "2026-02-06T11:00")
                    .decision("2026-02-20T09:00");
            assertThat(waiting.status()).isEqualTo(new Status(6, ClockState.PAUSED));
            assertThat(waiting.deadlines().firstDueAt()).isEqualTo(at("2026-02-10T17:00"));
            assertThat(waiting.findings()).extracting(Finding::type).doesNotContain("OVERDUE");

            Decision met =
                    story.event(FINANCIAL_OBLIGATION_MET, "2026-02-24T15:20").decision();
            assertThat(currentSteps(met)).containsExactly("S04");
            // after the cut-off: day zero 25/02, four working days
            assertThat(met.deadlines().dueAt()).isEqualTo(at("2026-03-03T17:00"));
            assertThat(met.deadlines().firstDueAt()).isEqualTo(at("2026-02-10T17:00"));
            assertThat(met.deadlines().appointments())
                    .extracting(Deadlines.AppointmentDue::no, Deadlines.AppointmentDue::dueAt)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1, at("2026-02-10T17:00")),
                            org.assertj.core.groups.Tuple.tuple(2, at("2026-03-03T17:00")));
            assertThat(findings(met)).doesNotContain("OVERDUE");
        }

        @Test
        void shouldPromiseTheWholeLimitWhereNothingIsOwed() {
            Decision decision = surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", false)))
                    .decision();

            // 3–6, 9–13/02 are nine days; the tenth is after Tết
            assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-02-23T17:00"));
        }

        @Test
        void shouldGiveTheLongerLimitWhereTheFactsCallForIt() {
            // NĐ 63/2024 Đ7: not over 03 working days, 05 where it must be verified
            var story = Stories.under(BIRTH_CHAIN).event(ACCEPTED, "2026-09-07T09:00");
            assertThat(story.decision().deadlines().dueAt()).isEqualTo(at("2026-09-10T17:00"));

            Decision verified = story.event(
                            STEP_COMPLETED,
                            "2026-09-07T15:00",
                            Map.of("step", "S02", "facts", Map.of("verificationNeeded", true)))
                    .decision();
            assertThat(verified.deadlines().dueAt()).isEqualTo(at("2026-09-14T17:00"));
        }

        @Test
        void shouldRunParallelBranchesAtOnce() {
            var story = Stories.under(BIRTH_CHAIN).event(ACCEPTED, "2026-09-07T09:00");
            Decision split = story.completed("S02", "2026-09-07T15:00").decision();
            assertThat(currentSteps(split)).containsExactlyInAnyOrder("S03", "S05");
            assertThat(split.status().clock()).isEqualTo(ClockState.RUNNING);

            Decision waiting = story.completed("S05", "2026-09-07T16:00").decision();
            assertThat(currentSteps(waiting)).contains("S03");
        }
    }

    @Nested
    class Lateness {

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
    }

    @Nested
    class Refusal {

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

    @Nested
    class BadInput {

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

    @Nested
    class SameQuestionSameAnswer {

        @Test
        void shouldGiveTheSameBytesFromManyThreads() {
            var story = Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).completed("S02", "2026-02-12T10:00");
            String first = CanonicalJson.write(story.decision());

            assertThat(IntStream.range(0, 200)
                            .parallel()
                            .mapToObj(i -> CanonicalJson.write(story.decision()))
                            .distinct())
                    .containsExactly(first);
        }

        @Test
        void shouldNotLookAtWhatHappenedLater() {
            var story = Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET);
            Decision before = story.decision();
            story.supplementRequested("2026-02-13T10:00");

            assertThat(story.decision(THU_BEFORE_TET)).isEqualTo(before);
        }

        @Test
        void shouldSayOfEveryEventWhetherItMayComeNext() {
            Decision decision =
                    Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).decision();

            assertThat(decision.actions())
                    .extracting(Action::type)
                    .containsExactlyElementsOf(Arrays.asList(EventType.values()));
            assertThat(action(decision, SUPPLEMENT_REQUESTED).allowed()).isTrue();
            assertThat(action(decision, ACCEPTED).reasons()).isNotEmpty();
            assertThat(decision.actions())
                    .allSatisfy(
                            a -> assertThat(a.allowed()).isEqualTo(a.reasons().isEmpty()));
        }
    }
}

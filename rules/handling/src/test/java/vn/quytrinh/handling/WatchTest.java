package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.BIRTH;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.THU_BEFORE_TET;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.APOLOGY_SENT;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.TRANSFERRED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Turn;

/** What time alone makes of a dossier, and that it is what a decision finds when that time has come. */
class WatchTest {

    private static Stories accepted() {
        return Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET);
    }

    private static List<String> shown(List<Turn> turns, String type) {
        return turns.stream()
                .filter(turn -> turn.type().equals(type))
                .map(turn -> turn.from() + " " + turn.by() + (turn.percent() == null ? "" : " " + turn.percent()))
                .sorted()
                .toList();
    }

    static Stream<Arguments> turns() {
        return Stream.of(
                // Ten working days, Tết between: the fifth begins on 26/2, the eighth on 3/3, the tenth ends on 5/3.
                Arguments.of(
                        "DOSSIER_DUE_SOON",
                        List.of(
                                "2026-02-26T00:00+07:00 2026-03-05T17:00+07:00 50",
                                "2026-03-03T00:00+07:00 2026-03-05T17:00+07:00 80")),
                Arguments.of("DOSSIER_OVERDUE", List.of("2026-03-05T17:00:01+07:00 2026-03-05T17:00+07:00")),
                Arguments.of("APOLOGY_DUE", List.of("2026-03-04T00:00+07:00 2026-03-04T17:00+07:00")),
                Arguments.of("ACKNOWLEDGEMENT_LATE", List.of()),
                Arguments.of("APPLICANT_LIMIT_PASSED", List.of()));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void shouldForeseeWhatTimeMakesOfAnAcceptedDossier(String type, List<String> expected) {
        assertThat(shown(accepted().turns(), type)).isEqualTo(expected);
    }

    @Test
    void shouldForeseeWhatTheAlertsOfADecisionWillFind() {
        Stories dossier = accepted();
        for (Turn turn : dossier.turns()) {
            Decision before = (Decision) dossier.answer(turn.from().minusSeconds(1));
            Decision then = (Decision) dossier.answer(turn.from());

            assertThat(found(before, turn)).as("before %s", turn).isFalse();
            assertThat(found(then, turn)).as("at %s", turn).isTrue();
        }
    }

    private static boolean found(Decision decision, Turn turn) {
        String level = turn.element() == null ? "DOSSIER" : "STEP";
        String type = switch (turn.type()) {
            case "DOSSIER_DUE_SOON", "STEP_DUE_SOON" -> turn.percent() == 80 ? "AT_RISK" : "HALF_USED";
            case "DOSSIER_OVERDUE", "STEP_OVERDUE" -> "OVERDUE";
            default -> turn.type();
        };
        return type.equals("APOLOGY_DUE")
                ? Stories.obligation(decision, "APOLOGY").state().equals("DUE")
                : decision.findings().stream()
                        .anyMatch(finding -> finding.type().equals(type)
                                && finding.level().equals(level)
                                && (turn.element() == null || turn.element().equals(finding.element())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-12T09:00", "2026-02-27T10:30", "2026-03-04T16:59", "2026-03-20T08:00"})
    void shouldNotChangeTheDecision(String instant) {
        Stories dossier = accepted();

        assertThat(dossier.turns(instant)).isNotEmpty();
        assertThat(dossier.decision(instant).trace())
                .noneMatch(entry -> entry.facts().contains("the dossier is watched"));
    }

    @Test
    void shouldTellOfWhatIsLateNoMoreThatItIsDueSoon() {
        List<Turn> turns = accepted().turns("2026-03-06T08:00");

        assertThat(shown(turns, "DOSSIER_DUE_SOON")).isEmpty();
        assertThat(shown(turns, "DOSSIER_OVERDUE")).hasSize(1);
    }

    @Test
    void shouldSayWhenADossierWillBeHalfWayNoMoreOnceItIsBeyond() {
        assertThat(shown(accepted().turns("2026-03-03T10:00"), "DOSSIER_DUE_SOON"))
                .containsExactly("2026-03-03T10:00+07:00 2026-03-05T17:00+07:00 80");
    }

    @Test
    void shouldForeseeThatADatePromisedAnewPassesToo() {
        List<Turn> turns = accepted()
                .event(
                        APOLOGY_SENT,
                        "2026-03-04T09:00",
                        Map.of("reason", "chờ giám định", "newDueAt", "2026-03-12T17:00:00+07:00"))
                .turns();

        assertThat(shown(turns, "DOSSIER_OVERDUE"))
                .containsExactly(
                        "2026-03-05T17:00:01+07:00 2026-03-05T17:00+07:00",
                        "2026-03-12T17:00:01+07:00 2026-03-12T17:00+07:00");
        assertThat(shown(turns, "APOLOGY_DUE")).isEmpty();
    }

    @Test
    void shouldForeseeThatNobodyAcknowledges() {
        List<Turn> turns = accepted()
                .by("Sở Y tế", TRANSFERRED, "2026-02-12T10:00", Map.of("to", "Phòng Nghiệp vụ Y"))
                .turns();

        assertThat(shown(turns, "ACKNOWLEDGEMENT_LATE"))
                .containsExactly("2026-02-12T12:00:01+07:00 2026-02-12T12:00+07:00");
        assertThat(turns).anyMatch(turn -> "Phòng Nghiệp vụ Y".equals(turn.unit()));
    }

    @Test
    void shouldForeseeTheEndOfTheApplicantsTimeWhileTheDossierStands() {
        List<Turn> turns = Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00")
                .supplementRequested("2026-09-08T08:00")
                .turns();

        assertThat(turns).extracting(Turn::type).containsOnly("APPLICANT_LIMIT_PASSED");
        assertThat(turns).extracting(Turn::by).containsExactly(at("2026-09-17T17:00"));
    }

    @Test
    void shouldSayThatAnApologyIsDueAtTheLastMomentWhereTheClockStartedOnThatDay() {
        // given one working day from the morning on: the apology would have to go out the same afternoon
        List<Turn> turns =
                Stories.under(BIRTH).event(ACCEPTED, "2026-03-02T09:00").turns();

        assertThat(turns)
                .filteredOn(turn -> turn.type().equals("APOLOGY_DUE"))
                .allSatisfy(turn -> assertThat(turn.from()).isAfter(at("2026-03-02T09:00")));
    }

    static Stream<Stories> ended() {
        return Stream.of(
                accepted().event(WITHDRAWN, "2026-02-13T10:00"),
                accepted()
                        .by("Sở Y tế", TRANSFERRED, "2026-02-12T10:00", Map.of("to", "Phòng Nghiệp vụ Y"))
                        .by("Sở Y tế", WITHDRAWN, "2026-02-13T10:00"));
    }

    @ParameterizedTest
    @MethodSource("ended")
    void shouldForeseeNothingOfAClosedDossier(Stories dossier) {
        assertThat(dossier.turns()).isEmpty();
    }

    @Test
    void shouldForeseeNothingWhileAnOutageLasts() {
        Stories dossier = accepted().outage("2026-02-13T08:00", null);

        assertThat(dossier.turns("2026-02-13T09:00")).isEmpty();
        assertThat(dossier.turns("2026-02-12T10:00")).isNotEmpty();
    }

    @Test
    void shouldFindTheMinuteAtWhichAStepHasUsedItsShare() {
        List<Turn> turns = accepted().turns();

        assertThat(turns)
                .filteredOn(turn -> turn.type().equals("STEP_DUE_SOON"))
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.from()).isBefore(turn.by()));
        OffsetDateTime first =
                turns.stream().map(Turn::from).min(OffsetDateTime::compareTo).orElseThrow();
        assertThat(first).isAfter(at(THU_BEFORE_TET));
    }

    @Test
    void shouldNotWatchAResultForItsDate() {
        Stories dossier = accepted();
        List.of("S02", "S03", "S04", "S05", "S06").forEach(step -> dossier.completed(step, "2026-02-13T10:00"));

        List<Turn> turns = dossier.event(RESULT_ISSUED, "2026-02-13T11:00").turns();

        assertThat(turns).extracting(Turn::type).doesNotContain("DOSSIER_OVERDUE", "APOLOGY_DUE", "DOSSIER_DUE_SOON");
    }
}

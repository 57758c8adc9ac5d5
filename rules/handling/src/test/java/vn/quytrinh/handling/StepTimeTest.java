package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.BIRTH;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.action;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.currentSteps;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STOPPED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Alerts on the time of a step, timeouts with their effect, loops with a limit (HR-034, HR-053, HR-054, HR-070 to HR-073). */
class StepTimeTest {

    private static Stories waitingForTheApplicant() {
        return Stories.under(BIRTH)
                .event(ACCEPTED, "2026-03-02T08:00")
                .completed("S01", "2026-03-02T09:00")
                .completed("S02", "2026-03-02T10:00");
    }

    @Test
    void shouldGoOnWithTheNamedStepAfterTheTimeout() {
        Decision waiting = waitingForTheApplicant().decision();
        assertThat(waiting.deadlines().steps())
                .extracting(Deadlines.StepDue::timeout)
                .containsExactly(new Deadlines.StepTimeout(at("2026-03-03T17:00"), "CONTINUE", "S04"));
        assertThat(findings(waiting)).doesNotContain("STEP_TIMED_OUT");
        assertThat(findings(waitingForTheApplicant().decision("2026-03-04T08:00")))
                .contains("STEP_TIMED_OUT");

        assertThat(currentSteps(waitingForTheApplicant()
                        .completed("S04", "2026-03-04T09:00")
                        .decision()))
                .containsExactly("S05");
        assertThat(rules(waitingForTheApplicant()
                        .completed("S04", "2026-03-03T09:00")
                        .denial()
                        .reasons()))
                .containsExactly("HR-030");
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                Arguments.of(TimeoutEffect.ESCALATE, List.of("STEP_TIMED_OUT"), true, List.of()),
                Arguments.of(TimeoutEffect.CLOSE, List.of("STEP_TIMED_OUT"), false, List.of("HR-072")),
                Arguments.of(
                        TimeoutEffect.DEEMED_CONSENT, List.of("STEP_TIMED_OUT", "DEEMED_CONSENT"), false, List.of()),
                Arguments.of(TimeoutEffect.CONTINUE, List.of("STEP_TIMED_OUT"), false, List.of()));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void shouldFollowTheEffectOfTheTimeout(
            TimeoutEffect effect, List<String> found, boolean escalated, List<String> stopped) {
        Procedure procedure = SampleProcedures.load(BIRTH);
        var timeout = procedure.getProcess().getSteps().get(2).getTimeout();
        timeout.setEffect(effect);
        timeout.setTo(null);
        Decision decision = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-03-02T08:00")
                .completed("S01", "2026-03-02T09:00")
                .completed("S02", "2026-03-02T10:00")
                .decision("2026-03-04T09:00");

        assertThat(decision.findings())
                .filteredOn(one -> one.level().equals("STEP"))
                .extracting(Finding::type)
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(decision.obligations().stream().anyMatch(one -> one.type().equals("ESCALATE")))
                .isEqualTo(escalated);
        assertThat(rules(action(decision, STOPPED).reasons())).isEqualTo(stopped);
    }

    static Stream<Arguments> shares() {
        return Stream.of(
                // S04 has seven working days of eight hours from Tuesday 3/3 at 08:00
                Arguments.of("2026-03-04T08:00", List.of()),
                Arguments.of("2026-03-09T09:00", List.of("HALF_USED")),
                Arguments.of("2026-03-11T16:00", List.of("AT_RISK")),
                Arguments.of("2026-03-16T09:00", List.of("OVERDUE")));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void shouldAlertAtHalfAtFourFifthsAndAtTheWholeOfAStep(String local, List<String> found) {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T11:00")
                .completed("S03", "2026-03-03T08:00")
                .decision(local);

        assertThat(decision.findings())
                .filteredOn(one -> one.level().equals("STEP"))
                .extracting(Finding::type)
                .isEqualTo(found);
    }

    @Test
    void shouldDenyOneReturnTooMany() {
        Procedure procedure = SampleProcedures.load(HEALTH);
        var steps = procedure.getProcess().getSteps();
        var back = ProcessFactory.eINSTANCE.createTransition();
        back.setId("S05>S04");
        back.setTarget(TransitionTarget.STEP);
        back.setTo(steps.get(3));
        steps.get(4).getTransitions().add(back);
        steps.get(3).setLoopLimit(1);
        Stories dossier = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T11:00")
                .completed("S03", "2026-03-02T15:00")
                .completed("S04", "2026-03-03T15:00")
                .event(STEP_COMPLETED, "2026-03-04T09:00", Map.of("step", "S05", "outcome", "S05>S04"));
        assertThat(currentSteps(dossier.decision())).containsExactly("S04");

        assertThat(rules(dossier.completed("S04", "2026-03-04T15:00")
                        .event(STEP_COMPLETED, "2026-03-05T09:00", Map.of("step", "S05", "outcome", "S05>S04"))
                        .denial()
                        .reasons()))
                .containsExactly("HR-034");
    }

    private static Stories waitingForResidenceOnly() {
        return Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00", Map.of("facts", Map.of("wantsIdCard", true)))
                .completed("S02", "2026-09-07T15:00")
                .completed("S03", "2026-09-07T16:00")
                .completed("S05", "2026-09-08T10:00");
    }

    /** The identity card has its own five working days besides the chain's three (NĐ 63/2024/NĐ-CP Đ7, NĐ 301/2026/NĐ-CP Đ5). */
    @Test
    void shouldCountALimitOfItsOwnFromItsStep() {
        Stories dossier = waitingForResidenceOnly();
        assertThat(dossier.decision().deadlines().dueAt()).isEqualTo(at("2026-09-10T17:00"));

        Decision card = dossier.completed("S04", "2026-09-09T15:30").decision("2026-09-14T09:00");
        assertThat(currentSteps(card)).contains("S06");
        assertThat(card.deadlines().firstDueAt()).isEqualTo(at("2026-09-10T17:00"));
        assertThat(card.deadlines().dueAt()).isEqualTo(at("2026-09-16T17:00"));
        assertThat(card.deadlines().steps())
                .filteredOn(step -> step.step().equals("S06"))
                .extracting(Deadlines.StepDue::dueAt)
                .containsExactly(at("2026-09-16T17:00"));
        assertThat(findings(card)).doesNotContain("OVERDUE");
        assertThat(findings(dossier.decision("2026-09-17T09:00"))).contains("OVERDUE");
    }

    @Test
    void shouldKeepTheLatenessOfTheChainBesideALimitOfItsOwn() {
        Decision late =
                waitingForResidenceOnly().completed("S04", "2026-09-11T10:00").decision();

        assertThat(late.findings())
                .filteredOn(one -> one.type().equals("OVERDUE"))
                .extracting(Finding::since)
                .containsExactly(at("2026-09-10T17:00"));
    }
}

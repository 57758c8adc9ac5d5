package vn.quytrinh.procedure.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.Transition;

class PassagesTest {

    private final InternalProcess process = ProcessFactory.eINSTANCE.createInternalProcess();
    private final Map<String, Step> steps = new LinkedHashMap<>();

    @Test
    void shouldTellWhatCanBeReachedWithoutPassingAStep() {
        // given
        lead("A", "B");
        lead("B", "C");
        lead("A", "C");

        // then
        assertThat(Passages.of(process).without(Set.of(step("B"))))
                .containsExactlyInAnyOrder(step("A"), step("B"), step("C"));
        assertThat(Passages.of(process).without(Set.of(step("A")))).containsExactly(step("A"));
        assertThat(Passages.of(process).around(Set.of(step("B"))))
                .hasValueSatisfying(route -> assertThat(route).containsExactly(step("A"), step("C")));
        assertThat(Passages.of(process).around(Set.of(step("C")))).isEmpty();
    }

    @Test
    void shouldTakeAnyBranchForPassedWhereAllMeet() {
        // given
        lead("A", "B");
        lead("A", "C");
        lead("B", "D");
        lead("C", "D");

        // then
        assertThat(Passages.of(process).without(Set.of(step("B")))).contains(step("D"));

        // when
        step("A").setParallelSplit(true);
        step("D").setJoin(JoinKind.ALL);

        // then
        assertThat(Passages.of(process).without(Set.of(step("B")))).doesNotContain(step("D"));
        assertThat(Passages.of(process).around(Set.of(step("B")))).isEmpty();
    }

    @Test
    void shouldComeToAnEndWhereWaysLeadBack() {
        // given
        lead("A", "B");
        lead("B", "A");
        lead("B", "C");

        // then
        assertThat(Passages.of(process).without(Set.of(step("B")))).containsExactlyInAnyOrder(step("A"), step("B"));
        assertThat(Passages.of(process).after(step("A"))).containsExactlyInAnyOrder(step("A"), step("B"), step("C"));
    }

    @Test
    void shouldFollowThePassedLimitOfAWait() {
        // given
        lead("A", "B");
        Timeout timeout = ProcessFactory.eINSTANCE.createTimeout();
        timeout.setTo(step("C"));
        step("A").setTimeout(timeout);

        // then
        assertThat(Reachability.of(process).unreachable()).isEmpty();
        assertThat(Passages.of(process).around(Set.of(step("B"))))
                .hasValueSatisfying(route -> assertThat(route).containsExactly(step("A"), step("C")));
    }

    private void lead(String from, String to) {
        Step source = step(from);
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(step(to));
        source.getTransitions().add(way);
    }

    private Step step(String id) {
        return steps.computeIfAbsent(id, name -> {
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setId(name);
            step.setOrder(process.getSteps().size() + 1);
            process.getSteps().add(step);
            return step;
        });
    }
}

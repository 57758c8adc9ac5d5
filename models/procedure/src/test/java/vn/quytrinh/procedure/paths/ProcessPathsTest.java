package vn.quytrinh.procedure.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ProcessPathsTest {

    private final InternalProcess process = ProcessFactory.eINSTANCE.createInternalProcess();

    @ParameterizedTest
    @CsvSource({
        "ho-tich-khai-sinh, 8, WORKING_HOUR, false",
        "dat-dai-cap-doi-gcn-10-ngay, 10, WORKING_DAY, false",
        "dau-tu-chap-thuan-chu-truong, 17, CALENDAR_DAY, false",
        "btxh-tiep-nhan-doi-tuong, 25, WORKING_DAY, false",
        "y-te-mien-nhiem-gdv, 10, WORKING_DAY, false",
        "lien-thong-khai-sinh, 3, WORKING_DAY, true"
    })
    void shouldAddUpTheCriticalPathOfTheSamples(String key, BigDecimal total, LegalUnit unit, boolean converted) {
        // when
        ProcessPaths paths = ProcessPaths.of(SampleProcedures.load(key).getProcess());

        // then
        assertThat(paths.isCapped()).isFalse();
        assertThat(paths.worst()).hasValueSatisfying(worst -> {
            assertThat(worst.total()).isEqualTo(total);
            assertThat(worst.unit()).isEqualTo(unit);
            assertThat(worst.converted()).isEqualTo(converted);
        });
    }

    @Test
    void shouldListParallelBranchesAsPathsOfTheirOwn() {
        // when
        ProcessPaths paths =
                ProcessPaths.of(SampleProcedures.load("lien-thong-khai-sinh").getProcess());

        // then
        assertThat(paths)
                .extracting(path -> String.join(" ", path.stepIds()) + " = " + path.total())
                .containsExactly("S01 S02 S03 S04 S06 S07 = 3", "S01 S02 S03 S04 S07 = 3", "S01 S02 S05 S07 = 2");
    }

    @Test
    void shouldNotFollowWaysBack() {
        // given
        Step first = step(1, "1");
        Step second = step(2, "2");
        Step last = step(3, "3");
        lead(first, second);
        lead(second, first);
        lead(second, last);
        lead(last, second);
        last.setEnd(true);

        // when
        ProcessPaths paths = ProcessPaths.of(process);

        // then
        assertThat(paths).singleElement().satisfies(path -> {
            assertThat(path.steps()).containsExactly(first, second, last);
            assertThat(path.total()).isEqualTo(new BigDecimal("6"));
        });
    }

    @Test
    void shouldAddTheSmallUnitsBeforeConvertingThem() {
        // given
        total("1", LegalUnit.WORKING_DAY);
        Step previous = null;
        for (int i = 1; i <= 3; i++) {
            Step step = step(i, "8");
            step.getDuration().setUnit(LegalUnit.CLOCK_HOUR);
            if (previous != null) {
                lead(previous, step);
            }
            previous = step;
        }

        // when / then
        assertThat(ProcessPaths.of(process).worst()).hasValueSatisfying(path -> {
            assertThat(path.total()).isEqualTo(BigDecimal.ONE);
            assertThat(path.converted()).isTrue();
        });
    }

    @Test
    void shouldAddThePartsOfACompoundDurationAndLeaveOutWhatIsNotCounted() {
        // given
        total("10", LegalUnit.WORKING_DAY);
        Step compound = step(1, null);
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.getParts().add(limit("2", LegalUnit.WORKING_DAY));
        limit.getParts().add(limit("4", LegalUnit.WORKING_HOUR));
        compound.setDuration(limit);
        Step waiting = step(2, "5");
        waiting.setClockCounted(false);
        Step separate = step(3, "7");
        separate.setSeparateLimit(true);
        lead(compound, waiting);
        lead(waiting, separate);

        // when / then
        assertThat(ProcessPaths.of(process).worst())
                .hasValueSatisfying(path -> assertThat(path.total()).isEqualTo("2.5"));
    }

    @Test
    void shouldStopAtAThousandPaths() {
        // given twelve forks one after the other: 4 096 paths
        Step join = step(0, "1");
        for (int i = 0; i < 12; i++) {
            Step left = step(3 * i + 1, "1");
            Step right = step(3 * i + 2, "1");
            Step next = step(3 * i + 3, "1");
            lead(join, left);
            lead(join, right);
            lead(left, next);
            lead(right, next);
            join = next;
        }

        // when
        ProcessPaths paths = ProcessPaths.of(process);

        // then
        assertThat(paths).hasSize(ProcessPaths.MAX_PATHS);
        assertThat(paths.isCapped()).isTrue();
    }

    @Test
    void shouldGiveUpInTimeWhenEveryStepLeadsToEveryOther() {
        // given
        for (int i = 1; i <= 30; i++) {
            step(i, "1");
        }
        process.getSteps()
                .forEach(from ->
                        process.getSteps().stream().filter(to -> to != from).forEach(to -> lead(from, to)));

        // when
        boolean withoutEnd = ProcessPaths.of(process).isEmpty();
        process.getSteps().get(29).setEnd(true);
        ProcessPaths withEnd = ProcessPaths.of(process);

        // then
        assertThat(withoutEnd).isTrue();
        assertThat(withEnd.isCapped()).isTrue();
    }

    @Test
    void shouldFindNoPathInAnEmptyProcess() {
        assertThat(ProcessPaths.of(process)).isEmpty();
        assertThat(Reachability.of(process).unreachable()).isEmpty();
    }

    @Test
    void shouldNameUnreachableStepsAndStepsThatReachNoEnd() {
        // given
        Step first = step(1, "1");
        Step end = step(2, "1");
        Step lonely = step(3, "1");
        Step round = step(4, "1");
        Step trip = step(5, "1");
        lead(first, end);
        lead(first, round);
        lead(round, trip);
        lead(trip, round);
        end.setEnd(true);

        // when
        Reachability reachability = Reachability.of(process);

        // then
        assertThat(reachability.unreachable()).containsExactly(lonely);
        assertThat(reachability.withoutEnd()).containsExactly(round, trip);
        assertThat(ProcessPaths.of(process)).hasSize(1);
    }

    @Test
    void shouldFindNothingAtFaultInTheSamples() {
        assertThat(SampleProcedures.all())
                .allSatisfy(procedure -> assertThat(Reachability.of(procedure.getProcess()))
                        .satisfies(found -> {
                            assertThat(found.unreachable()).isEmpty();
                            assertThat(found.withoutEnd()).isEmpty();
                        }));
    }

    private Step step(int order, String workingDays) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId("S" + order);
        step.setOrder(order);
        if (workingDays != null) {
            step.setDuration(limit(workingDays, LegalUnit.WORKING_DAY));
        }
        process.getSteps().add(step);
        return step;
    }

    private void total(String value, LegalUnit unit) {
        process.setDeclaredTotal(limit(value, unit));
    }

    private static void lead(Step from, Step to) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(to);
        from.getTransitions().add(way);
    }

    private static TimeLimit limit(String value, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(new BigDecimal(value));
        limit.setUnit(unit);
        return limit;
    }
}

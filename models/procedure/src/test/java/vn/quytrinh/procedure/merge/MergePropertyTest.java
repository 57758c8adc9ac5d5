package vn.quytrinh.procedure.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.comparison.Comparison;
import vn.quytrinh.procedure.comparison.Difference;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** What holds of every merge, over random work of two people on every sample. */
class MergePropertyTest {

    private static final int SEEDS = 240;
    private static final int MOST_EDITS = 8;

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldTakeTheOtherSideExactlyWhereOneDidNothingElse(int seed) {
        // given: one side did nothing, or wrote a note of its own
        Procedure base = base(seed);
        Procedure theirs = edited(base, "Tu", seed);
        Procedure noted = EcoreUtil.copy(base);
        noted.setCodeNote("ghi chú riêng");

        // when
        Merged untouched = ThreeWayMerge.of(base, base, theirs).result(Map.of());
        Merged mine = ThreeWayMerge.of(base, theirs, base).result(Map.of());
        Merged both = ThreeWayMerge.of(base, noted, theirs).result(Map.of());

        // then
        assertThat(untouched.procedure())
                .satisfies(merged -> assertThat(xmi(merged)).isEqualTo(xmi(theirs)));
        assertThat(mine.procedure()).satisfies(merged -> assertThat(xmi(merged)).isEqualTo(xmi(theirs)));
        assertThat(both.conflicts()).isEmpty();
        both.procedure().setCodeNote(theirs.getCodeNote());
        assertThat(xmi(both.procedure())).isEqualTo(xmi(theirs));
    }

    static IntStream seedsWithoutConflict() {
        return seeds().filter(seed -> ofTwo(seed).conflicts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldFindTheSameConflictsWhoeverMerges(int seed) {
        assertThat(mirrored(seed).conflicts()).hasSameSizeAs(ofTwo(seed).conflicts());
    }

    @ParameterizedTest
    @MethodSource("seedsWithoutConflict")
    void shouldBeTheSameWhoeverMergesWhereNothingIsInConflict(int seed) {
        assertThat(Comparison.of(
                                ofTwo(seed).result(Map.of()).procedure(),
                                mirrored(seed).result(Map.of()).procedure())
                        .differences())
                .extracting(Difference::id)
                .isEmpty();
    }

    private static ThreeWayMerge ofTwo(int seed) {
        Procedure base = base(seed);
        return ThreeWayMerge.of(base, edited(base, "An", seed), edited(base, "Ba", seed + 5000));
    }

    private static ThreeWayMerge mirrored(int seed) {
        Procedure base = base(seed);
        return ThreeWayMerge.of(base, edited(base, "Ba", seed + 5000), edited(base, "An", seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldBeSoundWhateverIsDecided(int seed) {
        // given: both give the ids that the product gives, so that new steps of both are called alike
        Procedure base = base(seed);
        Procedure one = edited(base, "", seed);
        Procedure other = edited(base, "", seed + 7000);
        Random dice = new Random(seed);

        for (Procedure ancestor : Arrays.asList(base, null)) {
            ThreeWayMerge merge = ThreeWayMerge.of(ancestor, one, other);
            Map<String, Side> decisions = new HashMap<>();
            merge.conflicts()
                    .forEach(conflict -> decisions.put(conflict.id(), dice.nextBoolean() ? Side.MINE : Side.THEIRS));

            // when
            Procedure merged = merge.result(decisions).procedure();

            // then
            assertThat(xmi(ModelXmi.read(ModelXmi.write(merged), Procedure.class)))
                    .isEqualTo(xmi(merged));
            assertThat(StableIds.index(merged)).isNotEmpty();
            List<Step> steps = merged.getProcess().getSteps();
            assertThat(steps).extracting(Step::getOrder).isSorted().doesNotHaveDuplicates();
            assertThat(steps)
                    .flatExtracting(Step::getTransitions)
                    .allMatch(way -> way.getTarget() != TransitionTarget.STEP || steps.contains(way.getTo()));
            assertThat(merged.getTables())
                    .allSatisfy(table -> assertThat(table.getRows())
                            .allMatch(row -> row.getConditions().size()
                                    == table.getInputs().size()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    private static Procedure base(int seed) {
        List<String> keys = SampleProcedures.keys();
        Procedure base = SampleProcedures.load(keys.get(seed % keys.size()));
        int order = 0;
        for (Step step : base.getProcess().getSteps()) {
            order++;
            step.setOrder(order);
        }
        return base;
    }

    private static Procedure edited(Procedure base, String person, int seed) {
        return new RandomEdits(EcoreUtil.copy(base), person, seed).make(1 + seed % MOST_EDITS);
    }

    private static String xmi(Procedure procedure) {
        return new String(ModelXmi.write(procedure), StandardCharsets.UTF_8);
    }
}

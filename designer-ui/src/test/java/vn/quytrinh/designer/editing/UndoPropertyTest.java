package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** Whatever is done, undoing all of it gives the original bytes, and redoing all of it the edited ones. */
class UndoPropertyTest {
    private static final int RUNS = 12;
    private static final int CHANGES = 40;
    private static final List<TransitionTarget> OUTCOMES =
            List.of(TransitionTarget.SUPPLEMENT, TransitionTarget.REFUSE, TransitionTarget.REJECT);
    private static final List<String> NAMES = List.of("Phòng A", "Phòng B", "Sở Y tế", "", "Văn thư");

    static Stream<Arguments> runs() {
        return SampleProcedures.keys().stream()
                .flatMap(key -> IntStream.range(0, RUNS).mapToObj(seed -> Arguments.of(key, seed)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void shouldUndoAndRedoToTheByte(String key, int seed) {
        // given
        ProcedureEditor editor = new ProcedureEditor(SampleProcedures.load(key));
        String original = text(editor);
        Random random = new Random(seed);

        // when
        int made = 0;
        for (int change = 0; change < CHANGES; change++) {
            made += tryChange(editor, random);
        }
        while (editor.canRedo()) {
            editor.redo();
        }
        String edited = text(editor);

        // then
        assertThat(made).isGreaterThan(CHANGES / 4);
        assertThat(edited).isNotEqualTo(original);

        // when
        while (editor.canUndo()) {
            editor.undo();
        }

        // then
        assertThat(text(editor)).isEqualTo(original);
        assertThat(editor.isDirty()).isFalse();

        // when
        while (editor.canRedo()) {
            editor.redo();
        }

        // then
        assertThat(text(editor)).isEqualTo(edited);
    }

    /** Makes one change, or none where it is refused; a refused one must leave every byte as it was. */
    private static int tryChange(ProcedureEditor editor, Random random) {
        String before = text(editor);
        try {
            change(editor, random);
            return 1;
        } catch (EditRefusedException refused) {
            assertThat(text(editor)).isEqualTo(before);
            assertThat(refused.reason().vi()).isNotBlank();
            return 0;
        }
    }

    private static void change(ProcedureEditor editor, Random random) {
        List<Step> steps = editor.steps();
        String step = steps.get(random.nextInt(steps.size())).getId();
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String other = pick(steps, random).getId();
        switch (random.nextInt(24)) {
            case 0 -> editor.rename(step, "Bước " + random.nextInt(5));
            case 1 -> editor.setUnit(step, name);
            case 2 -> editor.setRole(step, name);
            case 3 ->
                editor.setDuration(step, BigDecimal.valueOf(random.nextInt(9), 1), pick(LegalUnit.VALUES, random));
            case 4 -> editor.setDuration(step, null, null);
            case 5 -> editor.setKind(step, pick(StepKind.VALUES, random));
            case 6 -> editor.setCounted(step, random.nextBoolean(), name);
            case 7 -> editor.addStep(random.nextInt(8) == 0 ? null : step, "Bước mới");
            case 8 -> editor.rows().delete(List.of(step));
            case 9, 10 -> editor.rows().move(List.of(step), random.nextInt(steps.size()));
            case 11 -> editor.setTerritory(random.nextBoolean() ? "VN.H0" + random.nextInt(9) : null);
            case 12 -> editor.rows().duplicate(List.of(step, other));
            case 13 -> editor.rows().split(step);
            case 14 -> editor.rows().merge(List.of(step, editor.rows().split(step)));
            case 15 -> editor.rows().duplicate(List.of(step));
            case 16 -> editor.rows().delete(List.of(step, other));
            case 17 -> editor.ways().connect(step, other);
            case 18 -> editor.ways().connect(step, pick(OUTCOMES, random));
            case 19 -> ways(editor, step).ifPresent(way -> editor.ways().lead(way, other));
            case 20 -> ways(editor, step).ifPresent(way -> editor.ways().leadFrom(way, other));
            case 22 -> editor.repair(QuickFix.of(QuickFix.Kind.SPLIT_APPROVAL, step));
            case 21 -> ways(editor, step).ifPresent(editor.ways()::remove);
            default -> editor.undo();
        }
    }

    private static Optional<String> ways(ProcedureEditor editor, String step) {
        return editor.step(step).orElseThrow().getTransitions().stream()
                .map(Transition::getId)
                .findFirst();
    }

    private static String text(ProcedureEditor editor) {
        return new String(ModelXmi.write(editor.procedure()), StandardCharsets.UTF_8);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}

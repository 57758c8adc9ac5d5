package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

class StepEditsTest {
    private final Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final ProcedureEditor editor = new ProcedureEditor(procedure);

    @Test
    void shouldPutCopiesAfterTheLastWithIdsOfTheirOwn() {
        // when
        List<String> copies = editor.rows().duplicate(List.of("S04", "S03"));

        // then
        assertThat(copies).containsExactly("S09", "S10");
        assertThat(order()).containsExactly("S01", "S02", "S03", "S04", "S09", "S10", "S05", "S06", "S07", "S08");
        assertThat(ways("S04")).containsExactly("S04>S09");
        assertThat(ways("S09")).containsExactly("S09>S10");
        assertThat(ways("S10")).containsExactly("S10>S05");
        Step copy = step("S10");
        assertThat(copy.getName()).isEqualTo(step("S04").getName());
        assertThat(copy.getRole()).isSameAs(step("S04").getRole());
        assertThat(copy.getOutputs()).isEqualTo(step("S04").getOutputs());
        assertThat(copy.getDuration().getValue()).isEqualByComparingTo("7");
        assertThat(copy.getDuration().getId())
                .isNotEqualTo(step("S04").getDuration().getId());
        assertThat(StableIds.index(procedure)).containsKeys("S09", "S10");

        // when
        editor.undo();

        // then
        assertThat(order()).hasSize(8);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldCopyTheLastStepAsTheNewEnd() {
        // when
        editor.rows().duplicate(List.of("S08"));

        // then
        assertThat(ways("S08")).containsExactly("S08>S09");
        assertThat(ways("S09")).isEmpty();
    }

    @Test
    void shouldNotCopyWhereTheProcessBranchesAndItIsNotClearOnWhichBranch() {
        // given
        var birth = new ProcedureEditor(SampleProcedures.load("lien-thong-khai-sinh"));

        // then
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> birth.rows().duplicate(List.of("S02")))
                .withMessageContaining("parallel");
        assertThat(birth.isDirty()).isFalse();
    }

    @Test
    void shouldSplitTimeAndHandOverWhatGoesOut() {
        // when
        String second = editor.rows().split("S01");
        String half = editor.rows().split("S04");

        // then
        assertThat(ways("S01")).containsExactly("S01>" + second);
        assertThat(ways(second)).containsExactly(second + ">S02", second + ">SUPPLEMENT", second + ">REFUSE");
        assertThat(step("S01").getForms()).isEmpty();
        assertThat(step(second).getForms()).hasSize(3);
        assertThat(step(second).getName()).isEqualTo("Tiếp nhận, kiểm tra hồ sơ (tiếp)");
        assertThat(step(second).getDurationText()).isEqualTo(step("S01").getDurationText());
        assertThat(step("S04").getDuration().getValue()).isEqualTo(new BigDecimal("3.5"));
        assertThat(step(half).getDuration().getValue()).isEqualTo(new BigDecimal("3.5"));
        assertThat(step(half).getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(ways(half)).containsExactly(half + ">S05");
        assertThat(step(half).getOutputs()).hasSize(2);
    }

    @Test
    void shouldTakeTheDecisionTableOverWithTheWaysItChooses() {
        // given
        var land = new ProcedureEditor(SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay"));
        Step step = land.step("S02").orElseThrow();
        var table = step.getRouting();
        assertThat(table).isNotNull();

        // when
        String second = land.rows().split("S02");

        // then
        assertThat(step.getRouting()).isNull();
        assertThat(land.step(second).orElseThrow().getRouting()).isSameAs(table);
        assertThat(table.getRows())
                .flatExtracting(row -> row.getConclusions())
                .anySatisfy(conclusion -> assertThat(conclusion).contains("\"" + second + ">S03\""))
                .noneSatisfy(conclusion -> assertThat(conclusion).contains("\"S02>"));
    }

    @Test
    void shouldMergeWhatASplitMadeBackIntoOne() {
        // given
        List<String> forms = List.copyOf(step("S04").getForms());
        List<String> outputs = List.copyOf(step("S04").getOutputs());
        String second = editor.rows().split("S04");
        editor.rename(second, step("S04").getName());

        // when
        editor.rows().merge(List.of(second, "S04"));

        // then
        assertThat(order()).containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08");
        assertThat(step("S04").getDuration().getValue()).isEqualByComparingTo("7");
        assertThat(step("S04").getForms()).isEqualTo(forms);
        assertThat(step("S04").getOutputs()).isEqualTo(outputs);
        assertThat(ways("S04")).containsExactly("S04>S05");
    }

    @Test
    void shouldNotMergeWhatDifferentPeopleAnswerFor() {
        // then
        refuses(() -> editor.rows().merge(List.of("S02", "S03")), "different units");
        refuses(() -> editor.rows().merge(List.of("S04", "S05")), "different roles");
        refuses(() -> editor.rows().merge(List.of("S04", "S06")), "not joined");
        refuses(() -> editor.rows().merge(List.of("S04")), "at least two");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldNotMergeTimesOfDifferentUnits() {
        // given
        String second = editor.rows().split("S04");
        editor.setDuration(second, new BigDecimal("4"), LegalUnit.WORKING_HOUR);

        // then
        refuses(() -> editor.rows().merge(List.of("S04", second)), "different units");
    }

    @Test
    void shouldPasteTheStepsOfAnotherProcedureByTheNamesOfUnitsAndRoles() {
        // given
        Procedure source = SampleProcedures.load("ho-tich-khai-sinh");
        source.getProcess().getSteps().get(1).getUnit().setName("Sở Y tế ");

        // when
        List<String> pasted = editor.rows().paste("S04", source);

        // then
        assertThat(pasted).containsExactly("S09", "S10", "S11", "S12", "S13", "S14");
        assertThat(ways("S04")).containsExactly("S04>S09");
        assertThat(ways("S09")).containsExactly("S09>S10");
        assertThat(ways("S14")).containsExactly("S14>S05");
        assertThat(step("S10").getUnit()).isSameAs(step("S04").getUnit());
        assertThat(step("S09").getUnit().getName()).isEqualTo("TTPVHCC cấp xã");
        assertThat(step("S10").getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_HOUR);
        assertThat(source.getProcess().getSteps()).hasSize(6);

        // when
        editor.undo();

        // then
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldMoveRowsTogetherBothWays() {
        // when
        editor.rows().move(List.of("S03", "S04"), 4);

        // then
        assertThat(order()).containsExactly("S01", "S02", "S05", "S06", "S03", "S04", "S07", "S08");
        assertThat(ways("S02")).containsExactly("S02>S05");
        assertThat(ways("S04")).containsExactly("S04>S07");

        // when
        editor.rows().move(List.of("S03", "S04"), 2);

        // then
        assertThat(order()).containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08");
        assertThat(ways("S04")).containsExactly("S04>S05");
        assertThatIllegalArgumentException().isThrownBy(() -> editor.rows().move(List.of("S03", "S04"), 7));
    }

    @Test
    void shouldDeleteRowsInOneGesture() {
        // when
        editor.rows().delete(List.of("S03", "S05", "S06"));

        // then
        assertThat(order()).containsExactly("S01", "S02", "S04", "S07", "S08");
        assertThat(ways("S02")).containsExactly("S02>S04");
        assertThat(ways("S04")).containsExactly("S04>S07");

        // when
        editor.undo();

        // then
        assertThat(editor.isDirty()).isFalse();
    }

    private static void refuses(Runnable change, String why) {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(change::run)
                .withMessageContaining(why);
    }

    private List<String> order() {
        return editor.steps().stream().map(Step::getId).toList();
    }

    private List<String> ways(String step) {
        return step(step).getTransitions().stream().map(Transition::getId).toList();
    }

    private Step step(String id) {
        return editor.step(id).orElseThrow();
    }
}

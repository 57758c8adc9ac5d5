package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.samples.SampleProcedures;

class WayEditsTest {
    private final ProcedureEditor editor = new ProcedureEditor(SampleProcedures.load("y-te-mien-nhiem-gdv"));

    @Test
    void shouldConnectStepsOnceAndTakeItBack() {
        // when
        String back = editor.ways().connect("S05", "S04");
        editor.ways().setCondition(back, " không đạt ");

        // then
        assertThat(back).isEqualTo("S05>S04");
        assertThat(ways("S05")).containsExactly("S05>S06", "S05>S04");
        assertThat(way("S05", back).getWhen()).isEqualTo("không đạt");
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.ways().connect("S05", "S04"))
                .withMessageContaining("already");

        // when
        editor.ways().remove(back);
        editor.undo();
        editor.undo();
        editor.undo();

        // then
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldLetAStepRefuseAndNameTheWayByIt() {
        // when
        String way = editor.ways().connect("S04", TransitionTarget.REJECT);

        // then
        assertThat(way).isEqualTo("S04>REJECT");
        assertThat(way("S04", way).getTo()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> editor.ways().connect("S04", TransitionTarget.STEP));
    }

    @Test
    void shouldNotEndWhereAWayLeadsOn() {
        // given
        editor.ways().setEnd("S08", true);

        // when
        editor.ways().connect("S08", "S04");

        // then
        assertThat(step("S08").isEnd()).isFalse();
    }

    @Test
    void shouldLeadBothEndsOfAWayElsewhere() {
        // when
        String to = editor.ways().lead("S05>S06", "S07");
        String from = editor.ways().leadFrom(to, "S04");
        String out = editor.ways().lead("S01>REFUSE", TransitionTarget.REJECT);

        // then
        assertThat(List.of(to, from, out)).containsExactly("S05>S07", "S04>S07", "S01>REJECT");
        assertThat(ways("S04")).containsExactly("S04>S05", "S04>S07");
        assertThat(ways("S05")).isEmpty();
        assertThat(way("S01", out).getWhen()).isEqualTo("không bổ sung, hoàn thiện được");
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.ways().lead("S01>S02", TransitionTarget.SUPPLEMENT));

        // when
        String in = editor.ways().lead(out, "S03");

        // then
        assertThat(in).isEqualTo("S01>S03");
        assertThat(way("S01", in).getTarget()).isEqualTo(TransitionTarget.STEP);
    }

    @Test
    void shouldRenameTheWayInTheTableThatChoosesItAndNotTakeItAway() {
        // given
        var land = new ProcedureEditor(SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay"));
        var table = land.step("S02").orElseThrow().getRouting();

        // when
        String way = land.ways().lead("S02>S03", "S05");

        // then
        assertThat(table.getRows())
                .flatExtracting(row -> row.getConclusions())
                .anySatisfy(conclusion -> assertThat(conclusion).contains("\"S02>S05\""))
                .noneSatisfy(conclusion -> assertThat(conclusion).contains("\"S02>S03\""));
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> land.ways().remove(way))
                .withMessageContaining("decision table");
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> land.ways().leadFrom(way, "S01"))
                .withMessageContaining("decision table");
    }

    @Test
    void shouldDrawParallelBranches() {
        // when
        editor.ways().connect("S03", "S05");
        editor.ways().setParallel("S03", true);
        editor.ways().setJoin("S05", JoinKind.ALL);
        editor.ways().setJoin("S05", JoinKind.ALL);

        // then
        assertThat(step("S03").isParallelSplit()).isTrue();
        assertThat(step("S05").getJoin()).isEqualTo(JoinKind.ALL);

        // when
        editor.ways().setJoin("S05", null);
        editor.ways().setParallel("S03", false);

        // then
        assertThat(step("S05").isSetJoin()).isFalse();
        assertThat(step("S03").isParallelSplit()).isFalse();
    }

    private List<String> ways(String step) {
        return step(step).getTransitions().stream().map(Transition::getId).toList();
    }

    private Transition way(String step, String id) {
        return step(step).getTransitions().stream()
                .filter(way -> id.equals(way.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Step step(String id) {
        return editor.step(id).orElseThrow();
    }
}

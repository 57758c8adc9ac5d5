package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.paths.ProcessPaths;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;

class ProcedureEditorTest {
    private static final String HEALTH = "y-te-mien-nhiem-gdv";
    private static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";
    private static final String BIRTH = "lien-thong-khai-sinh";

    private final Procedure procedure = SampleProcedures.load(HEALTH);
    private final ProcedureEditor editor = new ProcedureEditor(procedure);

    @Test
    void shouldRenameAndTakeItBack() {
        // given
        String before = step("S04").getName();

        // when
        editor.rename("S04", " Thẩm định hồ sơ ");

        // then
        assertThat(step("S04").getName()).isEqualTo("Thẩm định hồ sơ");
        assertThat(editor.isDirty()).isTrue();
        assertThat(editor.undoLabel())
                .get()
                .extracting("vi", "en")
                .containsExactly("Đổi tên bước S04", "Rename step S04");

        // when
        editor.undo();

        // then
        assertThat(step("S04").getName()).isEqualTo(before);
        assertThat(editor.isDirty()).isFalse();
        assertThat(editor.canUndo()).isFalse();
        assertThat(editor.canRedo()).isTrue();
    }

    @Test
    void shouldPlaceTheProcedureAndTakeItBack() {
        // when
        editor.setTerritory(" VN.H05.12 ");

        // then
        assertThat(procedure.getTerritory()).isEqualTo("VN.H05.12");
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.setTerritory("Bắc Ninh"))
                .withMessageContaining("VN.H05");
        assertThat(procedure.getTerritory()).isEqualTo("VN.H05.12");

        // when
        editor.setTerritory("VN.H05.12");
        editor.undo();

        // then
        assertThat(procedure.getTerritory()).isNull();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldNotRememberAChangeThatAltersNothing() {
        // given
        AtomicInteger told = new AtomicInteger();
        editor.onChange(told::incrementAndGet);

        // when
        editor.rename("S04", step("S04").getName());
        editor.setUnit("S04", "Sở Y tế");
        editor.setRole("S04", "Công chức xử lý hồ sơ");
        editor.setDuration("S04", new BigDecimal("7.0"), LegalUnit.WORKING_DAY);
        editor.setKind("S04", StepKind.PROCESS);
        editor.setCounted("S04", true, "bỏ qua");

        // then
        assertThat(editor.canUndo()).isFalse();
        assertThat(editor.isDirty()).isFalse();
        assertThat(told).hasValue(0);
    }

    @Test
    void shouldKnowTheSavedStateWhereverItIsInTheHistory() {
        // given
        editor.rename("S01", "A");
        editor.markSaved();
        editor.rename("S01", "B");

        // when
        editor.undo();

        // then
        assertThat(editor.isDirty()).isFalse();

        // when
        editor.undo();

        // then
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void shouldTakeAUnitByItsNameAndMakeAnUnknownOne() {
        // given
        int units = procedure.getOrganisation().getUnits().size();

        // when
        editor.setUnit("S02", "Sở Y tế");
        editor.setUnit("S03", "Phòng Nghiệp vụ Y");
        editor.setUnit("S04", "Phòng Nghiệp vụ Y ");

        // then
        assertThat(step("S02").getUnit()).isSameAs(step("S05").getUnit());
        assertThat(step("S04").getUnit()).isSameAs(step("S03").getUnit());
        assertThat(step("S03").getUnit().getId()).startsWith("U");
        assertThat(procedure.getOrganisation().getUnits()).hasSize(units + 1);
        assertThat(editor.unitNames()).contains("Phòng Nghiệp vụ Y");

        // when
        editor.undo();
        editor.undo();

        // then
        assertThat(procedure.getOrganisation().getUnits()).hasSize(units);
    }

    @Test
    void shouldDropARoleItMadeOnceNobodyHasItAndKeepThoseThatCameWithTheProcedure() {
        // when
        editor.setRole("S06", "Giám đốc");
        editor.setRole("S06", "Phó Giám đốc");

        // then
        assertThat(editor.roleNames()).contains("Phó Giám đốc", "Lãnh đạo Sở").doesNotContain("Giám đốc");

        // when
        editor.undo();

        // then
        assertThat(step("S06").getRole().getName()).isEqualTo("Giám đốc");
        assertThat(editor.roleNames()).contains("Giám đốc").doesNotContain("Phó Giám đốc");
    }

    @Test
    void shouldMoveADayFromOneStepToAnother() {
        // when
        editor.setDuration("S04", new BigDecimal("6"), LegalUnit.WORKING_DAY);
        editor.setDuration("S06", new BigDecimal("2"), LegalUnit.WORKING_DAY);

        // then
        assertThat(total()).isEqualByComparingTo("10");
        assertThat(step("S04").getDuration().getId()).isEqualTo("S04/duration");
    }

    @Test
    void shouldForgetTheOldWordingOfATime() {
        // given
        assertThat(step("S08").getDurationText()).isEqualTo("Giờ hành chính");

        // when
        editor.setDuration("S08", new BigDecimal("0.5"), LegalUnit.WORKING_DAY);

        // then
        assertThat(step("S08").getDurationText()).isNull();
        assertThat(step("S08").getDuration().getId()).isNotBlank();

        // when
        editor.undo();

        // then
        assertThat(step("S08").getDurationText()).isEqualTo("Giờ hành chính");
    }

    @Test
    void shouldRefuseANegativeTime() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.setDuration("S04", new BigDecimal("-1"), LegalUnit.WORKING_DAY))
                .satisfies(refused -> assertThat(refused.reason().vi()).contains("S04", "-1"));
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void shouldAddAStepBetweenTwo() {
        // when
        String id = editor.addStep("S04", "Lấy ý kiến Sở Tư pháp");

        // then
        assertThat(id).isEqualTo("S09");
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S04", "S09", "S05", "S06", "S07", "S08");
        assertThat(ways("S04")).containsExactly("S04>S09");
        assertThat(ways("S09")).containsExactly("S09>S05");
        assertThat(editor.steps()).extracting(Step::getOrder).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(StableIds.index(procedure)).containsKey("S09");
    }

    @Test
    void shouldKeepTheConditionOfTheWayThatANewStepCuts() {
        // given
        String condition = way("S01", "S02").getWhen();

        // when
        String id = editor.addStep("S01", "Quét hồ sơ");

        // then
        assertThat(condition).isEqualTo("đầy đủ, hợp lệ");
        assertThat(way("S01", id).getWhen()).isEqualTo(condition);
    }

    @Test
    void shouldAddAStepAfterTheLastOne() {
        // when
        String id = editor.addStep("S08", "Lưu hồ sơ");

        // then
        assertThat(ways("S08")).containsExactly("S08>" + id);
        assertThat(step("S08").isEnd()).isFalse();
        assertThat(step(id).isEnd()).isTrue();
    }

    @Test
    void shouldAddAFirstStep() {
        // when
        String id = editor.addStep(null, "Hướng dẫn");

        // then
        assertThat(ids()).startsWith(id, "S01");
        assertThat(ways(id)).containsExactly(id + ">S01");
    }

    @Test
    void shouldDeleteAStepAndLeadOn() {
        // when
        editor.rows().delete(List.of("S05"));

        // then
        assertThat(ways("S04")).containsExactly("S04>S06");
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S04", "S06", "S07", "S08");
        assertThat(editor.steps()).extracting(Step::getOrder).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void shouldEndWhereTheDeletedLastStepWasReachedFrom() {
        // when
        editor.rows().delete(List.of("S08"));

        // then
        assertThat(step("S07").isEnd()).isTrue();
        assertThat(ways("S07")).isEmpty();
    }

    @Test
    void shouldNotDeleteTheOnlyStep() {
        // given
        editor.procedure().getProcess().getSteps().get(0).setRouting(null);
        for (String id : List.of("S08", "S07", "S06", "S05", "S04", "S03", "S02")) {
            editor.rows().delete(List.of(id));
        }

        // then
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.rows().delete(List.of("S01")))
                .satisfies(refused -> assertThat(refused.reason().vi()).contains("duy nhất"));
    }

    @Test
    void shouldRefuseToDeleteWhereTheStepBeforeWouldHaveTwoWaysToOne() {
        // given
        ProcedureEditor land = new ProcedureEditor(SampleProcedures.load(LAND));
        byte[] before = ModelXmi.write(land.procedure());

        // then
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> land.rows().delete(List.of("S03")))
                .satisfies(refused -> assertThat(refused.reason().vi()).contains("S02", "S04", "hai đường"));
        assertThat(ModelXmi.write(land.procedure())).isEqualTo(before);
        assertThat(land.canUndo()).isFalse();
    }

    @Test
    void shouldRefuseToDeleteWhereBranchesBegin() {
        // given
        ProcedureEditor birth = new ProcedureEditor(SampleProcedures.load(BIRTH));

        // then
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> birth.rows().delete(List.of("S02")));
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> birth.addStep("S02", "Bước mới"));
    }

    @Test
    void shouldRenameTheWayInTheDecisionTableThatChoosesIt() {
        // given
        ProcedureEditor land = new ProcedureEditor(SampleProcedures.load(LAND));

        // when
        String id = land.addStep("S02", "Chuyển thông tin thuế");

        // then
        Step choosing = land.step("S02").orElseThrow();
        assertThat(choosing.getRouting().getRows())
                .flatExtracting(row -> row.getConclusions())
                .containsExactly("\"S02>" + id + "\"", "\"S02>S04\"");
    }

    @Test
    void shouldRefuseToDeleteAStepThatAnAppointmentEndsAt() {
        // given
        var appointment = ProcessFactory.eINSTANCE.createAppointment();
        appointment.setNo(1);
        appointment.setEndsAt(step("S06"));
        procedure.getProcess().getClock().getAppointments().add(appointment);

        // then
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.rows().delete(List.of("S06")))
                .satisfies(refused -> assertThat(refused.reason().vi()).contains("Phiếu hẹn lần 1", "S06"));
    }

    @Test
    void shouldKeepTheStepsOfAStageTogether() {
        // given
        Stage stage = ProcessFactory.eINSTANCE.createStage();
        stage.setId("G1");
        stage.getSteps().addAll(List.of(step("S03"), step("S04")));
        procedure.getProcess().getStages().add(stage);

        // when
        String id = editor.addStep("S03", "Bước mới");
        editor.rows().delete(List.of("S04"));

        // then
        assertThat(stage.getSteps()).extracting(Step::getId).containsExactly("S03", id);
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> editor.rows().move(List.of("S03"), 1));
    }

    @Test
    void shouldMoveAStepWithItsWays() {
        // when
        editor.rows().move(List.of("S05"), 3);

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S05", "S04", "S06", "S07", "S08");
        assertThat(ways("S03")).containsExactly("S03>S05");
        assertThat(ways("S05")).containsExactly("S05>S04");
        assertThat(ways("S04")).containsExactly("S04>S06");

        // when
        editor.rows().move(List.of("S05"), 4);

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08");
        assertThat(ways("S04")).containsExactly("S04>S05");
    }

    @Test
    void shouldMoveTheEndWithTheLastPlace() {
        // when
        editor.rows().move(List.of("S07"), 7);

        // then
        assertThat(ways("S06")).containsExactly("S06>S08");
        assertThat(ways("S08")).containsExactly("S08>S07");
        assertThat(step("S07").isEnd()).isTrue();
        assertThat(step("S08").isEnd()).isFalse();
    }

    @Test
    void shouldSayWhyAStepDoesNotCount() {
        // when
        editor.setCounted("S02", false, "Thời gian luân chuyển");

        // then
        assertThat(step("S02").isClockCounted()).isFalse();
        assertThat(step("S02").getNotCountedReason()).isEqualTo("Thời gian luân chuyển");
        assertThat(total()).isEqualByComparingTo("9.5");

        // when
        editor.setCounted("S02", true, null);

        // then
        assertThat(step("S02").getNotCountedReason()).isNull();
    }

    private BigDecimal total() {
        return ProcessPaths.of(procedure.getProcess()).worst().orElseThrow().total();
    }

    private Step step(String id) {
        return editor.step(id).orElseThrow();
    }

    private List<String> ids() {
        return editor.steps().stream().map(Step::getId).toList();
    }

    private List<String> ways(String id) {
        return step(id).getTransitions().stream().map(Transition::getId).toList();
    }

    private Transition way(String from, String to) {
        return step(from).getTransitions().stream()
                .filter(way -> way.getId().equals(from + ">" + to))
                .findFirst()
                .orElseThrow();
    }
}

package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.canvas.ProposalEvent;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.interchange.bpmn.DrawnLane;
import vn.quytrinh.interchange.bpmn.ProcedureDiagram;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** What the diagram proposes changes the model, and with it the table. */
@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class DiagramEditingTest extends SpringBrowserlessTest {
    private static final String KEY = "y-te-mien-nhiem-gdv";
    private static final int OUTCOMES = 8;

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void startFromTheSample() {
        procedures.importModel(SampleProcedures.load(KEY), Caller.SYSTEM);
        navigate("procedures/" + KEY, ProcedureView.class);
    }

    @Test
    void shouldLetAnAnalystDraw() {
        assertThat(canvas().getElement().getProperty("editable", false)).isTrue();
    }

    @Test
    @WithMockUser(username = "quality", roles = "QUALITY")
    void shouldNotLetOthersDraw() {
        // when
        propose("insert", "S02", null, null, null);

        // then
        assertThat(canvas().getElement().getProperty("editable", false)).isFalse();
        assertThat(test(grid()).size()).isEqualTo(8);
    }

    @Test
    void shouldConnectAndReconnect() {
        // when
        propose("connect", "", "S05", "S04", null);
        propose("rename", "S05_gt_S04", null, null, "không đạt");

        // then
        assertThat(cell(4, OUTCOMES)).isEqualTo("S06 · S04");
        assertThat(canvas().xml()).get().asString().contains("S05_gt_S04", "không đạt");

        // when
        propose("reconnect", "S05_gt_S04", "S05_at_choice", "S03", null);
        propose("connect", "", "S04", "S01_gt_REFUSE_at_event", null);

        // then
        assertThat(cell(4, OUTCOMES)).isEqualTo("S06 · S03");
        assertThat(cell(3, OUTCOMES)).isEqualTo("S05 · Từ chối tiếp nhận");

        // when
        propose("remove", "S05_gt_S03", null, null, null);
        propose("remove", "S04_gt_REFUSE_at_event", null, null, null);

        // then
        assertThat(cell(4, OUTCOMES)).isEqualTo("S06");
        assertThat(cell(3, OUTCOMES)).isEqualTo("S05");
    }

    @Test
    void shouldGiveAStepToTheUnitOfTheLaneItIsMovedTo() {
        // given
        int up = box("U01").y() - box("U03").y();

        // when
        move("S03", 0, up);

        // then
        assertThat(cell(2, 3)).isEqualTo("TTPVHCC tỉnh");
        assertThat(bench().procedure().getProcess().getSteps().get(2).isSetDrawnColumn())
                .isFalse();
    }

    @Test
    void shouldLeaveStepsWhereTheyWerePutUntilTheDiagramIsArrangedAnew() {
        // given
        String before = canvas().xml().orElseThrow();
        Box was = box("S04");

        // when
        move("S04 S05", 0, 150);

        // then
        assertThat(box("S04").x()).isEqualTo(was.x());
        assertThat(box("S04").y()).isGreaterThan(was.y());

        // when
        propose("arrange", "", null, null, null);

        // then
        assertThat(canvas().xml()).contains(before);
    }

    @Test
    void shouldAskHowLongAStepIsWaitedForAndShowIt() {
        // when
        propose("timer", "S04", null, null, null);
        test(find(BigDecimalField.class).withId("timeout-amount").single()).setValue(new BigDecimal("5"));
        test(find(Button.class).withId("timeout-save").single()).click();

        // then
        assertThat(canvas().getElement().getPropertyRaw("badges").toString()).contains("⏱ 5 ngày làm việc");
        assertThat(bench().procedure()
                        .getProcess()
                        .getSteps()
                        .get(3)
                        .getTimeout()
                        .getEffect())
                .isEqualTo(TimeoutEffect.NOT_STATED);

        // when
        bench().change(ProcedureEditor::undo);

        // then
        assertThat(bench().procedure().getProcess().getSteps().get(3).getTimeout())
                .isNull();
    }

    @Test
    void shouldChangePlacesOfLanes() {
        // given
        assertThat(box("U01").y()).isLessThan(box("U02").y());

        // when
        propose("lower", "U01", null, null, null);

        // then
        assertThat(box("U01").y()).isGreaterThan(box("U02").y());

        // when
        propose("raise", "U01", null, null, null);
        propose("raise", "U01", null, null, null);

        // then
        assertThat(box("U01").y()).isLessThan(box("U02").y());
    }

    @Test
    void shouldDrawStepsIntoALaneAfterAnotherAndAsABranch() {
        // when
        propose("create", "", null, "U03", null);
        propose("insert", "S03", null, null, null);
        propose("branch", "S04", null, null, null);

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S10", "S04", "S11", "S05", "S06", "S07", "S08", "S09");
        assertThat(cell(10, 3)).isEqualTo("Sở Y tế");
        assertThat(cell(2, OUTCOMES)).isEqualTo("S10");
        assertThat(cell(3, 3)).isEqualTo("Sở Y tế");
        assertThat(cell(5, 3)).isEqualTo("Sở Y tế");
        assertThat(cell(4, OUTCOMES)).isEqualTo("S05 · S11");
    }

    @Test
    void shouldRenameStepsAndLanesAndKeepTheIdOut() {
        // when
        propose("rename", "S04", null, null, "S04 · Thẩm định");
        propose("rename", "U03", null, null, "Sở Y tế tỉnh");

        // then
        assertThat(cell(3, 2)).isEqualTo("Thẩm định");
        assertThat(cell(3, 3)).isEqualTo("Sở Y tế tỉnh");
    }

    @Test
    void shouldSayWhyAGestureIsRefusedAndChangeNothing() {
        // given
        String before = canvas().xml().orElseThrow();

        // when
        propose("remove", "S01_at_choice", null, null, null);
        propose("rename", "U03", null, null, "TTPVHCC tỉnh");

        // then
        assertThat(find(Notification.class).all().stream()
                        .map(each -> test(each).getText()))
                .anyMatch(text -> text.contains("do các bước và đường nối tạo ra"))
                .anyMatch(text -> text.contains("Đã có đơn vị"));
        assertThat(canvas().xml()).contains(before);
        assertThat(find(Button.class).withId("undo").single().isEnabled()).isFalse();
    }

    @Test
    void shouldDeleteSeveralStepsInOneChange() {
        // when
        propose("remove", "S03 S05", null, null, null);

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S04", "S06", "S07", "S08");

        // when
        test(find(Button.class).withId("undo").single()).click();

        // then
        assertThat(ids()).hasSize(8);
    }

    private void propose(
            String type, String elements, @Nullable String source, @Nullable String target, @Nullable String text) {
        ComponentUtil.fireEvent(
                canvas(), new ProposalEvent(canvas(), true, type, elements, source, target, text, null, null));
    }

    private List<String> ids() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> cell(row, 1))
                .toList();
    }

    private String cell(int row, int column) {
        return test(grid()).getCellText(row, column);
    }

    @SuppressWarnings("unchecked")
    private Grid<Step> grid() {
        return (Grid<Step>) (Grid<?>) find(Grid.class).single();
    }

    private void move(String elements, int right, int down) {
        ComponentUtil.fireEvent(
                canvas(), new ProposalEvent(canvas(), true, "move", elements, null, null, null, right, down));
    }

    private Workbench bench() {
        return find(ProcedureView.class).single().bench();
    }

    /** Where a step, or the lane of a unit, is drawn. */
    private Box box(String id) {
        ProcedureDiagram diagram = ProcedureDiagram.of(bench().procedure());
        Box shape = diagram.placement().shapes().get(id);
        if (shape != null) {
            return shape;
        }
        List<String> lanes =
                diagram.drawing().lanes().stream().map(DrawnLane::id).toList();
        return diagram.placement().lanes().get(lanes.indexOf(id));
    }

    private BpmnCanvas canvas() {
        return find(BpmnCanvas.class).single();
    }
}

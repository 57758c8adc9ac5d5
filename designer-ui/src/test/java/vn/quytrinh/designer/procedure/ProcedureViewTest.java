package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemClickEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.canvas.ElementSelectedEvent;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.language.LanguageSwitch;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ProcedureViewTest extends SpringBrowserlessTest {
    private static final String KEY = "y-te-mien-nhiem-gdv";
    private static final int S04 = 3;
    private static final int S06 = 5;

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void startFromTheSample() {
        procedures.importModel(SampleProcedures.load(KEY), Caller.SYSTEM);
        navigate("procedures/" + KEY, ProcedureView.class);
    }

    @Test
    void shouldShowTheProcedureInBothViews() {
        // then
        assertThat(getCurrentView()).isInstanceOf(ProcedureView.class);
        assertThat(((ProcedureView) getCurrentView()).getPageTitle())
                .isEqualTo("Miễn nhiệm giám định viên pháp y và pháp y tâm thần · Quy Trình");
        assertThat(budget())
                .startsWith("10 / 10 ngày làm việc")
                .contains("Vừa đủ", "Thời hạn theo luật: 10 ngày làm việc");
        assertThat(row(S04))
                .containsExactly(
                        "4",
                        "S04",
                        "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện",
                        "Sở Y tế",
                        "Công chức xử lý hồ sơ",
                        "7",
                        "ngày làm việc",
                        "Có",
                        "S05");
        assertThat(row(0)).endsWith("S02 · Yêu cầu bổ sung · Từ chối tiếp nhận");
        assertThat(canvas().xml()).get().asString().contains("S04", "Sở Y tế");
        assertThat(canvas().getElement().getPropertyRaw("badges").toString()).contains("7 ngày làm việc");
        assertThat(findings()).contains("Không có lỗi", "LR-039");
    }

    @Test
    void shouldMoveADayInTheTableAndKeepTheTotal() {
        // when
        typeTime(S04, "6");

        // then
        assertThat(budget()).startsWith("9 / 10 ngày làm việc").contains("Còn dư 1 ngày làm việc");

        // when
        typeTime(S06, "2");

        // then
        assertThat(budget()).startsWith("10 / 10 ngày làm việc").contains("Vừa đủ");
        assertThat(row(S04)).contains("6");
        assertThat(row(S06)).contains("2");

        // when
        test(button("undo")).click();
        test(button("undo")).click();

        // then
        assertThat(row(S04)).contains("7");
        assertThat(row(S06)).contains("1");
        assertThat(button("undo").isEnabled()).isFalse();
        assertThat(button("create-version").isEnabled()).isFalse();

        // when
        test(button("redo")).click();

        // then
        assertThat(row(S04)).contains("6");
        assertThat(budget()).startsWith("9 / 10");
    }

    @Test
    void shouldChooseTheTerritoryByItsNameOrTypeACode() {
        // given
        ComboBox<String> territory = comboBox("territory");

        // then
        assertThat(territory.getValue()).isEqualTo("VN");
        assertThat(territory.getItemLabelGenerator().apply("VN")).isEqualTo("Cả nước");
        assertThat(test(territory).getSuggestions())
                .contains("Cả nước", "Bắc Ninh (VN.H05)", "Đồng Tháp (VN.DONG-THAP)");

        // when
        test(territory).selectItem("Đồng Tháp (VN.DONG-THAP)");
        createVersion();

        // then
        assertThat(procedures.open(KEY).procedure().getTerritory()).isEqualTo("VN.DONG-THAP");

        // when
        ComponentUtil.fireEvent(territory, new ComboBoxBase.CustomValueSetEvent<>(territory, true, "Bắc Ninh"));

        // then
        assertThat(territory.getValue()).isEqualTo("VN.DONG-THAP");

        // when
        ComponentUtil.fireEvent(territory, new ComboBoxBase.CustomValueSetEvent<>(territory, true, "VN.H99"));

        // then
        assertThat(territory.getValue()).isEqualTo("VN.H99");
        assertThat(findings()).contains("VN.H99");

        // when
        test(territory).selectItem("Cả nước");
        createVersion();

        // then
        assertThat(procedures.open(KEY).procedure().getTerritory()).isNull();
    }

    @Test
    void shouldTurnRedWhenTheTotalIsExceeded() {
        // when
        typeTime(S04, "8");

        // then
        assertThat(budget()).startsWith("11 / 10 ngày làm việc").contains("Vượt 1 ngày làm việc");
        assertThat(find(BudgetBar.class).single().getContent().getElement().getAttribute("data-state"))
                .isEqualTo("over");
        assertThat(findings()).contains("Chặn ban hành (1)", "LR-130").doesNotContain("Không có lỗi");

        // when
        test(find(NativeButton.class).withClassName("finding-what").all().getFirst())
                .click();

        // then
        assertThat(findings()).contains("Giảm thời gian các bước trên đường này", "TCVN ISO 9001:2015 4.4.1c");
    }

    @Test
    void shouldTakeHalfDaysWithAComma() {
        // when
        typeTime(S04, "6.5");

        // then
        assertThat(row(S04)).contains("6,5");
        assertThat(budget()).startsWith("9,5 / 10 ngày làm việc").contains("Còn dư 0,5 ngày làm việc");
    }

    @Test
    void shouldFindAMissingRoleAndLeadToIt() {
        // given
        select(S06);

        // when
        test(role()).selectItem(null);

        // then
        assertThat(findings()).contains("ISO-10", "S06", "chưa có vai trò");
        assertThat(canvas().getElement().getPropertyRaw("marks").toString())
                .contains("\"S06\":\"finding-error\"", "\"S01\":\"finding-warning\"");

        // given
        select(S04);

        // when
        test(find(NativeButton.class).withClassName("finding-what").all().getFirst())
                .click();

        // then
        assertThat(canvas().selected()).contains("S06");
        assertThat(grid().asSingleSelect().getValue().getId()).isEqualTo("S06");
    }

    @Test
    void shouldSelectInStep() {
        // when
        ComponentUtil.fireEvent(canvas(), new ElementSelectedEvent(canvas(), true, "S04_gt_S05"));

        // then
        assertThat(grid().asSingleSelect().getValue().getId()).isEqualTo("S04");
        assertThat(find(TextArea.class).withId("form-name").single().getValue()).startsWith("Xem xét nội dung");

        // when
        select(S06);

        // then
        assertThat(canvas().selected()).contains("S06");
        assertThat(find(BigDecimalField.class).withId("form-amount").single().getValue())
                .isEqualByComparingTo("1");
    }

    @Test
    void shouldEditInTheForm() {
        // given
        select(S06);

        // when
        test(find(TextArea.class).withId("form-name").single()).setValue("Ký số");
        ComboBox<String> unit = comboBox("form-unit");
        ComponentUtil.fireEvent(unit, new ComboBoxBase.CustomValueSetEvent<>(unit, true, "Văn phòng Sở"));

        // then
        assertThat(row(S06)).contains("Ký số", "Văn phòng Sở");
        assertThat(canvas().xml()).get().asString().contains("Văn phòng Sở");
        assertThat(button("undo").isEnabled()).isTrue();
    }

    @Test
    void shouldAddAndDeleteAStep() {
        // given
        select(S04);

        // when
        test(button("add-step")).click();

        // then
        assertThat(row(S04 + 1)).startsWith("5", "S09", "Bước mới");
        assertThat(findings()).contains("ISO-10", "ISO-06");
        assertThat(canvas().xml()).get().asString().contains("S09");

        // when
        test(button("delete-step")).click();

        // then
        assertThat(row(S04 + 1)).startsWith("5", "S05");
        assertThat(findings()).contains("Không có lỗi");
    }

    @Test
    void shouldMarkRowsAsASpreadsheetDoesAndChangeThemTogether() {
        // given
        click(2, false, false);
        click(4, true, false);

        // then
        assertThat(toolbar()).contains("3 bước đang chọn");
        assertThat(button("split-step").isEnabled()).isFalse();

        // when
        click(3, false, true);
        test(button("duplicate-step")).click();

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S04", "S05", "S09", "S10", "S06", "S07", "S08");
        assertThat(toolbar()).contains("2 bước đang chọn");

        // when
        test(button("step-up")).click();

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S04", "S09", "S10", "S05", "S06", "S07", "S08");

        // when
        test(button("delete-step")).click();
        test(button("undo")).click();
        test(button("undo")).click();
        test(button("undo")).click();

        // then
        assertThat(ids()).containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08");
        assertThat(button("create-version").isEnabled()).isFalse();
    }

    @Test
    void shouldSplitAStepAndMergeItAgain() {
        // given
        click(S04, false, false);

        // when
        test(button("split-step")).click();

        // then
        assertThat(row(S04 + 1)).contains("S09", "3,5");
        assertThat(budget()).startsWith("10 / 10 ngày làm việc");
        assertThat(toolbar()).contains("2 bước đang chọn");

        // when
        test(button("merge-step")).click();

        // then
        assertThat(row(S04)).contains("S04", "7");
        assertThat(toolbar()).doesNotContain("đang chọn");

        // when
        click(S04, false, false);
        click(S06, true, false);
        test(button("merge-step")).click();

        // then
        assertThat(find(Notification.class).all().stream().map(this::textOf))
                .anyMatch(text -> text.contains("hai vai trò khác nhau"));
    }

    @Test
    void shouldSayWhyAStepCannotBeMoved() {
        // given
        procedures.importModel(SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay"), Caller.SYSTEM);
        navigate("procedures/dat-dai-cap-doi-gcn-10-ngay", ProcedureView.class);
        select(2);

        // when
        test(button("delete-step")).click();

        // then
        assertThat(find(Notification.class).all().stream().map(this::textOf))
                .anyMatch(text -> text.contains("S02") && text.contains("hai đường"));
        assertThat(test(grid()).size()).isEqualTo(5);
    }

    @Test
    void shouldMakeANewVersion() {
        // given
        int revision = procedures.open(KEY).summary().revision();
        typeTime(S04, "6");

        // when
        createVersion();

        // then
        assertThat(procedures.open(KEY).summary().revision()).isEqualTo(revision + 1);
        assertThat(procedures.open(KEY).summary().savedBy()).isEqualTo("analyst");
        assertThat(procedures
                        .open(KEY)
                        .procedure()
                        .getProcess()
                        .getSteps()
                        .get(S04)
                        .getDuration()
                        .getValue())
                .isEqualByComparingTo("6");
        assertThat(button("create-version").isEnabled()).isFalse();
    }

    @Test
    void shouldSpeakEnglishAfterTheSwitch() {
        // given
        typeTime(S04, "6.5");

        // when
        test(find(LanguageSwitch.class).single().button(Language.ENGLISH)).click();

        // then
        assertThat(budget()).startsWith("9.5 / 10 working days").contains("0.5 working days to spare");
        assertThat(row(S04)).contains("6.5", "working days", "Yes");
        assertThat(test(grid()).getHeaderCell(2)).isEqualTo("Name");
        assertThat(findings()).contains("Nothing blocks publication", "Findings");
        assertThat(button("publish").getText()).isEqualTo("Publish");
    }

    @Test
    @WithMockUser(username = "quality", roles = "QUALITY")
    void shouldOnlyShowToThoseWhoDoNotModel() {
        // when
        select(S04);
        test(grid()).doubleClickRow(S04);
        roundTrip();

        // then
        assertThat(grid().getEditor().isOpen()).isFalse();
        assertThat(find(TextArea.class).withId("form-name").single().isReadOnly())
                .isTrue();
        assertThat(find(Button.class).all())
                .extracting(button -> button.getId().orElse(""))
                .doesNotContain("create-version", "add-step", "delete-step", "undo")
                .contains("trial");
        assertThat(text(find(ProcedureHeader.class).single())).contains("Chỉ xem");
    }

    private void createVersion() {
        test(button("create-version")).click();
        test(button("version-create")).click();
    }

    /** Types a time into the table as a person does: double click, type, leave the cell. */
    private void typeTime(int row, String amount) {
        test(grid()).doubleClickRow(row);
        roundTrip();
        assertThat(grid().getEditor().isOpen()).isTrue();
        BigDecimalField cell =
                (BigDecimalField) grid().getColumnByKey(StepTable.TIME).getEditorComponent();
        test(cell).setValue(new BigDecimal(amount));
        grid().getEditor().closeEditor();
    }

    private void click(int row, boolean shift, boolean control) {
        Grid<Step> grid = grid();
        Step step = test(grid).getRow(row);
        ComponentUtil.fireEvent(
                grid,
                new ItemClickEvent<>(
                        grid,
                        true,
                        grid.getDataCommunicator().getKeyMapper().key(step),
                        "",
                        0,
                        0,
                        0,
                        0,
                        1,
                        0,
                        control,
                        shift,
                        false,
                        false));
    }

    private List<String> ids() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getCellText(row, 1))
                .toList();
    }

    private String toolbar() {
        return text(find(StepToolbar.class).single());
    }

    private void select(int row) {
        test(grid()).select(row);
    }

    private List<String> row(int row) {
        return IntStream.range(0, grid().getColumns().size())
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Step> grid() {
        return (Grid<Step>) (Grid<?>) find(Grid.class).single();
    }

    private BpmnCanvas canvas() {
        return find(BpmnCanvas.class).single();
    }

    private ComboBox<String> role() {
        return comboBox("form-role");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> comboBox(String id) {
        return (ComboBox<String>) (ComboBox<?>) find(ComboBox.class).withId(id).single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String budget() {
        return text(find(BudgetBar.class).single());
    }

    private String findings() {
        return text(find(FindingsPanel.class).single());
    }

    private String textOf(Notification notification) {
        return test(notification).getText();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

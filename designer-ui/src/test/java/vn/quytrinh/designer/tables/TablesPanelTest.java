package vn.quytrinh.designer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.handling.table.ExampleCases;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
class TablesPanelTest extends SpringBrowserlessTest {
    private final Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final ProcedureEditor editor = new ProcedureEditor(draft);
    private final List<String> refusals = new ArrayList<>();
    private final TableDesk desk = new TableDesk(editor, true, change -> {
        try {
            change.accept(editor);
        } catch (EditRefusedException refused) {
            refusals.add(refused.reason().vi());
        }
    });

    @Autowired
    private TrialDecisions trials;

    private TablesPanel panel;

    @BeforeEach
    void openThePanel() {
        panel = new TablesPanel(desk, Runnable::run, trials);
        UI.getCurrent().add(panel);
    }

    @Test
    void shouldOpenTheFirstTableAndFindItSound() {
        assertThat(texts("table-sound")).containsExactly("✓ Không có khoảng trống, chồng lấn hay dòng thừa");
        assertThat(lines()).hasSize(3);
        assertThat(grid().getColumns())
                .filteredOn(column -> column.getHeaderComponent() != null)
                .extracting(column -> column.getHeaderComponent().getElement().getTextRecursively())
                .anyMatch(head -> head.startsWith("Hồ sơ đầy đủ, hợp lệ"))
                .anyMatch(head -> head.startsWith("outcome"));
    }

    @Test
    void shouldMarkAGapInTheGridAndFillItAsOneChange() {
        // when
        desk.changeTables(tables -> tables.rows("T1").delete(2));

        // then
        assertThat(lines()).hasSize(3).last().isInstanceOf(TableLine.Missing.class);
        assertThat(texts("table-findings")).singleElement().asString().contains("Không có dòng nào áp dụng khi");

        // when
        desk.changeTables(tables -> tables.rows("T1")
                .addFor(((TableLine.Missing) lines().get(2)).gap().example()));

        // then
        assertThat(table().getRows().get(2).getConditions()).containsExactly("false", "false");
        assertThat(lines()).hasSize(3).allMatch(TableLine.Row.class::isInstance);

        // when
        editor.undo();

        // then
        assertThat(lines()).last().isInstanceOf(TableLine.Missing.class);
    }

    @Test
    void shouldMarkRowsThatApplyTogether() {
        // when
        desk.changeTables(tables -> tables.rows("T1").set(1, 0, "-"));

        // then
        assertThat(texts("table-unsound")).containsExactly("Phân tích: 1 điều cần xem");
        assertThat(grid().getPartNameGenerator().apply(lines().get(0))).isEqualTo("conflict");
        assertThat(grid().getPartNameGenerator().apply(lines().get(2))).isNull();
    }

    @Test
    void shouldRunCasesAfterEveryChange() {
        // given
        press("case-bounds");
        assertThat(texts("table-hint")).isNotEmpty();

        // when: there is no bound of a number, so the rows give the cases
        desk.changeTables(tables -> ExampleCases.ofRow(table(), 1)
                .ifPresent(example -> tables.cases("T1").add(List.of(example))));

        // then
        assertThat(texts("case-state")).containsExactly("✓ Đạt");

        // when
        desk.changeTables(tables -> tables.rows("T1").set(1, 2, "\"S01>REFUSE\""));

        // then
        assertThat(texts("case-state")).containsExactly("✗ Sai");
        assertThat(texts("case-why"))
                .containsExactly("outcome: cần \"S01>SUPPLEMENT\" nhưng bảng cho \"S01>REFUSE\" (dòng [2]).");

        // when
        editor.undo();

        // then
        assertThat(texts("case-state")).containsExactly("✓ Đạt");
    }

    @Test
    void shouldShowTheDictionaryAndRefuseToDeleteWhatIsUsed() {
        // when
        panel.choose("#facts");
        Button delete = find(Button.class).all().stream()
                .filter(button ->
                        "Xóa dữ kiện completable".equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(delete).click();

        // then
        assertThat(refusals).singleElement().asString().contains("bảng Tiếp nhận hồ sơ");

        // when
        desk.changeFacts(facts -> facts.rename(draft.getFacts().get(1).getId(), "coTheBoSung"));

        // then
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("coTheBoSung");
    }

    @Test
    void shouldShowConditionsWithTheFeelOfTheirFactsAndTryThem() {
        // when
        panel.choose("#conditions");

        // then
        FeelField field = find(FeelField.class).all().get(0);
        assertThat(field.words()).extracting(FeelWord::text).contains("completable ", "and ");

        // when
        test(field).setValue("complete");

        // then
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Cần tên dữ kiện có trong danh mục nhưng gặp complete");

        // when
        test(field).setValue("completable");

        // then
        assertThat(field.isInvalid()).isFalse();
        assertThat(draft.getComponents().get(0).getExpression()).isEqualTo("completable");

        // when
        press("facts-decide");

        // then
        assertThat(texts("trial-label")).contains("Thành phần hồ sơ");
    }

    @Test
    void shouldWriteWhatAnOfficeWouldAsFeel() {
        // given
        var fact = draft.getFacts().get(0);
        FeelField field = new FeelField(FeelForm.cell(fact));
        UI.getCurrent().add(field);

        // when
        test(field).setValue("có");

        // then
        assertThat(field.getValue()).isEqualTo("true");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void shouldExportATableAndTakeItBack() {
        for (String format : List.of("dmn", "xlsx")) {
            // given
            byte[] bytes = Formats.shipped()
                    .writer("t." + format)
                    .write(List.of(TableExport.alone(draft, table())), new WriteOptions(Map.of()));
            int before = draft.getTables().size();

            // when
            new TableImport(desk, new LocalWords(panel), id -> {}).take("t." + format, bytes);

            // then
            DecisionTable taken = draft.getTables().get(before);
            assertThat(taken.getRows()).as(format).hasSize(3);
            assertThat(taken.getInputs().get(0).getFact())
                    .isSameAs(draft.getFacts().get(0));
            assertThat(taken.getRows().get(1).getConclusions()).containsExactly("\"S01>SUPPLEMENT\"");
        }
        new TableImport(desk, new LocalWords(panel), id -> {}).take("t.dmn", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(draft.getTables()).hasSize(3);
    }

    @Test
    void shouldProposeNamesForFeel() {
        assertThat(Stream.of("Số tầng", "Diện tích (m2)", "Đối tượng", "2 bản", "")
                        .map(FactDialog::proposed))
                .containsExactly("soTang", "dienTichM2", "doiTuong", "so2Ban", "");
    }

    @Test
    void shouldShowDatesAsAnOfficeWritesThem() {
        // given
        desk.changeFacts(facts -> facts.add("signed", "Ngày ký", FactType.DATE));
        desk.changeTables(
                tables -> tables.addInput("T1", draft.getFacts().get(2).getId()));
        desk.changeTables(tables -> tables.rows("T1").set(0, 2, "< @\"2026-03-05\""));

        // then
        CellWords cells = new CellWords(table());
        assertThat(cells.shown(table().getRows().get(0), 2, "có", "không")).isEqualTo("< 05/03/2026");
        assertThat(cells.shown(table().getRows().get(0), 0, "có", "không")).isEqualTo("có");
        assertThat(cells.feel(table().getRows().get(0), 2)).isEqualTo("< @\"2026-03-05\"");
    }

    private DecisionTable table() {
        return draft.getTables().get(0);
    }

    @SuppressWarnings("unchecked")
    private Grid<TableLine> grid() {
        return (Grid<TableLine>) find(Grid.class).first();
    }

    private List<TableLine> lines() {
        return grid().getListDataView().getItems().toList();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).first()).click();
    }

    private List<String> texts(String style) {
        List<String> found = new ArrayList<>();
        walk(panel, style, found);
        return found;
    }

    private static void walk(Component component, String style, List<String> found) {
        if (!(component instanceof Composite<?>)
                && component.getElement().getClassList().contains(style)) {
            found.add(component.getElement().getTextRecursively());
        }
        component.getChildren().forEach(child -> walk(child, style, found));
    }
}

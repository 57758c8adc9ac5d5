package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.table.ExampleCases;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.rulebase.Text;

class TableEditsTest {
    private final Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final ProcedureEditor editor = new ProcedureEditor(procedure);
    private final FactEdits facts = new FactEdits(editor);
    private final TableEdits tables = new TableEdits(editor);
    private String pages;
    private String id;

    @BeforeEach
    void makeATable() {
        pages = facts.add("pages", "Số trang", FactType.NUMBER);
        id = tables.add("Chọn đường", "outcome", FactType.TEXT, "S02");
        tables.addInput(id, pages);
    }

    @Test
    void shouldMakeATableThatRoutesAStep() {
        assertThat(editor.step("S02").orElseThrow().getRouting()).isSameAs(table());
        assertThat(table().getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    }

    @Test
    void shouldWriteCellsAndFillShortRows() {
        // when
        tables.rows(id).add(0);
        tables.rows(id).set(0, 0, "> 5");
        tables.rows(id).set(0, 1, "\"a\"");
        tables.rows(id).set(0, 2, "một ghi chú");
        tables.addOutput(id, "fee", FactType.NUMBER);

        // then
        assertThat(row(0).getConditions()).containsExactly("> 5");
        assertThat(row(0).getConclusions()).containsExactly("\"a\"", "");
        assertThat(row(0).getNote()).isEqualTo("một ghi chú");

        // when: what is emptied holds for any value
        tables.rows(id).set(0, 0, " ");

        // then
        assertThat(row(0).getConditions()).containsExactly("-");
    }

    @Test
    void shouldPasteARangeAsOneChange() {
        // when
        tables.rows(id).paste(0, 0, List.of(List.of("<= 5", "\"a\"", "ít"), List.of("> 5", "\"b\"", "nhiều", "thừa")));

        // then
        assertThat(table().getRows()).hasSize(2);
        assertThat(row(1).getConclusions()).containsExactly("\"b\"");
        assertThat(row(1).getNote()).isEqualTo("nhiều");

        // when
        editor.undo();

        // then
        assertThat(table().getRows()).isEmpty();
    }

    @Test
    void shouldMoveAndRemoveColumnsWithTheirCells() {
        // given
        String online = facts.add("online", "Trực tuyến", FactType.BOOLEAN);
        tables.addInput(id, online);
        tables.rows(id).paste(0, 0, List.of(List.of("> 5", "true", "\"a\"")));

        // when
        tables.moveColumn(id, 0, 1);

        // then
        assertThat(row(0).getConditions()).containsExactly("true", "> 5");
        assertThat(table().getInputs().get(1).getFact().getName()).isEqualTo("pages");

        // when
        tables.removeColumn(id, 0);

        // then
        assertThat(row(0).getConditions()).containsExactly("> 5");
        assertThatThrownBy(() -> tables.removeColumn(id, 1)).isInstanceOf(EditRefusedException.class);
    }

    @Test
    void shouldMoveDuplicateAndDeleteRows() {
        // given
        tables.rows(id).paste(0, 0, List.of(List.of("1", "\"a\""), List.of("2", "\"b\"")));

        // when
        tables.rows(id).duplicate(0);
        tables.rows(id).move(2, -1);
        tables.rows(id).delete(0);

        // then
        assertThat(table().getRows())
                .extracting(row -> row.getConditions().get(0))
                .containsExactly("2", "1");
        assertThat(table().getRows()).extracting(TableRow::getId).doesNotHaveDuplicates();
    }

    @Test
    void shouldFillAGap() {
        // when
        tables.rows(id).addFor(Map.of("pages", new BigDecimal("7")));

        // then
        assertThat(row(0).getConditions()).containsExactly("7");
        assertThat(row(0).getConclusions()).containsExactly("");
    }

    @Test
    void shouldLetEverythingFollowTheNameOfAFact() {
        // given
        Fee fee = ProcessFactory.eINSTANCE.createFee();
        fee.setId("fee-test");
        fee.setName("Phí sao");
        fee.setFormula("2000 * pages");
        procedure.getFees().add(fee);
        tables.rows(id).paste(0, 0, List.of(List.of("<= 5", "\"pages\""), List.of("> 5", "\"b\"")));
        tables.cases(id).add(ExampleCases.atBounds(table()));
        String before = json();

        // when
        facts.rename(pages, "soTrang");

        // then
        assertThat(fee.getFormula()).isEqualTo("2000 * soTrang");
        assertThat(table().getCases())
                .allSatisfy(test -> assertThat(test.getInputs())
                        .extracting(value -> value.getName())
                        .containsExactly("soTrang"));
        assertThat(row(0).getConclusions()).containsExactly("\"pages\"");

        // when
        editor.undo();

        // then
        assertThat(json()).isEqualTo(before);
    }

    @Test
    void shouldSayWhereAFactIsUsedInsteadOfDeletingIt() {
        assertThatThrownBy(() -> facts.delete(pages))
                .isInstanceOf(EditRefusedException.class)
                .extracting(refused -> ((EditRefusedException) refused).reason())
                .extracting(Text::vi)
                .asString()
                .contains("bảng Chọn đường");
        // when
        tables.delete(id);
        facts.delete(pages);

        // then
        assertThat(procedure.getFacts()).extracting(fact -> fact.getName()).doesNotContain("pages");
        assertThat(editor.step("S02").orElseThrow().getRouting()).isNull();
    }

    @Test
    void shouldRefuseNamesThatFeelCannotRead() {
        for (String name : List.of("pages", "số trang", "and", "min", "now", "")) {
            assertThatThrownBy(() -> facts.add(name, "", FactType.TEXT))
                    .as(name)
                    .isInstanceOf(EditRefusedException.class);
        }
        assertThatThrownBy(() -> facts.setChoices(pages, List.of("a\"b"))).isInstanceOf(EditRefusedException.class);
    }

    @Test
    void shouldNotMakeTheSameCaseTwice() {
        // given
        tables.rows(id).paste(0, 0, List.of(List.of("<= 5", "\"a\""), List.of("> 5", "\"b\"")));

        // when
        tables.cases(id).add(ExampleCases.atBounds(table()));
        tables.cases(id).add(ExampleCases.atBounds(table()));

        // then
        assertThat(table().getCases()).hasSize(3);

        // when
        tables.cases(id).setExpected(0, "outcome", "\"b\"");
        tables.cases(id).setInput(0, "pages", "");
        tables.cases(id).rename(0, "mới");

        // then
        assertThat(table().getCases().get(0).getInputs()).isEmpty();
        assertThat(table().getCases().get(0).getExpected().get(0).getValue()).isEqualTo("\"b\"");
        assertThat(table().getCases().get(0).getName()).isEqualTo("mới");
    }

    @Test
    void shouldTakeTablesOfAnotherProcedureWithTheirFacts() {
        // given
        Procedure land = SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay");

        // when
        tables.take(land);
        tables.take(land);

        // then
        assertThat(procedure.getTables())
                .hasSize(4)
                .extracting(DecisionTable::getId)
                .doesNotHaveDuplicates();
        assertThat(procedure.getFacts())
                .extracting(fact -> fact.getName())
                .doesNotHaveDuplicates()
                .contains("pages");
        assertThat(new ProcedureJson()
                        .read(json().getBytes(StandardCharsets.UTF_8))
                        .getTables())
                .hasSize(4);
    }

    @Test
    void shouldWriteAnExpression() {
        // given
        String component = procedure.getComponents().get(0).getId();

        // when
        new ExpressionEdits(editor).set(component, ProcessPackage.Literals.COMPONENT__EXPRESSION, "pages > 5");

        // then
        assertThat(procedure.getComponents().get(0).getExpression()).isEqualTo("pages > 5");
        assertThatThrownBy(() -> facts.delete(pages)).hasMessageContaining("component");
    }

    private DecisionTable table() {
        return TableEdits.table(procedure, id);
    }

    private TableRow row(int at) {
        return table().getRows().get(at);
    }

    private String json() {
        return new ProcedureJson().write(procedure).toString();
    }
}

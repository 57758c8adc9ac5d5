package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.table.CaseResult.State;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableCase;

class TableCasesTest {

    @Test
    void shouldTellCasesThatPassFromCasesThatFail() {
        // given
        DecisionTable table = byPages(HitPolicy.UNIQUE);
        test(table, "ít trang", List.of("pages", "5"), List.of("outcome", "\"few\""));
        test(table, "nhiều trang", List.of("pages", "6"), List.of("outcome", "\"few\""));
        test(table, "chưa rõ", List.of("pages", "6"), List.of());
        test(table, "chữ", List.of("pages", "sáu"), List.of("outcome", "\"many\""));

        // when
        List<CaseResult> results = TableCases.run(table);

        // then
        assertThat(results)
                .extracting(CaseResult::state, CaseResult::rows)
                .containsExactly(
                        tuple(State.PASSED, List.of(1)),
                        tuple(State.FAILED, List.of(2)),
                        tuple(State.OPEN, List.of(2)),
                        tuple(State.FAILED, List.of()));
        assertThat(results.get(1).sentence().vi())
                .isEqualTo("outcome: cần \"few\" nhưng bảng cho \"many\" (dòng [2]).");
        assertThat(results.get(3).sentence().vi()).isEqualTo("Số trang: cần một số nhưng gặp sáu.");
    }

    @Test
    void shouldFailWhereNoRowApplies() {
        // given
        DecisionTable table = TestdataTable.table(HitPolicy.UNIQUE, TestdataTable.PAGES)
                .row("<= 5", "\"few\"")
                .build();
        test(table, "nhiều", List.of("pages", "6"), List.of("outcome", "\"many\""));

        // then
        assertThat(TableCases.run(table)).singleElement().satisfies(result -> {
            assertThat(result.state()).isEqualTo(State.FAILED);
            assertThat(result.sentence().vi()).contains("không có dòng nào cho: Số trang = 6");
        });
    }

    @Test
    void shouldCompareEverythingThatIsCollected() {
        // given
        DecisionTable table = TestdataTable.table(HitPolicy.COLLECT, TestdataTable.PAGES)
                .row("> 1", "\"a\"")
                .row("> 5", "\"b\"")
                .build();
        test(table, "cả hai", List.of("pages", "6"), List.of("outcome", "\"a\"", "outcome", "\"b\""));
        test(table, "thiếu một", List.of("pages", "6"), List.of("outcome", "\"a\""));
        test(table, "không dòng nào", List.of("pages", "0"), List.of());

        // then
        assertThat(TableCases.run(table))
                .extracting(CaseResult::state)
                .containsExactly(State.PASSED, State.FAILED, State.PASSED);
    }

    @Test
    void shouldMakeACaseOfARowAndCasesAroundItsBounds() {
        // given
        DecisionTable table = byPages(HitPolicy.FIRST);

        // then
        assertThat(ExampleCases.ofRow(table, 1)).hasValueSatisfying(example -> {
            assertThat(example.inputs()).containsKey("pages");
            assertThat(example.conclusions()).singleElement().asString().isEqualTo("{outcome=many}");
        });
        assertThat(ExampleCases.atBounds(table))
                .extracting(
                        example -> example.inputs().get("pages").toString(),
                        example -> example.conclusions().get(0).get("outcome"))
                .containsExactly(tuple("4", "few"), tuple("5", "few"), tuple("6", "many"));
    }

    @Test
    void shouldGoADayAndATenthBeyondABound() {
        // given
        DecisionTable table = TestdataTable.table(HitPolicy.FIRST, TestdataTable.PAGES, TestdataTable.SIGNED)
                .row("<= 0.5", "-", "\"a\"")
                .row("-", ">= @\"2026-03-01\"", "\"b\"")
                .row("-", "-", "\"c\"")
                .build();

        // when
        List<ExampleCase> examples = ExampleCases.atBounds(table);

        // then
        assertThat(examples)
                .extracting(example -> example.inputs().get("pages").toString())
                .contains("0.4", "0.5", "0.6");
        assertThat(examples)
                .extracting(example -> example.inputs().get("signed").toString())
                .contains("2026-02-28", "2026-03-01", "2026-03-02");
    }

    @Test
    void shouldReadARowInPlainWords() {
        // given
        DecisionTable table = TestdataTable.table(
                        HitPolicy.FIRST,
                        TestdataTable.PAGES,
                        TestdataTable.ONLINE,
                        TestdataTable.GROUP,
                        TestdataTable.SIGNED)
                .row("> 5", "true", "\"A\", \"B\"", "< @\"2026-03-05\"", "\"x\"")
                .row("[1..5]", "-", "not(\"C\")", "-", "\"y\"")
                .row("-", "-", "-", "-", "\"z\"")
                .build();

        // then
        assertThat(table.getRows())
                .extracting(row -> RowReading.of(table, row).vi())
                .containsExactly(
                        "Nếu Số trang trên 5 và Nộp trực tuyến là có và Nhóm dự án là \"A\" hoặc là \"B\" và Ngày ký trước ngày 05/03/2026 thì outcome là \"x\".",
                        "Nếu Số trang từ 1 đến 5 và Nhóm dự án không phải là \"C\" thì outcome là \"y\".",
                        "Mọi trường hợp: outcome là \"z\".");
        assertThat(RowReading.of(table, table.getRows().get(0)).en())
                .startsWith("If Pages above 5 and Submitted online is yes and Project group is \"A\" or is \"B\"");
    }

    private static DecisionTable byPages(HitPolicy policy) {
        return TestdataTable.table(policy, TestdataTable.PAGES)
                .row("<= 5", "\"few\"")
                .row("> 5", "\"many\"")
                .build();
    }

    private static void test(DecisionTable table, String name, List<String> inputs, List<String> expected) {
        TableCase test = DecisionFactory.eINSTANCE.createTableCase();
        test.setName(name);
        for (int i = 0; i < inputs.size(); i += 2) {
            test.getInputs().add(value(inputs.get(i), inputs.get(i + 1)));
        }
        for (int i = 0; i < expected.size(); i += 2) {
            test.getExpected().add(value(expected.get(i), expected.get(i + 1)));
        }
        table.getCases().add(test);
    }

    private static CaseValue value(String name, String feel) {
        CaseValue value = DecisionFactory.eINSTANCE.createCaseValue();
        value.setName(name);
        value.setValue(feel);
        return value;
    }
}

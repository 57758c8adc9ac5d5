package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.table.TestdataTable.GROUP;
import static vn.quytrinh.handling.table.TestdataTable.PAGES;
import static vn.quytrinh.handling.table.TestdataTable.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;

/** Every case runs twice: in the plain form, and through KIE DMN by a cell that is beyond the plain form. */
class HitPolicyTest {

    private static final String PLAIN = "> 5";
    private static final String BY_KIE = "> string length(\"12345\")";

    private static DecisionTables overlapping(HitPolicy policy, String secondOutcome, String cell) {
        return table(policy, PAGES)
                .row("[1..9]", "\"S02\"")
                .row(cell, "\"" + secondOutcome + "\"")
                .row("100", "\"S02\"")
                .compile();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldRefuseTwoRowsUnderUnique(String cell) {
        DecisionTables tables = overlapping(HitPolicy.UNIQUE, "S01", cell);

        assertThat(tables.outcome("T1", Map.of("pages", 3))).isEqualTo("S02");
        assertThat(tables.decide("T1", Map.of("pages", 50)).rows()).containsExactly(2);
        assertRejected(() -> tables.outcome("T1", Map.of("pages", 7)), "TABLE_CONFLICT", "[1, 2]", "[1, 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldTakeTheFirstUnderFirst(String cell) {
        DecisionTables tables = overlapping(HitPolicy.FIRST, "S01", cell);

        assertThat(tables.outcome("T1", Map.of("pages", 7))).isEqualTo("S02");
        assertThat(tables.decide("T1", Map.of("pages", 7)).rows()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldTakeTheConclusionNamedFirstUnderPriority(String cell) {
        DecisionTables tables = table(HitPolicy.PRIORITY, PAGES)
                .row("200", "\"HIGH\"")
                .row("[1..9]", "\"LOW\"")
                .row(cell, "\"HIGH\"")
                .compile();

        assertThat(tables.outcome("T1", Map.of("pages", 7))).isEqualTo("HIGH");
        assertThat(tables.outcome("T1", Map.of("pages", 2))).isEqualTo("LOW");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldAgreeUnderAny(String cell) {
        assertThat(overlapping(HitPolicy.ANY, "S02", cell).outcome("T1", Map.of("pages", 7)))
                .isEqualTo("S02");
        assertRejected(
                () -> overlapping(HitPolicy.ANY, "S01", cell).outcome("T1", Map.of("pages", 7)),
                "TABLE_CONFLICT",
                "Bảng quyết định T1 mâu thuẫn",
                "contradicts itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldCollectAllUnderCollect(String cell) {
        DecisionTables tables = overlapping(HitPolicy.COLLECT, "S01", cell);

        assertThat(tables.decide("T1", Map.of("pages", 7)))
                .isEqualTo(
                        new TableDecision(List.of(1, 2), List.of(Map.of("outcome", "S02"), Map.of("outcome", "S01"))));
        assertThat(tables.decide("T1", Map.of("pages", 0)).rows()).isEmpty();
        assertThat(tables.outcome("T1", Map.of("pages", 0))).isNull();
        assertRejected(() -> tables.outcome("T1", Map.of("pages", 7)), "TABLE_CONFLICT", "[1, 2]", "[1, 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldConcludeInSeveralColumns(String cell) {
        DecisionTables tables = table(HitPolicy.UNIQUE, PAGES)
                .output("days", FactType.NUMBER)
                .row("<= 5", "\"S01\"", "3")
                .row(cell, "\"S02\"", "5.5")
                .compile();

        assertThat(tables.decide("T1", Map.of("pages", 6)).conclusions())
                .containsExactly(Map.of("outcome", "S02", "days", new BigDecimal("5.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, BY_KIE})
    void shouldNameTheFactsForWhichThereIsNoRow(String cell) {
        DecisionTables tables = table(HitPolicy.UNIQUE, PAGES, GROUP)
                .row(cell, "\"A\"", "\"S01\"")
                .compile();
        Map<String, Object> unknown = new HashMap<>();
        unknown.put("pages", null);
        unknown.put("group", "B");

        assertRejected(
                () -> tables.decide("T1", Map.of("pages", 3, "group", "A")),
                "TABLE_NO_ROW",
                "không có dòng nào cho: Số trang = 3, Nhóm dự án = \"A\"",
                "has no row for: Pages = 3, Project group = \"A\"");
        assertRejected(() -> tables.outcome("T1", unknown), "TABLE_NO_ROW", "Số trang = chưa biết", "Pages = unknown");
    }

    @Test
    void shouldNameTheFactsThatAreMissingOrWrong() {
        DecisionTables tables =
                table(HitPolicy.UNIQUE, PAGES, GROUP).row("-", "-", "\"S01\"").compile();

        assertRejected(
                () -> tables.decide("T1", Map.of()), "FACT_MISSING", "\"Số trang\" (pages)", "\"Pages\" (pages)");
        assertRejected(
                () -> tables.decide("T1", Map.of("pages", "ba", "group", "A")),
                "FACT_INVALID",
                "Dữ kiện \"Số trang\" (pages) phải là số có nhiều nhất 34 chữ số nhưng nhận được \"ba\"",
                "Expected the fact \"Pages\" (pages) to be a number");
        assertRejected(
                () -> tables.decide("T1", Map.of("pages", 1, "group", "D")),
                "FACT_INVALID",
                "một trong [A, B, C]",
                "one of [A, B, C]");
        assertRejected(
                () -> tables.outcome("T1", Map.of("pages", Double.NaN, "group", "A")), "FACT_INVALID", "NaN", "NaN");
        assertRejected(
                () -> tables.outcome("T1", Map.of("pages", new BigDecimal("1e999999999"), "group", "A")),
                "FACT_INVALID",
                "1E+999999999",
                "1E+999999999");
        assertRejected(() -> tables.decide("T9", Map.of()), "TABLE_UNKNOWN", "T9", "T9");
    }

    private static void assertRejected(ThrowingCallable call, String code, String vi, String en) {
        assertThatThrownBy(call).isInstanceOfSatisfying(HandlingException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.vietnamese()).contains(vi);
            assertThat(e.english()).contains(en);
        });
    }
}

package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.table.FeelProblem.Kind;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;

class FeelCheckTest {
    private static final List<Fact> FACTS =
            List.of(TestdataTable.PAGES, TestdataTable.ONLINE, TestdataTable.GROUP, TestdataTable.SIGNED);

    static Stream<Arguments> goodCells() {
        return Stream.of(
                arguments("-", TestdataTable.PAGES),
                arguments("> 5", TestdataTable.PAGES),
                arguments("[1..5), 9", TestdataTable.PAGES),
                arguments("0.250", TestdataTable.PAGES),
                arguments("true", TestdataTable.ONLINE),
                arguments("\"A\", \"B\"", TestdataTable.GROUP),
                arguments("not(\"1.000\")", TestdataTable.OWNER),
                arguments("< @\"2026-03-05\"", TestdataTable.SIGNED));
    }

    static Stream<Arguments> wrongCells() {
        return Stream.of(
                arguments("", TestdataTable.PAGES, "Cần một điều kiện nhưng ô để trống. Gõ - cho mọi giá trị."),
                arguments("năm", TestdataTable.PAGES, "Cần một số nhưng gặp năm."),
                arguments("> ", TestdataTable.PAGES, "Cần một số nhưng gặp hết biểu thức."),
                arguments("[1..5", TestdataTable.PAGES, "Cần dấu ] hoặc ) đóng khoảng nhưng gặp hết biểu thức."),
                arguments("5 6", TestdataTable.PAGES, "Cần hết biểu thức nhưng gặp 6."),
                arguments(
                        "> 50.000",
                        TestdataTable.PAGES,
                        "Dấu chấm trong FEEL là dấu thập phân nên 50.000 không phải là 50000. Hãy viết 50000."),
                arguments("a", TestdataTable.GROUP, "Cần chữ trong ngoặc kép nhưng gặp a. Hãy viết \"A\"."),
                arguments("\"D\"", TestdataTable.GROUP, "Cần một trong các lựa chọn [A, B, C] nhưng gặp \"D\"."),
                arguments(
                        "\"A",
                        TestdataTable.GROUP,
                        "Cần dấu ngoặc kép đóng nhưng gặp hết biểu thức. Hãy thêm \" ở cuối chữ."),
                arguments("có", TestdataTable.ONLINE, "Cần true (có) hoặc false (không) nhưng gặp có. Hãy viết true."),
                arguments(
                        "5/3/2026",
                        TestdataTable.SIGNED,
                        "Cần một ngày như @\"2026-03-05\" nhưng gặp 5. Hãy viết @\"2026-03-05\"."));
    }

    static Stream<Arguments> wrongConditions() {
        return Stream.of(
                arguments(
                        "page > 5",
                        "Cần tên dữ kiện có trong danh mục nhưng gặp page. Hãy khai báo dữ kiện này hoặc chọn từ gợi ý."),
                arguments("pages > 5 and", "Cần tên một dữ kiện nhưng gặp hết biểu thức."),
                arguments("group", "Cần dấu so sánh =, !=, <, <=, >, >= hoặc in (…) nhưng gặp hết biểu thức."),
                arguments("(online", "Cần dấu ) nhưng gặp hết biểu thức."));
    }

    @ParameterizedTest
    @MethodSource("goodCells")
    void shouldAcceptCellsThatCanBeAnalysed(String feel, Fact fact) {
        assertThat(FeelCheck.cell(feel, fact)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongCells")
    void shouldSayWhatACellLacks(String feel, Fact fact, String expected) {
        assertThat(FeelCheck.cell(feel, fact)).hasValueSatisfying(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.WRONG);
            assertThat(problem.sentence().vi()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("wrongConditions")
    void shouldSayWhatAConditionLacks(String feel, String expected) {
        assertThat(FeelCheck.condition(feel, FACTS)).hasValueSatisfying(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.WRONG);
            assertThat(problem.sentence().vi()).isEqualTo(expected);
        });
    }

    @Test
    void shouldOfferWhatWasProbablyMeant() {
        assertThat(FeelCheck.cell("< 5/3/2026", TestdataTable.SIGNED)
                        .orElseThrow()
                        .instead())
                .isEqualTo("< @\"2026-03-05\"");
        assertThat(FeelCheck.cell("[50.000..1.000.000]", TestdataTable.PAGES)
                        .orElseThrow()
                        .instead())
                .isEqualTo("[50000..1000000]");
        assertThat(FeelCheck.cell("Sở (cũ)", TestdataTable.OWNER).orElseThrow().instead())
                .isEqualTo("\"Sở (cũ)\"");
        assertThat(FeelCheck.cell("năm", TestdataTable.PAGES).orElseThrow().instead())
                .isNull();
    }

    @Test
    void shouldLeaveFunctionsToPublication() {
        assertThat(FeelCheck.cell("contains(?, \"đất\")", TestdataTable.OWNER))
                .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(Kind.BEYOND));
        assertThat(FeelCheck.condition("pages between 1 and 5", FACTS))
                .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(Kind.BEYOND));
    }

    @Test
    void shouldRefuseWhatTablesMayNotDo() {
        assertThat(FeelCheck.condition("pages > count(now())", FACTS))
                .hasValueSatisfying(
                        problem -> assertThat(problem.sentence().vi()).contains("\"now\""));
    }

    @Test
    void shouldCheckFormulasButNotWords() {
        assertThat(FeelCheck.formula("2000 * pages", FACTS)).isEmpty();
        assertThat(FeelCheck.formula("2.000 đ/trang, theo nghị quyết", FACTS)).isEmpty();
        assertThat(FeelCheck.formula("2000 * page", FACTS))
                .hasValueSatisfying(problem -> assertThat(problem.sentence().vi())
                        .startsWith("Cần tên dữ kiện có trong danh mục nhưng gặp page"));
    }

    @Test
    void shouldCheckConclusionsByTheTypeOfTheirColumn() {
        assertThat(FeelCheck.conclusion("\"S02>S03\"", FactType.TEXT)).isEmpty();
        assertThat(FeelCheck.conclusion("S02>S03", FactType.TEXT))
                .hasValueSatisfying(problem -> assertThat(problem.sentence().vi())
                        .isEqualTo("Cần chữ trong ngoặc kép nhưng gặp S02. Hãy viết \"S02>S03\"."));
        assertThat(FeelCheck.conclusion("10.000", FactType.NUMBER)).isPresent();
    }

    @Test
    void shouldRenameFactsButNotWhatStandsInQuotationMarks() {
        assertThat(FeelNames.renamed("pages > 5 and owner = \"pages\" and pages2 < pages", "pages", "trang"))
                .isEqualTo("trang > 5 and owner = \"pages\" and pages2 < trang");
        assertThat(FeelNames.uses("min(pages, 3)", "pages")).isTrue();
        assertThat(FeelNames.uses("\"pages\"", "pages")).isFalse();
        assertThat(FeelNames.renamed("pages > \"x", "pages", "n")).isEqualTo("n > \"x");
    }
}

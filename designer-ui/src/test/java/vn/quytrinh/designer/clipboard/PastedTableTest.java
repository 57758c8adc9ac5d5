package vn.quytrinh.designer.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;

class PastedTableTest {
    private static final String EXCEL = """
            1\tTiếp nhận hồ sơ\tTrung tâm PVHCC\tCông chức tiếp nhận\t0,5 ngày làm việc
            2\tThẩm định hồ sơ, dự thảo kết quả\tSở Y tế\tChuyên viên\t3 ngày làm việc
            3\tKý duyệt kết quả\tSở Y tế\tLãnh đạo Sở\t1 ngày làm việc
            """;

    @Test
    void shouldReadRowsOfASpreadsheetWithoutHeading() {
        // when
        PastedTable table = read(EXCEL, "");
        List<Step> steps = steps(table);

        // then
        assertThat(table.sure()).isTrue();
        assertThat(table.meanings().values())
                .containsExactly(Meaning.NUMBER, Meaning.NAME, Meaning.UNIT, Meaning.ROLE, Meaning.DURATION);
        assertThat(steps)
                .extracting(Step::getName)
                .containsExactly("Tiếp nhận hồ sơ", "Thẩm định hồ sơ, dự thảo kết quả", "Ký duyệt kết quả");
        assertThat(steps)
                .extracting(step -> step.getUnit().getName())
                .containsExactly("Trung tâm PVHCC", "Sở Y tế", "Sở Y tế");
        assertThat(steps.get(2).getRole().getName()).isEqualTo("Lãnh đạo Sở");
        assertThat(steps.get(0).getDuration().getValue()).isEqualByComparingTo("0.5");
        assertThat(steps.get(1).getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(table.read().isDoubtful()).isFalse();
    }

    @Test
    void shouldReadATableOfWordWithItsHeading() {
        // when
        PastedTable table = read("", """
                <html><body><table>
                <tr><td><b>TT</b></td><td><b>Nội dung công việc</b></td><td><b>Người thực hiện</b></td><td><b>Thời gian</b></td></tr>
                <tr><td>1</td><td><p>Tiếp nhận <span>hồ sơ</span></p></td><td>Công chức một cửa</td><td>0,5 ngày làm việc</td></tr>
                <tr><td>2</td><td>Thẩm định</td><td>Chuyên viên</td><td>04 giờ làm việc</td></tr>
                </table></body></html>""");

        // then
        assertThat(table.sure()).isTrue();
        assertThat(steps(table)).extracting(Step::getName).containsExactly("Tiếp nhận hồ sơ", "Thẩm định");
        assertThat(steps(table).get(1).getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_HOUR);
    }

    @Test
    void shouldAskForTheUnitOfBareNumbersAndInventNone() {
        // when
        PastedTable table = read("Tiếp nhận hồ sơ\tCông chức\t1\nThẩm định\tChuyên viên\t3\n", "");

        // then
        assertThat(table.sure()).isFalse();
        assertThat(table.read().isDoubtful()).isTrue();
        assertThat(table.read().doubts()).isNotEmpty();
    }

    @Test
    void shouldFollowWhatAPersonSaysOfAColumn() {
        // given
        PastedTable table = read("Tiếp nhận\tĐăng ký vào sổ theo dõi hồ sơ\nKý\tTrình ký bản giấy kèm tờ trình\n", "");

        // when
        PastedTable said = table.with(1, Meaning.OUTPUT).with(0, Meaning.NAME);

        // then
        assertThat(table.sure()).isFalse();
        assertThat(steps(said)).extracting(Step::getName).containsExactly("Tiếp nhận", "Ký");
        assertThat(steps(said).get(0).getOutputs()).containsExactly("Đăng ký vào sổ theo dõi hồ sơ");
        assertThat(steps(said)).allMatch(step -> step.getUnit() == null && step.getDuration() == null);
    }

    @Test
    void shouldReadWhatWasCopiedHere() {
        // given
        CopiedTable copied = CopiedTable.of(List.of(
                List.of("1", "Tiếp nhận \"bản giấy\" và bản điện tử", "Sở Y tế", "Văn thư", "1 ngày làm việc", "", ""),
                List.of("2", "Ký & đóng dấu <mật>", "Sở Y tế", "Giám đốc", "0,5 ngày làm việc", "", "")));

        // then
        for (PastedTable table : List.of(read(copied.text(), ""), read("", copied.html()))) {
            assertThat(steps(table))
                    .extracting(Step::getName)
                    .containsExactly("Tiếp nhận \"bản giấy\" và bản điện tử", "Ký & đóng dấu <mật>");
            assertThat(steps(table).get(1).getDuration().getValue()).isEqualByComparingTo("0.5");
        }
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("an empty clipboard", "", "", 0, 0),
                Arguments.of("blank lines", "\n\t\n", "", 0, 0),
                Arguments.of("a cell", "abc", "", 1, 1),
                Arguments.of("a cell of Excel", "abc\r\n", "<table><tr><td>abc</td></tr></table>", 1, 1),
                Arguments.of("HTML without table", "a\tb", "<p>a b</p>", 1, 2),
                Arguments.of("a quote somebody wrote", "\"a\" b\tc\n", "", 1, 2),
                Arguments.of("an empty last cell", "a\tb\t", "", 1, 3),
                Arguments.of(
                        "merged cells",
                        "",
                        "<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
                        2,
                        2),
                Arguments.of("a nonsense span", "", "<table><tr><td colspan='x'>a</td><td>b</td></tr></table>", 1, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void shouldFindTheTableOnTheClipboard(String what, String text, String html, int rows, int columns) {
        // when
        var table = ClipboardTable.read(text, html);

        // then
        assertThat(table.map(each -> each.rows()).orElse(0)).isEqualTo(rows);
        assertThat(table.map(each -> each.columns()).orElse(0)).isEqualTo(columns);
    }

    private static PastedTable read(String text, String html) {
        return PastedTable.of(ClipboardTable.read(text, html).orElseThrow(), List.of("Sở Y tế"), List.of());
    }

    private static List<Step> steps(PastedTable table) {
        return table.read().procedure().orElseThrow().getProcess().getSteps();
    }
}

package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An analyst works in the step table as in a spreadsheet: by the keys alone, and with rows of Excel and Word. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/spreadsheet-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class SpreadsheetStoryIT extends AbstractStory {
    private static final String EIGHT_ROWS = """
            1\tTiếp nhận, kiểm tra hồ sơ\tTrung tâm PVHCC\tCông chức tiếp nhận\t0,5 ngày làm việc
            2\tPhân công thụ lý\tSở Xây dựng\tTrưởng phòng\t0,5 ngày làm việc
            3\tThẩm định hồ sơ\tSở Xây dựng\tChuyên viên\t3 ngày làm việc
            4\tKiểm tra thực địa\tSở Xây dựng\tChuyên viên\t2 ngày làm việc
            5\tDự thảo kết quả\tSở Xây dựng\tChuyên viên\t1 ngày làm việc
            6\tXem xét dự thảo\tSở Xây dựng\tTrưởng phòng\t1 ngày làm việc
            7\tKý duyệt\tSở Xây dựng\tLãnh đạo Sở\t1 ngày làm việc
            8\tTrả kết quả cho người nộp\tTrung tâm PVHCC\tCông chức tiếp nhận\t0,5 ngày làm việc
            """;

    @BeforeEach
    void mayUseTheClipboard() {
        desk.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Test
    void shouldModelByTheKeysAlone() {
        // given
        newProcedure("Cấp phép quảng cáo");
        Keyboard keys = desk.page().keyboard();

        // when: cell after cell is typed, and Enter in the last row makes another
        desk.row("Trả kết quả").click();
        keys.press("Enter");
        typeInto("name", "Lưu hồ sơ");
        keys.press("Tab");
        typeInto("unit", "Văn phòng Sở");
        keys.press("Tab");
        typeInto("role", "Văn thư");
        keys.press("Tab");
        typeInto("time", "0,5");
        keys.press("Enter");
        typeInto("name", "Báo cáo kết quả");
        keys.press("Enter");
        typeInto("name", "Công khai kết quả");
        keys.press("Shift+Enter");

        // then
        assertThat(desk.row("Lưu hồ sơ")).isVisible();
        assertThat(desk.row("Văn phòng Sở")).isVisible();
        assertThat(desk.row("0,5")).isVisible();
        assertThat(desk.row("Báo cáo kết quả")).isVisible();
        assertThat(desk.row("Công khai kết quả")).isVisible();
        desk.screenshot("60-table-typed");

        // when: typing replaces a cell, and Esc takes back what F2 began
        desk.row("Lưu hồ sơ").click();
        keys.press("L");
        typeInto("name", "ưu trữ");
        keys.press("Enter");
        assertThat(desk.row("Lưu trữ")).isVisible();
        desk.row("Lưu trữ").click();
        keys.press("F2");
        typeInto("name", " bỏ đi");
        keys.press("Escape");

        // then
        assertThat(desk.row("Lưu trữ")).isVisible();
    }

    @Test
    void shouldPasteRowsOfASpreadsheetAndTakeThemBack() {
        // given
        desk.open("Miễn nhiệm giám định viên");
        Keyboard keys = desk.page().keyboard();
        desk.row("Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện")
                .click();

        // when
        putOnTheClipboard(EIGHT_ROWS);
        keys.press("Control+v");

        // then
        assertThat(locator(".step-count")).hasText("8 bước đang chọn");
        assertThat(desk.element("S16")).hasCount(1);
        desk.screenshot("61-table-pasted");

        // when: what is marked is copied, and their times are replaced by a column of times
        keys.press("Control+c");
        String copied = (String) desk.page().evaluate("() => navigator.clipboard.readText()");
        Assertions.assertThat(copied.lines()).hasSize(8);
        Assertions.assertThat(copied).contains("Thẩm định hồ sơ\tSở Xây dựng\tChuyên viên\t3 ngày làm việc");

        // when
        keys.press("Control+z");

        // then
        assertThat(desk.element("S16")).hasCount(0);
        assertThat(locator(".procedure-unsaved")).isHidden();

        // when: a table that says less is looked at first
        desk.row("Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện")
                .click();
        putOnTheClipboard("Kiểm tra thực địa\tChuyên viên\t2\nLập biên bản kiểm tra\tChuyên viên\t1\n");
        keys.press("Control+v");

        // then
        assertThat(locator("#paste-do")).isVisible();
        desk.screenshot("62-paste-doubts");

        // when
        desk.press("paste-do");

        // then
        assertThat(desk.row("Lập biên bản kiểm tra")).isVisible();
        desk.press("undo");
        assertThat(locator(".procedure-unsaved")).isHidden();
    }

    @Test
    void shouldChangePropertiesBesideTheLaw() {
        // given
        desk.open("Miễn nhiệm giám định viên");
        desk.row("Ký duyệt").click();

        // when
        locator("#prop-group-ways > vaadin-details-summary").click();
        locator("#form-loopLimit input").fill("2");
        locator("#form-loopLimit input").press("Enter");

        // then
        assertThat(locator(".procedure-unsaved")).isVisible();
        desk.screenshot("63-properties-step");

        // when: what does not fit is refused at the field
        desk.press("prop-procedure");
        locator("#prop-group-clock > vaadin-details-summary").click();
        Locator cutoff = desk.page().getByLabel("Giờ chốt nhận trong ngày").first();
        cutoff.fill("chiều");
        cutoff.press("Enter");

        // then
        assertThat(locator(".prop-body")).containsText("close-60m");
        assertThat(locator(".prop-law-line").first()).containsText("Luật, ngày");
        desk.screenshot("64-properties-procedure");

        // when
        desk.press("undo");

        // then
        assertThat(locator(".procedure-unsaved")).isHidden();
    }

    @Test
    void shouldKeepWhatIsTypedBeforeTheServerAnswers() {
        // given
        newProcedure("Cấp phép họp chợ");
        Keyboard keys = desk.page().keyboard();
        var slow = new SlowServer(desk.page());
        desk.row("Trả kết quả").click();
        keys.press("Enter");
        typeInto("name", "Lưu hồ sơ");

        // when: the answer to each cell comes while the next one is being typed into
        slow.hold();
        keys.press("Tab");
        typeInto("unit", "Văn phòng");
        slow.answer();
        keys.type(" Sở");
        slow.hold();
        keys.press("Tab");
        typeInto("role", "Văn");
        slow.answer();
        keys.type(" thư");
        keys.press("Tab");
        typeInto("time", "0,5");
        keys.press("Shift+Enter");

        // then
        assertThat(desk.row("Lưu hồ sơ")).isVisible();
        assertThat(desk.row("Văn phòng Sở")).isVisible();
        assertThat(desk.row("Văn thư")).isVisible();
        assertThat(desk.row("0,5")).isVisible();
    }

    /** Types into the cell that has just been opened. */
    private void typeInto(String column, String text) {
        assertThat(locator("#cell-" + column + " input")).isFocused();
        desk.page().keyboard().type(text);
    }

    private void putOnTheClipboard(String text) {
        desk.page().evaluate("text => navigator.clipboard.writeText(text)", text);
    }

    private void newProcedure(String name) {
        desk.press("new-procedure");
        locator("#new-name input").fill(name);
        locator("#new-limit input").fill("10");
        desk.press("new-create");
        assertThat(locator(".step-table")).isVisible();
    }
}

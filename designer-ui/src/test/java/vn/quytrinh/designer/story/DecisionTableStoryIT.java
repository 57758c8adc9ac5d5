package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An analyst writes a table that routes a step, from nothing and with the keys, fills its gap and runs cases. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/table-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class DecisionTableStoryIT extends AbstractStory {
    private static final Pattern PASSED = Pattern.compile("Đạt");

    @Test
    void shouldWriteARoutingTableWithTheKeysAndFillItsGap() {
        // given
        desk.page().setViewportSize(1366, 768);
        desk.open("Miễn nhiệm giám định viên");
        desk.press("tables");
        locator(".tables-section[data-section='#facts']").click();
        assertThat(locator(".dictionary")).isVisible();

        // when: a fact is declared; its name for FEEL is proposed
        desk.press("fact-add");
        locator("#fact-label input").fill("Số trang");
        assertThat(locator("#fact-name input")).hasValue("soTrang");
        pick("fact-type", "số");
        desk.press("fact-make");
        assertThat(locator(".dictionary-facts tbody tr")).hasCount(3);
        desk.screenshot("50-tables-facts");

        // and: a table for a step, with a column over it
        desk.press("tables-add");
        pick("table-step", "S01");
        assertThat(locator("#table-name input")).hasValue("Đường đi sau bước S01");
        desk.press("table-make");
        assertThat(locator(".table-grid")).isVisible();
        desk.press("column-add");
        locator("vaadin-context-menu-item").filter(text("Số trang")).click();
        assertThat(locator(".column-name").filter(text("Số trang"))).isVisible();

        // and: a row is typed; the field says what it expects, and offers the ways of the step
        desk.press("row-add");
        assertThat(locator("#cell-0 input")).isFocused();
        type("năm");
        assertThat(locator("#cell-0")).containsText("Cần một số nhưng gặp năm");
        desk.screenshot("51-tables-fault");
        press("Control+a");
        type("<= 5");
        press("Tab");
        type("đầy");
        assertThat(locator(".feel-word").first()).isVisible();
        desk.screenshot("52-tables-completion");
        press("Enter");
        press("Enter");
        assertThat(cell("\"S01>S02\"")).hasCount(1);

        // then: what is missing stands in the grid
        assertThat(locator(".fill-gap")).hasCount(1);
        assertThat(locator(".table-findings")).containsText("Không có dòng nào áp dụng khi Số trang = 6");
        desk.screenshot("53-tables-gap");

        // when: the gap becomes a row
        locator(".fill-gap").click();
        assertThat(locator("#cell-1 input")).isFocused();
        type("\"S01>SUPPLEMENT\"");
        press("Enter");
        assertThat(cell("\"S01>SUPPLEMENT\"")).hasCount(1);

        // and: the row is opened again by its key, to hold for every number that is missing
        press("ArrowLeft");
        press("Enter");
        assertThat(locator("#cell-0 input")).isFocused();
        press("Control+a");
        type("> 5");
        press("Enter");

        // then
        assertThat(locator(".table-findings")).containsText("Không có khoảng trống");
    }

    @Test
    void shouldRunCasesAndTakeEverythingBack() {
        // given
        desk.page().setViewportSize(1366, 768);
        desk.open("Cấp đổi");
        desk.press("tables");
        assertThat(locator(".table-grid")).isVisible();
        desk.screenshot("54-tables-land");

        // when
        locator(".table-grid vaadin-grid-cell-content")
                .filter(text("1"))
                .first()
                .click();
        assertThat(locator(".row-reading")).containsText("Nếu");
        desk.press("case-ofRow");

        // then
        assertThat(locator(".table-case")).hasCount(1);
        assertThat(locator(".table-case .case-state")).hasText(PASSED);
        desk.screenshot("55-tables-cases");

        // when
        press("Control+z");

        // then
        assertThat(locator(".table-case")).hasCount(0);

        // when
        locator(".tables-section[data-section='#conditions']").click();
        assertThat(locator(".conditions")).isVisible();
        desk.press("facts-decide");
        assertThat(locator(".facts-trial .trial-fact").first()).isVisible();
        desk.screenshot("56-tables-conditions");
    }

    private void pick(String select, String item) {
        desk.press(select);
        locator("vaadin-select-item:visible").filter(text(item)).first().click();
    }

    private void type(String text) {
        desk.page().keyboard().type(text);
    }

    private void press(String key) {
        desk.page().keyboard().press(key);
    }

    private Locator cell(String text) {
        return locator(".table-grid vaadin-grid-cell-content").filter(text(text));
    }
}

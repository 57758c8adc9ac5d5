package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An analyst models with the mouse in the diagram and with the keys in the table; each shows what is done in the other. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/modelling-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class ModellingStoryIT extends AbstractStory {
    private static final String DRAFTING = "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện";

    @Test
    void shouldModelInTheDiagram() {
        // given
        desk.open("Miễn nhiệm giám định viên");
        desk.showWholeDiagram();

        // when: a way back is drawn
        desk.element("S05").click();
        pad("connect").click();
        pointAt("S04");
        desk.screenshot("40-diagram-connect");
        desk.page().mouse().down();
        desk.page().mouse().up();

        // then
        assertThat(desk.element("S05_gt_S04")).isVisible();
        assertThat(cells(Pattern.compile("^S06 · S04$"))).hasCount(1);

        // when: the way gets its condition, in place
        desk.page().keyboard().press("Escape");
        doubleClickOnTheLine("S05_gt_S04");
        desk.page().keyboard().type("không đạt");
        desk.element("S01").click();

        // then
        assertThat(locator("quytrinh-canvas .djs-label", text("không đạt")).first())
                .isVisible();

        // when: a step goes to the lane of another unit
        BoundingBox step = desk.element("S03").boundingBox();
        BoundingBox lane = desk.element("S02").boundingBox();
        desk.page().mouse().move(step.x + 8, step.y + 8);
        desk.page().mouse().down();
        desk.page().mouse().move(step.x + 10, lane.y + 20);
        desk.page().mouse().move(step.x + 8, lane.y + 8);
        desk.screenshot("41-diagram-move");
        desk.page().mouse().up();

        // then
        assertThat(locator(".step-form h3")).containsText("S03");
        assertThat(locator("#form-unit input")).hasValue("TTPVHCC / Sở Y tế");

        // when: a step is inserted and deleted by its key
        desk.element("S06").click();
        pad("insert").click();
        assertThat(desk.element("S09")).isVisible();
        desk.element("S09").click();
        desk.screenshot("42-diagram-inserted");
        desk.page().keyboard().press("Delete");

        // then
        assertThat(desk.element("S09")).hasCount(0);

        // when: everything is taken back
        for (int change = 0; change < 5; change++) {
            desk.press("undo");
        }

        // then
        assertThat(locator(".procedure-unsaved")).isHidden();
        assertThat(desk.element("S05_gt_S04")).hasCount(0);
    }

    @Test
    void shouldModelFromNothingInTheDiagram() {
        // given: receipt and return, and nothing between them
        desk.press("new-procedure");
        locator("#new-name input").fill("Cấp phép quảng cáo");
        locator("#new-limit input").fill("10");
        desk.press("new-create");
        assertThat(desk.element("S02")).isVisible();

        // when: a step is drawn between them, called by its name and given to a unit
        desk.element("S01").click();
        pad("insert").click();
        desk.element("S03").click();
        pad("rename").click();
        desk.page().keyboard().press("Control+a");
        desk.page().keyboard().type("Thẩm định hồ sơ");
        desk.element("S01").click();
        assertThat(desk.row("Thẩm định hồ sơ")).isVisible();
        desk.element("S03").click();
        assertThat(locator(".step-form h3")).containsText("S03");
        locator("#form-unit input").fill("Sở Xây dựng");
        locator("#form-unit input").press("Enter");
        assertThat(cells(Pattern.compile("^Sở Xây dựng$")).first()).isVisible();

        // and: it may branch, be waited for and ask for a supplement
        desk.element("S03").click();
        pad("branch").click();
        assertThat(desk.element("S04")).isVisible();
        desk.element("S04").click();
        pad("connect").click();
        pointAt("S02");
        desk.page().mouse().down();
        desk.page().mouse().up();
        assertThat(desk.element("S04_gt_S02")).isVisible();
        desk.page().keyboard().press("Escape");
        desk.element("S01").click();
        pad("supplement").click();
        assertThat(desk.element("S01_gt_SUPPLEMENT_at_event")).isVisible();
        desk.element("S03").click();
        pad("timer").click();
        locator("#timeout-amount input").fill("5");
        desk.press("timeout-save");
        assertThat(locator("quytrinh-canvas .qt-badge", text("⏱ 5 ngày làm việc")))
                .isVisible();

        // and: a step is put elsewhere, where it stays
        BoundingBox before = desk.element("S04").boundingBox();
        desk.page().mouse().move(before.x + 8, before.y + 8);
        desk.page().mouse().down();
        desk.page().mouse().move(before.x + 20, before.y + 40);
        desk.page().mouse().move(before.x + 8, before.y + 90);
        desk.page().mouse().up();
        desk.screenshot("44-diagram-from-nothing");

        // then: the table says the same, and all of it can be taken back
        assertThat(cells(Pattern.compile("^S03 · Yêu cầu bổ sung$"))).hasCount(1);
        desk.page().keyboard().press("Escape");
        for (int gesture = 0; gesture < 8; gesture++) {
            desk.page().keyboard().press("Control+z");
        }
        assertThat(desk.element("S03")).hasCount(0);
    }

    @Test
    void shouldWorkInTheTableWithTheKeysAlone() {
        // given
        desk.open("Miễn nhiệm giám định viên");
        desk.row(DRAFTING).click();

        // when: the cursor goes down a row, and two rows more are marked
        desk.page().keyboard().press("ArrowDown");
        assertThat(locator(".step-form h3")).containsText("S05");
        desk.page().keyboard().press("Shift+ArrowDown");
        desk.page().keyboard().press("Shift+ArrowDown");

        // then
        assertThat(locator(".step-count")).hasText("3 bước đang chọn");
        desk.screenshot("43-table-marked");

        // when
        desk.page().keyboard().press("Control+d");

        // then
        assertThat(locator(".step-count")).hasText("3 bước đang chọn");
        assertThat(desk.element("S11")).hasCount(1);

        // when
        desk.page().keyboard().press("Control+z");

        // then
        assertThat(desk.element("S11")).hasCount(0);
        assertThat(locator(".procedure-unsaved")).isHidden();
    }

    private Locator pad(String action) {
        return locator("quytrinh-canvas .djs-context-pad .entry[data-action=" + action + "]");
    }

    private Locator cells(Pattern text) {
        return locator(".step-table vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator locator(String selector, Locator.FilterOptions filter) {
        return locator(selector).filter(filter);
    }

    private void doubleClickOnTheLine(String way) {
        @SuppressWarnings("unchecked")
        var middle = (Map<String, Number>)
                desk.element(way).locator(".djs-visual > path").first().evaluate("""
                path => { const p = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
                          return { x: p.x, y: p.y }; }""");
        desk.page()
                .mouse()
                .dblclick(middle.get("x").doubleValue(), middle.get("y").doubleValue());
    }

    /** Moves the mouse onto an element in steps, as a hand does. */
    private void pointAt(String element) {
        BoundingBox box = desk.element(element).boundingBox();
        desk.page().mouse().move(box.x + 5, box.y + 5);
        desk.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    }
}

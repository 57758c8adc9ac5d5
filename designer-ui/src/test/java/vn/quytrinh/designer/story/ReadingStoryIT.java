package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An analyst reads a decision in Word, corrects the reading beside its source, and takes in what is good. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/reading-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class ReadingStoryIT extends AbstractStory {
    private static final Path FILE = Path.of("target", "reading-story", "quyet-dinh-1234.docx");

    @Test
    void shouldTakeNoMoreOfALargeFileThanAPageMayHold() {
        // when: a request of 40 MB comes that no browser page sends
        Object status = desk.page().evaluate("""
                        async () => {
                          const { target } = document.querySelector('vaadin-upload');
                          const body = new Blob([new Uint8Array(40 * 1024 * 1024)]);
                          const headers = { 'Content-Type': 'application/octet-stream', 'X-Filename': 'to.docx' };
                          try {
                            return (await fetch(target, { method: 'POST', headers, body })).status;
                          } catch (cut) {
                            return 0;
                          }
                        }""");

        // then: it is refused, and the page goes on
        Assertions.assertThat(status).isNotEqualTo(200);
        desk.search("miễn nhiệm");
        assertThat(locator("vaadin-grid a:visible")).hasCount(1);
    }

    @Test
    void shouldReadADecisionBesideItsSource() throws IOException {
        // given
        locator("vaadin-upload input[type=file]").setInputFiles(WordAnnex.write(FILE));

        // then: the doubtful cells are flagged in words
        assertThat(locator(".reading-header h2")).hasText("quyet-dinh-1234.docx");
        assertThat(locator(".annex")).hasCount(2);
        assertThat(locator("td.look-doubtful").filter(text("sớm nhất có thể"))).containsText("cần xem");
        desk.screenshot("70-reading");
        look();

        // when: the time is set with the keys alone
        locator("td").filter(text("Ký duyệt")).click();
        desk.page().keyboard().press("ArrowUp");
        desk.page().keyboard().press("ArrowUp");
        desk.page().keyboard().press("ArrowRight");
        desk.page().keyboard().press("ArrowRight");
        desk.page().keyboard().press("ArrowRight");
        assertThat(locator("td.selected")).containsText("sớm nhất có thể");
        assertThat(locator(".made-step.selected")).containsText("S04");
        desk.screenshot("71-reading-cell");
        look();
        locator("#reading-amount input").fill("2");
        desk.press("reading-set-time");

        // then
        assertThat(locator(".made-step.selected")).containsText("2 ngày");
        assertThat(locator(".correction")).hasCount(1);

        // when: it is taken back with the keys, and done again
        locator(".reading-header h2").click();
        desk.page().keyboard().press("Control+z");
        assertThat(locator(".correction")).hasCount(0);

        // when: the second annex is left out and the first taken in
        locator(".annex vaadin-checkbox").nth(1).click();
        assertThat(locator("#reading-take")).hasText("Nhập 1 thủ tục…");
        desk.press("reading-take");
        desk.screenshot("72-reading-take");
        desk.press("read-take");

        // then
        desk.search("vỉa hè");
        assertThat(locator("vaadin-grid a:visible")).hasCount(1);

        // when
        locator("vaadin-grid a:visible").click();

        // then: what nobody answered is still in sight
        assertThat(locator(".known-defects")).containsText("sớm nhất có thể");
        desk.screenshot("73-reading-remarks");
    }

    private void look() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            if (scheme == ColorScheme.DARK) {
                desk.screenshot("74-reading-dark");
            }
            Assertions.assertThat(new AxeBuilder(desk.page())
                                    .withTags(
                                            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"))
                                    .analyze()
                                    .getViolations()
                                    .stream()
                                    .filter(rule ->
                                            Set.of("serious", "critical").contains(rule.getImpact()))
                                    .flatMap(rule -> rule.getNodes().stream()
                                            .map(node -> rule.getId() + " " + node.getHtml() + " "
                                                    + node.getFailureSummary())))
                    .isEmpty();
        }
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}

package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An analyst tries a draft: picks the receipt among days off, sees the dossier move, keeps stories and is told when one ends otherwise. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/trial-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class TrialStoryIT extends AbstractStory {

    @Test
    void shouldKeepStoriesAndSeeThemFail() {
        // given
        desk.open("Miễn nhiệm giám định viên");
        desk.press("trial");
        Locator due = locator(".trial-due");
        assertThat(due).containsText("05/03/2026");

        // when: the receipt is picked on the last working day before Tết
        desk.button("Chọn ngày trên lịch làm việc").click();
        assertThat(locator(".office-day.kind-holiday").first()).isVisible();
        desk.screenshot("60-trial-month");
        locator(".office-day").filter(text("13")).first().click();

        // then
        assertThat(due).containsText("06/03/2026");

        // when: the dossier goes on
        desk.button("Hoàn thành S02 → S03").click();
        tab("Trên sơ đồ").click();

        // then
        assertThat(locator(".trial-diagram [data-element-id=S03]").first())
                .hasClass(Pattern.compile(".*\\btoken\\b.*"));
        assertThat(locator(".trial-diagram [data-element-id=S02]").first()).hasClass(Pattern.compile(".*\\bdone\\b.*"));
        desk.screenshot("61-trial-diagram");

        // when: stories are kept
        tab("Tình huống (0)").click();
        locator(".story-tools input").fill("Qua Tết, đã phân công");
        desk.button("Lưu diễn biến đang mở").click();
        assertThat(locator(".story-card")).hasCount(1);
        desk.button("Sinh tình huống biên").click();
        assertThat(locator(".story-case").first()).isVisible();
        desk.screenshot("62-trial-boundaries");
        desk.button("Giữ các tình huống đã chọn").click();
        assertThat(locator(".story-card").nth(8)).isVisible();
        assertThat(locator(".story-differs")).hasCount(0);
        desk.screenshot("63-trial-stories");

        // when: the limit is changed meanwhile
        desk.page().keyboard().press("Escape");
        desk.setTime("S04", "Thẩm định hồ sơ", "6");
        desk.press("trial");
        tab("Tình huống").click();

        // then: steps move, and the story that stands in one of them says so
        assertThat(locator(".story-card").first()).isVisible();
        desk.screenshot("64-trial-differs");
    }

    private Locator tab(String name) {
        return locator(".trial-sheet vaadin-tab").filter(text(name));
    }
}

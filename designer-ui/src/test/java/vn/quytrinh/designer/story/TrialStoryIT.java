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
    private static final String DRAFTING = "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện";

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
        desk.button("13/02/2026, Thứ Sáu, ngày làm việc · 08:00–12:00, 13:00–17:00")
                .click();

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
        desk.setTime("S04", DRAFTING, "6");
        desk.press("trial");
        tab("Tình huống").click();

        // then: every story is played again; the promises stand, so all hold
        assertThat(locator(".story-card").first()).isVisible();
        assertThat(locator(".story-differs")).hasCount(0);

        // when: the law leaves a day less
        desk.page().keyboard().press("Escape");
        desk.press("prop-procedure");
        locator("#prop-group-limit > vaadin-details-summary").click();
        desk.page().getByLabel("Thời hạn theo luật").first().fill("9");
        desk.page().getByLabel("Thời hạn theo luật").first().press("Enter");
        desk.press("trial");
        tab("Tình huống").click();

        // then
        assertThat(locator(".story-differs").first()).containsText("nay là");
        desk.screenshot("64-trial-differs");
    }

    private Locator tab(String name) {
        return locator(".trial-sheet vaadin-tab").filter(text(name));
    }
}

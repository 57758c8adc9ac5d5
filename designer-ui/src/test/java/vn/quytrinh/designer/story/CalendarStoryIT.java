package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/calendar-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class CalendarStoryIT extends AbstractStory {
    private static final String DOCUMENT = "Công văn 5500/VPCP-KGVX ngày 20/6/2026";

    @Test
    void shouldSwapTwoDaysAndSeeWhatMovesAndWhatWasBelievedBefore() {
        // given: the calendar of 2026, from the menu
        locator("vaadin-side-nav-item").filter(text("Lịch làm việc")).click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/calendar"));
        desk.go("calendar/VN/2026");
        assertThat(locator(".year-month")).hasCount(12);
        assertThat(locator(".year-status")).hasText("Chính thức");
        assertThat(day("2026-08-22")).hasAttribute("data-pair", "2026-08-31");
        day("2026-08-22").hover();
        assertThat(day("2026-08-31")).hasClass(Pattern.compile(".*is-linked.*"));
        desk.inEverySize("20-calendar");

        // when: a swap with its document
        desk.press("calendar-edit-swap");
        desk.pickDate("swap-off", "17/07/2026");
        desk.pickDate("swap-work", "25/07/2026");
        assertThat(locator(".preview-count")).hasText(Pattern.compile("[1-9]\\d* trong \\d+ hạn mẫu bị dời"));
        assertThat(locator(".preview-pane .year-banner")).containsText("2026");
        desk.inEverySize("21-calendar-swap");
        desk.press("change-save");
        assertThat(locator("#change-document")).hasAttribute("invalid", "");
        locator("#change-document input").fill(DOCUMENT);
        desk.press("change-save");

        // then: both days are marked, and there is a new version
        assertThat(day("2026-07-17")).hasAttribute("data-pair", "2026-07-25");
        assertThat(day("2026-07-25")).isVisible();
        tab("Phiên bản").click();
        assertThat(locator(".version-line").first()).containsText(DOCUMENT);
        desk.screenshot("22-calendar-versions");

        // and: what was believed before stays
        desk.button("Xem lịch khi đó").first().click();
        assertThat(locator(".belief-bar")).containsText("Thay đổi từ đó đến nay: 2 ngày");
        assertThat(day("2026-07-17")).hasCount(0);
        assertThat(locator(".edit-bar")).hasCount(0);
        desk.inEverySize("23-calendar-believed");
    }

    @Test
    void shouldWarnOfAProvisionalYearAndAdoptTheStatutoryProposal() {
        // given
        desk.go("calendar/VN/2027");
        assertThat(locator(".calendar-page > .year-banner")).containsText("tạm tính");
        assertThat(locator(".banner-lacks")).containsText("Tết Âm lịch");
        desk.inEverySize("24-calendar-2027");

        // when
        desk.press("calendar-edit-adopt");
        assertThat(locator(".adopt-missing")).containsText("mùng 1");
        locator("#change-document input").fill("Tờ trình 15/TTr-SNV ngày 20/11/2026");
        locator("#change-document input").press("Tab");
        desk.inEverySize("25-calendar-adopt");
        desk.press("change-save");

        // then
        assertThat(day("2027-02-06")).isVisible();
        assertThat(locator(".banner-lacks")).hasCount(0);
        assertThat(locator(".year-status")).hasText("Tạm tính");
        desk.screenshot("26-calendar-adopted");
    }

    @Test
    void shouldExplainADeadlineAndSpeakEnglish() {
        // given
        desk.go("calendar/VN/2026");

        // when
        tab("Tính hạn").click();

        // then
        assertThat(locator(".deadline-due")).isVisible();
        desk.screenshot("27-calendar-deadline");

        // when
        desk.button("English").click();

        // then
        assertThat(locator(".calendar-head h2")).hasText("Working calendar");
        desk.press("calendar-edit-hours");
        desk.inEverySize("28-calendar-hours");
    }

    private Locator tab(String name) {
        return desk.page().getByRole(AriaRole.TAB).filter(text(name));
    }

    private Locator day(String date) {
        return locator(".year-grid [data-date='" + date + "']");
    }
}

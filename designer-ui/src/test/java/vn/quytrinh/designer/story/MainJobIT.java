package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/main-job/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class MainJobIT extends AbstractStory {
    private static final String HEALTH = "y-te-mien-nhiem-gdv";
    private static final String DRAFTING = "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện";
    private static final String SIGNING = "Ký duyệt";
    private static final String NAME = "Miễn nhiệm giám định viên";

    @Test
    void shouldDoTheMainJobFromSignInToTheDecision() throws Exception {
        // given: the analyst finds the procedure
        assertThat(locator(".procedures-bar h2")).hasText("Thủ tục");
        desk.screenshot("02-procedures");
        desk.search("phap y");
        assertThat(locator("vaadin-grid a:visible")).hasCount(1);
        desk.open(NAME);
        assertThat(locator(".budget-total")).hasText("10 / 10 ngày làm việc");
        desk.screenshot("03-procedure");

        // when: moves a day, saves, publishes
        desk.setTime("S04", DRAFTING, "6");
        assertThat(locator(".budget-total")).hasText("9 / 10 ngày làm việc");
        desk.setTime("S06", SIGNING, "2");
        assertThat(locator(".budget-total")).hasText("10 / 10 ngày làm việc");
        desk.screenshot("04-moved-one-day");
        desk.createVersion();
        desk.press("publish");
        Locator from = locator(".publish-content vaadin-date-picker input");
        from.fill("01/01/2026");
        from.press("Enter");
        desk.screenshot("05-publish");
        desk.press("publish-confirm");
        assertThat(locator(".published-note")).containsText(HEALTH + "@2026-01-01.");
        assertThat(locator(".published-note pre")).containsText("H05.12-260212-010001");
        desk.screenshot("06-published");
        desk.button("Đóng").last().click();

        // then: the draft says when, and why
        desk.press("trial");
        assertThat(locator(".trial-due")).hasText("Hẹn trả: Thứ Năm 05/03/2026 17:00");
        assertThat(locator(".trial-strip")).containsText("14/02–22/02");
        assertThat(locator(".trial-trace")).containsText("LR-017");
        desk.screenshot("07-trial");

        // and the runtime says the same
        JsonNode decision = oneStop.post("/api/v1/dossiers/H05.12-260212-010001/events", """
                {"procedure":"%s","events":[{"eventId":"e1","type":"ACCEPTED",
                 "occurredAt":"2026-02-12T09:00:00+07:00"}]}
                """.formatted(HEALTH));
        assertThat(OffsetDateTime.parse(decision.path("deadlines").path("dueAt").asString()))
                .isEqualTo("2026-03-05T17:00:00+07:00");
        assertThat(decision.path("trace").size()).isPositive();
        assertThat(decision.path("release").asString()).startsWith(HEALTH + "@2026-01-01.");
        assertThat(decision.at("/routing/current/0/step").asString()).isEqualTo("S02");
        assertThat(decision.at("/routing/next/0/to/0/step").asString()).isEqualTo("S03");
    }

    @Test
    void shouldShowAnErrorBlockPublishingAndUndo() throws Exception {
        // given
        desk.openByKey(importedCopy("y-te-qua-han"));

        // when
        desk.setTime("S04", DRAFTING, "8");

        // then
        assertThat(locator(".findings .finding.blocks").first()).isVisible();
        desk.screenshot("08-error");

        // when
        desk.press("undo");

        // then
        assertThat(locator(".findings .finding.blocks")).hasCount(0);
        assertThat(locator(".budget-total")).hasText("10 / 10 ngày làm việc");

        // when
        desk.press("redo");
        assertThat(locator(".budget-total")).hasText("11 / 10 ngày làm việc");
        desk.createVersion();
        desk.press("publish");

        // then
        assertThat(locator(".publish-blocked")).containsText("Còn lỗi");
        assertThat(locator("#publish-confirm")).isDisabled();
        desk.screenshot("09-publish-blocked");
    }

    @Test
    void shouldPlayASupplementAndDenyTheSecond() {
        // given
        desk.open("Đăng ký khai sinh");
        desk.press("trial");
        assertThat(locator(".trial-due")).isVisible();

        // when
        desk.button("Yêu cầu bổ sung hồ sơ…").click();
        desk.screenshot("10-supplement");
        desk.button("Cho xảy ra").click();

        // then
        assertThat(locator(".trial-headline .trial-status")).containsText("đang tạm dừng");
        assertThat(desk.button("Yêu cầu bổ sung hồ sơ…")).hasCount(0);
        desk.screenshot("11-paused");
    }

    @Test
    void shouldSwitchTheLanguageOfTheWholePage() {
        // when
        desk.button("English").click();

        // then
        assertThat(locator(".procedures-bar h2")).hasText("Procedures");
        assertThat(locator("vaadin-grid-cell-content")
                        .filter(new Locator.FilterOptions().setHasText("10 working days"))
                        .first())
                .isVisible();
        desk.screenshot("12-english");

        // when
        desk.open(NAME);

        // then
        assertThat(locator(".budget-total")).hasText("10 / 10 working days");
        desk.screenshot("13-english-procedure");
        desk.press("trial");
        assertThat(locator(".trial-due")).hasText("Due: Thursday 05/03/2026 17:00");
        desk.screenshot("14-english-trial");
    }

    @Test
    void shouldSelectTheRowOfAClickedElement() {
        // given
        desk.open("Đăng ký khai sinh");

        // when
        desk.showWholeDiagram();
        desk.element("S04").click();

        // then
        assertThat(locator(".step-form h3")).containsText("S04");
        desk.row("Thẩm tra hồ sơ").click();
        assertThat(locator(".step-form h3")).containsText("S02");
        desk.screenshot("15-selected");
    }

    @Test
    void shouldListTheFaultsOfAFileThatIsNoProcedure() throws IOException {
        // given
        String faulty = sample().replace("\"unit\": \"WORKING_DAY\"", "\"unit\": \"MOON\"");

        // when
        locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("faulty.json", "application/json", faulty.getBytes(StandardCharsets.UTF_8)));

        // then
        assertThat(locator(".import-faults")).containsText("/legalTimeLimit/unit");
        assertThat(locator(".import-faults")).containsText("MOON");
        desk.screenshot("16-import-faults");
    }

    private String importedCopy(String key) throws Exception {
        oneStop.post("/api/v1/procedures", sample().replace('"' + HEALTH + '"', '"' + key + '"'));
        return key;
    }

    private static String sample() throws IOException {
        try (var stream = MainJobIT.class.getResourceAsStream("/samples/procedures/" + HEALTH + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

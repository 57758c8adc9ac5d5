package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** An analyst imports an annex from Word, mends everything that blocks it, publishes it, and a one-stop system asks by it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/import-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class ImportStoryIT extends AbstractStory {
    private static final String KEY = "cap-giay-phep-su-dung-long-duong-via-he";

    @Test
    void shouldImportMendPublishAndDecide() throws Exception {
        // given
        locator("vaadin-upload input[type=file]")
                .setInputFiles(WordAnnex.write(Path.of("target", "import-story", "quyet-dinh.docx")));
        locator(".annex vaadin-checkbox").nth(1).click();
        desk.press("reading-take");
        desk.press("read-take");
        desk.search("vỉa hè");
        assertThat(locator("vaadin-grid a:visible")).hasCount(1);
        locator("vaadin-grid a:visible").click();
        assertThat(locator(".finding.blocks").first()).isVisible();
        desk.screenshot("75-imported");

        // when: what the annex does not say is said
        desk.setTime("S04", "Thẩm định hồ sơ, kiểm tra thực địa, dự thảo kết quả", "2,5");
        answerFor("S06", "Ký duyệt", "Sở Xây dựng");
        answerFor("S07", "Trả kết quả", "Trung tâm Phục vụ hành chính công");

        // then
        assertThat(locator(".budget-total")).hasText("5 / 5 ngày làm việc");
        assertThat(locator(".finding.blocks")).hasCount(0);
        desk.screenshot("76-mended");

        // when
        desk.createVersion();
        desk.press("publish");
        Locator from = locator(".publish-content vaadin-date-picker input");
        from.fill("01/01/2026");
        from.press("Enter");
        desk.press("publish-confirm");
        assertThat(locator(".published-note")).containsText(KEY + "@2026-01-01.");

        // then: received on a Monday, five working days later
        JsonNode decision = oneStop.post("/api/v1/dossiers/H05.12-260302-010001/events", """
                {"procedure":"%s","events":[{"eventId":"e1","type":"ACCEPTED",
                 "occurredAt":"2026-03-02T09:00:00+07:00"}]}
                """.formatted(KEY));
        Assertions.assertThat(OffsetDateTime.parse(
                        decision.path("deadlines").path("dueAt").asString()))
                .isEqualTo("2026-03-09T17:00:00+07:00");
    }

    private void answerFor(String step, String name, String unit) {
        desk.row(name).click();
        assertThat(locator(".step-form h3")).containsText(step);
        Locator field = locator("#form-unit input");
        field.fill(unit);
        field.press("Enter");
        assertThat(desk.row(unit)).isVisible();
    }
}

package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A decree is replaced: what it touches, the drafts of all in one step, and one of them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/impact-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class ImpactStoryIT extends AbstractStory {
    @Test
    void shouldStartTheDraftsOfEverythingThatADecreeTouches() throws Exception {
        // given
        citing("giay-phep-do-xe", "Cấp giấy phép đỗ xe");
        citing("giay-phep-thi-cong", "Cấp giấy phép thi công");
        desk.go("impact?kind=INSTRUMENT&name=" + "771/2025");
        assertThat(locator(".impact-number").first()).containsText("2");
        assertThat(locator("#impact-procedures")).containsText("Cấp giấy phép đỗ xe");

        // when
        locator("#impact-procedures vaadin-grid-cell-content")
                .filter(text("1.013876"))
                .first()
                .click();

        // then
        assertThat(locator(".impact-places").first()).containsText("S02");
        desk.screenshot("60-impact");

        // when
        locator("#impact-replacement input").fill("NĐ 90/2027/NĐ-CP");
        desk.pickDate("impact-from", "01/07/2027");
        locator("#impact-reason input").fill("Nghị định mới thay thế");
        desk.press("impact-start");

        // then
        assertThat(locator(".impact-summary")).containsText("2 bản thảo đã thay");
        assertThat(locator(".impact-outcome li")).hasCount(2);
        inBothColours("61-impact-drafts");

        // when
        locator(".impact-outcome a").filter(text("Cấp giấy phép đỗ xe")).click();

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/giay-phep-do-xe"));
        assertThat(locator(".procedure-header h2")).isVisible();
        desk.go("procedures/giay-phep-do-xe?element=S02");
        assertThat(locator(".step-form h3")).containsText("S02");
        locator("#tab-comments").click();
        assertThat(locator(".side-tabs")).containsText("đối chiếu điều, khoản tương ứng");
        desk.screenshot("62-impact-draft");

        // when
        desk.go("impact?kind=INSTRUMENT&name=90/2027");

        // then
        assertThat(locator(".impact-number").first()).containsText("2");
    }

    @Test
    void shouldLeadFromTheLawToItsImpact() {
        // given
        desk.go("law");
        locator("[data-entry='nd-118-2025-nd-cp']").click();

        // when
        locator(".entry-impact").click();

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/impact\\?.*"));
        assertThat(locator(".impact-head h2")).isVisible();
        assertThat(locator("#impact-name input")).hasValue("NĐ 118/2025/NĐ-CP");
        desk.inEverySize("63-impact-law");
    }

    /** A draft a step of which cites an article of a decree. */
    private void citing(String key, String name) throws IOException, InterruptedException {
        try (var stream = ImpactStoryIT.class.getResourceAsStream("/samples/procedures/y-te-mien-nhiem-gdv.json")) {
            String sample = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String document = sample.replace("\"y-te-mien-nhiem-gdv\"", '"' + key + '"')
                    .replaceFirst("\"name\": \"Miễn nhiệm[^\"]*\"", "\"name\": \"" + name + "\"")
                    .replaceFirst(
                            "\"id\": \"S02\",",
                            "\"id\": \"S02\", \"suspension\": \"Điều 5 Nghị định số 771/2025/NĐ-CP\",");
            oneStop.post("/api/v1/procedures", document);
        }
    }
}

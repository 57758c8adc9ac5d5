package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/law-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class LawStoryIT extends AbstractStory {
    @Test
    void shouldSeeTheLawOverTheYearsAndWhatRestsOnAnInstrument() {
        // given
        desk.go("law");
        assertThat(locator(".law-chart")).isVisible();

        // when
        locator("[data-entry='nd-118-2025-nd-cp']").click();

        // then
        assertThat(locator(".entry-details h3")).hasText("NĐ 118/2025/NĐ-CP");
        assertThat(locator(".entry-details")).containsText("NĐ 61/2018/NĐ-CP");
        assertThat(locator(".entry-details")).containsText("NĐ 309/2026/NĐ-CP");
        desk.inEverySize("30-law-timeline");

        // when
        desk.page()
                .getByText("Tham số", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();

        // then
        assertThat(locator("[data-entry]")
                        .filter(text("tính tiếp phần còn lại"))
                        .first())
                .isVisible();
        desk.screenshot("31-law-parameters");
    }

    @Test
    void shouldFindACitationAndFollowWhereItIsUsed() throws Exception {
        // given
        citingProcedure("y-te-can-cu");
        desk.go("law");

        // when
        locator("#law-search input").fill("118/2025 Đ17");

        // then
        assertThat(locator(".search-group").first()).containsText("Văn bản (1)");
        assertThat(locator(".search-used")).containsText("y-te-can-cu");
        desk.inEverySize("32-law-search");
        locator(".entry-line").filter(text("NĐ 118/2025/NĐ-CP")).first().click();
        assertThat(locator(".entry-details .usage-list a").first()).isVisible();
        desk.screenshot("33-law-where-used");

        // when
        locator(".entry-details .usage-list a").first().click();

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/y-te-can-cu"));
        assertThat(locator(".procedure-header h2")).isVisible();
    }

    @Test
    void shouldTellWhatGovernsOnADayAndWhatChanges() {
        // given
        desk.go("law?on=2026-08-05");

        // then
        assertThat(locator(".regime-section").first()).containsText("Thay đổi đúng ngày này");
        assertThat(locator(".law-table").first()).containsText("NĐ 118/2025/NĐ-CP Đ17.2.a");
        desk.inEverySize("34-law-regime");
        desk.page().getByRole(AriaRole.TAB).filter(text("Dòng thời gian")).click();
        assertThat(locator(".law-chart")).isVisible();
    }

    /** A draft whose legal basis names the article. */
    private void citingProcedure(String key) throws IOException, InterruptedException {
        try (var stream = LawStoryIT.class.getResourceAsStream("/samples/procedures/y-te-mien-nhiem-gdv.json")) {
            String sample = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            oneStop.post(
                    "/api/v1/procedures",
                    sample.replace("\"y-te-mien-nhiem-gdv\"", '"' + key + '"')
                            .replace("Luật Giám định tư pháp;", "NĐ 118/2025/NĐ-CP Đ17.2;"));
        }
    }
}

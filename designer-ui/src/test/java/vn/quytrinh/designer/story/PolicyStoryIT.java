package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The pages work under their content security policy: the browser complains of nothing. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/policy-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class PolicyStoryIT extends AbstractStory {
    @Test
    void shouldWorkWithoutAComplaintOfTheBrowser() {
        // given
        List<String> complaints = new ArrayList<>();
        desk.page().onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        desk.page().onPageError(complaints::add);

        // when
        Response page = desk.page().reload();
        assertThat(locator("vaadin-grid a").first()).isVisible();
        desk.openByKey("y-te-mien-nhiem-gdv");
        desk.go("calendar");
        assertThat(locator(".year-grid, .calendar-view").first()).isVisible();
        desk.go("quality/rules");
        assertThat(locator(".rule-line").first()).isVisible();
        desk.go("quality/library");
        assertThat(locator(".quality-head h2")).isVisible();
        desk.go("law");
        assertThat(locator(".law-chart")).isVisible();
        desk.page().navigate(desk.page().url().replaceAll("(https?://[^/]+)/.*", "$1/api/swagger-ui/index.html"));
        assertThat(locator(".swagger-ui .info").first()).isVisible();

        // then
        assertThat(page.headerValue("content-security-policy"))
                .contains("object-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(complaints).isEmpty();
    }
}

package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What is looked for is found without accents, and a local variant of a master asks for no more papers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/library-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class LibraryStoryIT extends AbstractStory {
    @Test
    void shouldFindWithoutAccentsFromAnyPage() {
        // given
        desk.go("law");
        assertThat(locator(".law-chart")).isVisible();

        // when
        desk.page().keyboard().press("Control+k");
        desk.page().keyboard().type("ho tich");
        desk.page().keyboard().press("Enter");

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/search\\?q=ho.*tich"));
        assertThat(locator(".search-hit").first()).containsText("hộ tịch");
        look("70-search");

        // when
        locator("#search-field input").fill("giam dinh vien phap y");
        assertThat(locator(".search-hit").first()).containsText("giám định viên pháp y");
        locator(".search-sections vaadin-tab").filter(text("Bước")).click();
        locator(".search-hit").first().click();

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/.*element=S\\d+"));
        assertThat(locator(".step-form h3")).containsText("S0");
    }

    private void look(String name) {
        desk.page().setViewportSize(1366, 768);
        desk.screenshot(name);
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.screenshot(name + "-dark");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        desk.page().setViewportSize(1920, 1080);
        desk.screenshot(name + "-wide");
    }
}

package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Two people work on one procedure, each in a browser of their own; nothing that one of them did is lost. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/together-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class TogetherStoryIT extends AbstractStory {
    private static final String KEY = "y-te-mien-nhiem-gdv";
    private static final String DRAFTING = "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện";

    @Test
    void shouldTakeOverAndTalkWithoutLosingAnything() {
        // given: the first changes something, which is saved by itself
        desk.openByKey(KEY);
        desk.setTime("S04", DRAFTING, "6");
        assertThat(locator(".save-status")).containsText(Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d:\\d\\d"));
        assertThat(locator(".procedure-unsaved")).hasText("● chưa thành phiên bản");

        // when: she asks something about a step
        desk.press("tab-comments");
        desk.press("comment-new");
        desk.screenshot("60-comment");
        locator(".comment-text textarea").fill("Sở Tư pháp có ý kiến ở bước này không?");
        locator(".comment-text textarea").press("Control+Enter");
        assertThat(locator(".comment-thread")).containsText("S04 · Xem xét nội dung");
        assertThat(locator("quytrinh-canvas .qt-badge").filter(text("6 ngày làm việc ❝1")))
                .isVisible();

        // and: a second person opens the same procedure
        Desk second = secondDesk("admin");
        second.openByKey(KEY);

        // then: he is told before he overwrites
        assertThat(second.page().locator(".editing-notice")).containsText("analyst đang sửa thủ tục này");
        assertThat(second.page().locator("#undo")).hasCount(0);
        assertThat(second.page().locator(".presence li")).hasCount(1);
        second.screenshot("61-somebody-is-editing");
        assertThat(locator(".presence li")).hasCount(1);
        desk.screenshot("62-somebody-is-looking");

        // when: he answers, and takes over
        second.press("tab-comments");
        second.page().locator(".comment-reply").click();
        second.page().locator(".comment-text textarea").fill("Có, đã gửi công văn.");
        second.page().locator(".comment-send").click();
        assertThat(locator(".comment-thread")).containsText("Có, đã gửi công văn.");
        second.press("take-over");

        // then: what she did is there, in her name, and she is told
        assertThat(second.page().locator(".budget-total")).hasText("9 / 10 ngày làm việc");
        assertThat(locator(".editing-notice")).containsText("admin đã tiếp quản thủ tục này");
        assertThat(locator("#undo")).hasCount(0);
        desk.screenshot("63-taken-over");
        second.press("versions");
        assertThat(versions(second)).containsText("Tự lưu khi admin tiếp quản");
        second.screenshot("64-versions");
        second.page().keyboard().press("Escape");

        // when: he goes on, and so does she on a copy of her own
        second.setTime("S04", DRAFTING, "5");
        second.createVersion();
        desk.press("edit-again");
        assertThat(locator(".budget-total")).hasText("8 / 10 ngày làm việc");
        desk.setTime("S04", DRAFTING, "6");
        desk.press("undo");
        assertThat(locator(".budget-total")).hasText("8 / 10 ngày làm việc");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.screenshot("65-dark");
        second.page().context().close();
    }

    @Test
    void shouldShowTheDifferencesToWhoWasSlower() {
        // given: both change the same version
        desk.openByKey(KEY);
        Desk second = secondDesk("admin");
        second.openByKey(KEY);
        desk.setTime("S04", DRAFTING, "4");
        second.setTime("S04", DRAFTING, "3");

        // when: he is faster
        second.createVersion();

        // then
        assertThat(locator(".editing-notice")).containsText("admin đã tạo phiên bản");

        // when
        desk.press("create-version");
        desk.press("version-create");

        // then
        Locator dialog = desk.page().locator("vaadin-dialog.newer-version");
        assertThat(dialog.locator("tbody tr").first()).containsText("S04");
        desk.screenshot("66-differences");

        // when
        desk.press("newer-own");

        // then
        assertThat(locator(".procedure-unsaved")).isHidden();
        assertThat(locator(".budget-total")).hasText("7 / 10 ngày làm việc");
        second.page().context().close();
    }

    @Test
    void shouldGoOnAfterTheConnectionWasLost() {
        // given
        desk.openByKey(KEY);
        desk.setTime("S04", DRAFTING, "6");
        assertThat(locator(".save-status")).containsText("Đã lưu lúc");
        String before = locator(".budget-total").textContent();

        // when: the network goes, and something is done without it
        desk.page().context().setOffline(true);
        desk.press("undo");

        // then
        assertThat(desk.page().getByText("Mất kết nối với máy chủ").first()).isVisible();
        desk.screenshot("67-connection-lost");

        // when
        desk.page().context().setOffline(false);

        // then: it is carried out and saved
        assertThat(locator(".budget-total")).not().hasText(before);
        assertThat(desk.page().getByText("Mất kết nối với máy chủ").first()).isHidden();

        // when
        desk.page().reload();

        // then: the page comes back to the step, and the step that was undone can be done again
        assertThat(desk.element("S04")).isVisible();
        assertThat(locator(".step-form h3")).containsText("S04");
        desk.press("redo");
        assertThat(locator(".budget-total")).hasText(before);
    }

    private Desk secondDesk(String user) {
        Desk second = anotherDesk();
        second.signIn(user, PASSWORD);
        return second;
    }

    private static Locator versions(Desk at) {
        return at.page().locator("vaadin-dialog.versions tbody tr").first();
    }
}

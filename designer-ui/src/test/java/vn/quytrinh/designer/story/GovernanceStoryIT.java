package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Users of the database, each in a browser of their own, bring a draft to publication; a stranger looks at it by a link. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"quytrinh.db=jdbc:h2:file:./target/governance-story/${random.uuid}", "quytrinh.demo.enabled=false"
        })
class GovernanceStoryIT {
    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final double PATIENCE_MS = 30_000;
    private static final String KEY = "y-te-mien-nhiem-gdv";
    private static final String NAME = "Miễn nhiệm giám định viên pháp y và pháp y tâm thần";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Releases releases;

    @BeforeAll
    static void startTheBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = new Chromium();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void people() {
        create("lan", Role.ANALYST, Role.APPROVER);
        create("minh", Role.QUALITY_OFFICER);
        create("oanh", Role.CONTACT_POINT);
        create("phuc", Role.APPROVER);
        Procedure procedure = SampleProcedures.load(KEY);
        procedures.importModel(procedure, new Caller("lan", Set.of(Role.ANALYST), AgencyScope.of("H05"), false));
    }

    @Test
    void shouldBringADraftToPublicationAndShowItToAStranger() {
        // given: the analyst changes the draft and puts it forward
        Desk lan = at("lan");
        lan.openByKey(KEY);
        lan.setTime("S04", "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện", "6");
        lan.setTime("S06", "Ký duyệt", "2");
        lan.press("approval");
        assertThat(lan.page().locator(".way-track")).containsText("Bản thảo");
        lan.press("approval-submit");
        lan.press("version-create");
        lan.page().locator("#submit-note textarea").fill("Chuyển một ngày sang bước ký");
        lan.screenshot("70-submit");
        lan.press("submit-confirm");

        // then: she is told who is next
        assertThat(lan.page().locator(".way-track .stage")).hasText("Chờ thư ký ISO");
        assertThat(lan.page().locator(".move-why")).containsText("Việc tiếp theo thuộc về: Thư ký ISO");
        inBothSizes(lan, "71-submitted");

        // when: the quality officer finds it on the home page and agrees
        Desk minh = at("minh");
        signFromHome(minh, "do lan gửi", "72-home-quality", "approval-review");
        assertThat(minh.page().locator(".way-track .stage")).hasText("Chờ đầu mối KSTTHC");

        // and: the contact point does
        Desk oanh = at("oanh");
        signFromHome(oanh, "minh đã đồng ý, chờ đầu mối", "73-home-contact", "approval-review");
        assertThat(oanh.page().locator(".way-track .stage")).hasText("Chờ phê duyệt");

        // then: the author, an approver too, cannot approve; it is said, it does not wait for her, and the server
        // refuses
        lan.go("home");
        assertThat(lan.page().locator(".home-view h2")).isVisible();
        assertThat(lan.page().locator(".home-card-home-waiting")).hasCount(0);
        lan.go("procedures/" + KEY + "?panel=approval");
        assertThat(lan.page().locator(".move-why")).containsText("Người soạn không phê duyệt bản của mình");
        assertThat(lan.page().locator("#approval-approve")).hasCount(0);
        inBothSizes(lan, "74-author-cannot-approve");
        int revision = procedures.open(KEY).summary().revision();
        Caller author = new Caller("lan", Set.of(Role.APPROVER), AgencyScope.of("H05"), false);
        Assertions.assertThatThrownBy(() -> approvals.approve(KEY, revision, null, author))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> Assertions.assertThat(refused.code()).isEqualTo("SEPARATION_OF_DUTIES"));

        // when: the approver finds it in the list, approves and publishes from a day
        Desk phuc = at("phuc");
        phuc.go("approvals?mine=1");
        Locator row = phuc.page().locator(".approval-grid a").filter(text(NAME));
        assertThat(row).isVisible();
        inBothSizes(phuc, "75-approvals");
        row.click();
        phuc.press("approval-approve");
        assertThat(phuc.page().locator(".way-track .stage")).hasText("Được phê duyệt");
        phuc.press("approval-publish");
        Locator from = phuc.page().locator(".publish-content vaadin-date-picker input");
        from.fill("01/01/2026");
        from.press("Enter");
        phuc.press("publish-confirm");
        assertThat(phuc.page().locator(".published-note")).containsText(KEY + "@2026-01-01.");
        phuc.button("Đóng").last().click();

        // then: it is in force, and everybody sees it
        assertThat(phuc.page().locator(".way-track .stage")).hasText("Đã công bố từ 01/01/2026");
        inBothSizes(phuc, "76-published");
        Assertions.assertThat(releases.list(KEY)).hasSize(1);
        Assertions.assertThat(releases.list(KEY).getFirst().override()).isNull();
        minh.go("home");
        assertThat(minh.page().locator(".home-view h2")).isVisible();
        assertThat(minh.page().locator(".home-card-home-waiting")).hasCount(0);
        inBothSizes(minh, "77-home-calm");

        // when: a link is given to somebody outside
        lan.openByKey(KEY);
        lan.press("share");
        lan.page().locator("#share-note input").fill("Sở Tư pháp góp ý");
        lan.press("share-make");
        String address = lan.page().locator("#share-address input").inputValue();
        inBothSizes(lan, "78-share");
        Page stranger = chromium.open();
        stranger.navigate(address);

        // then: it shows the version, and leads nowhere
        assertThat(stranger.locator("h1")).hasText(NAME);
        assertThat(stranger.locator(".diagram svg")).isVisible();
        assertThat(stranger.locator("tbody tr")).hasCount(8);
        var outside = new Desk(stranger, "http://localhost:" + port);
        inBothSizes(outside, "79-shared");
        outside.inEverySize("79-shared");
        outside.go("procedures/" + KEY);
        assertThat(stranger.locator("input[name=password]")).isVisible();

        // when: it is revoked
        lan.page().locator(".share-revoke").click();
        assertThat(lan.page().locator(".share-table tr.dead")).containsText("thu hồi");

        // then: it is dead
        stranger.navigate(address);
        assertThat(stranger.locator("h1")).hasText("Liên kết không còn hiệu lực");
        outside.screenshot("80-shared-dead");
        stranger.context().close();
    }

    @Test
    void shouldReturnADraftWithItsReasonByKeyboard() {
        // given
        int revision = procedures.open(KEY).summary().revision();
        approvals.submit(KEY, revision, null, new Caller("lan", Set.of(Role.ANALYST), AgencyScope.of("H05"), false));
        Desk minh = at("minh");
        minh.go("approvals?stage=QUALITY_REVIEW");
        assertThat(minh.page().locator(".approval-grid a").filter(text(NAME))).isVisible();

        // when
        minh.page().locator(".approval-grid a").filter(text(NAME)).focus();
        minh.page().keyboard().press("Enter");
        assertThat(minh.page().locator(".approval-panel #approval-note textarea"))
                .isVisible();
        minh.page().locator("#approval-note textarea").focus();
        minh.page().keyboard().type("Thiếu căn cứ ở S04");
        minh.page().locator("#approval-return").focus();
        minh.page().keyboard().press("Enter");

        // then
        assertThat(minh.page().locator(".way-track .stage")).hasText("Trả lại");
        Desk lan = at("lan");
        assertThat(lan.page().locator(".home-card-home-returned")).containsText("minh: “Thiếu căn cứ ở S04”");
        inBothSizes(lan, "81-home-returned");
    }

    private void signFromHome(Desk desk, String words, String screen, String move) {
        Locator waiting = desk.page().locator(".home-card-home-waiting");
        assertThat(waiting).containsText(words);
        inBothSizes(desk, screen);
        waiting.locator("a").filter(text(NAME)).click();
        assertThat(desk.element("S04")).isVisible();
        assertThat(desk.page().locator("#create-version")).hasCount(0);
        desk.page().locator("#approval-note textarea").fill("Đã xem");
        desk.press(move);
    }

    /** Looks at the page as on the screens that are in use, and in the dark. */
    private static void inBothSizes(Desk desk, String name) {
        desk.page().setViewportSize(1920, 1080);
        desk.screenshot(name + "-wide");
        desk.page().setViewportSize(1366, 768);
        desk.screenshot(name);
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.screenshot(name + "-dark");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private Desk at(String user) {
        Desk desk = new Desk(chromium.open(), "http://localhost:" + port);
        desk.go("login");
        desk.page().locator("input[name=username]").fill(user);
        desk.page().locator("input[name=password]").fill(PASSWORD);
        desk.page().locator("input[name=password]").press("Enter");
        assertThat(desk.page().locator(".home-view h2")).hasText(Pattern.compile("Việc đang chờ bạn"));
        return desk;
    }

    private void create(String name, Role... roles) {
        if (users.signingIn(name).isEmpty()) {
            users.create(new Grant(name, name, Set.of(roles), AgencyScope.of("H05")), PASSWORD, Caller.SYSTEM);
        }
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

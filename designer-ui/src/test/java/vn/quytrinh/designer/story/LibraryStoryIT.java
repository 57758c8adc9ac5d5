package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.AgencyRecords;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.procedure.json.QualityRecordsJson;

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
    @Autowired
    private Procedures procedures;

    @Autowired
    private AgencyRecords records;

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
        locator("#search-field input").fill("tham dinh ho so");
        assertThat(locator(".search-hit").first())
                .containsText("thẩm định", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        locator(".search-sections vaadin-tab").filter(text("Bước")).click();
        locator(".search-hit").first().click();

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/.*element=S\\d+"));
        assertThat(locator(".step-form h3")).containsText("S0");
    }

    @Test
    void shouldRefuseALocalVariantThatAsksForAnExtraPaper() throws Exception {
        // given: the agency enforces the law
        String agency = "H26.12";
        QualityRecords enforced = QualityFactory.eINSTANCE.createQualityRecords();
        PackChoice law = QualityFactory.eINSTANCE.createPackChoice();
        law.setPack("law");
        law.setEnforced(true);
        enforced.getPacks().add(law);
        records.save(agency, new QualityRecordsJson().write(enforced), 0, Caller.SYSTEM);
        desk.go("library?q=mien nhiem");
        assertThat(locator(".shelf-make").first()).isVisible();
        look("71-library");

        // when: makes a local variant
        locator(".shelf-make").first().click();
        locator("#variant-agency input").fill(agency);
        locator("#variant-agency input").press("Enter");
        assertThat(locator("#variant-key input")).hasValue("y-te-mien-nhiem-gdv-h26-12");
        desk.screenshot("72-variant");
        desk.press("variant-make");

        // then
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/y-te-mien-nhiem-gdv-h26-12"));
        assertThat(locator(".procedure-header h2")).isVisible();

        // when: asks for one more paper
        OpenDraft variant = procedures.open("y-te-mien-nhiem-gdv-h26-12");
        Component paper = ProcessFactory.eINSTANCE.createComponent();
        paper.setName("Sơ yếu lý lịch có xác nhận");
        paper.setLegalBasis("Quy chế nội bộ");
        variant.procedure().getComponents().add(paper);
        procedures.save(variant.procedure(), variant.summary().revision(), new Caller("analyst", false));
        desk.go("library?bond=FORBIDDEN");
        assertThat(locator("#shelf")).containsText("1 trái quy định");
        locator("#shelf vaadin-grid-cell-content").filter(text(agency)).first().click();

        // then
        assertThat(locator(".shelf-blocked"))
                .containsText("Sơ yếu lý lịch", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(locator(".shelf-details")).containsText("NĐ 118/2025/NĐ-CP");
        look("73-library-refused");
        locator(".shelf-compare").click();
        assertThat(desk.page())
                .hasURL(Pattern.compile(".*/compare/y-te-mien-nhiem-gdv-h26-12\\?with=y-te-mien-nhiem-gdv.*"));
        assertThat(locator("#compare-count")).isVisible();
        desk.openByKey("y-te-mien-nhiem-gdv-h26-12");
        desk.press("publish");
        assertThat(locator(".publish-blocked")).containsText("Còn lỗi");
    }

    @Test
    void shouldLetAnAdministratorCreateASystemAndAUser() {
        // given
        desk.page().context().clearCookies();
        desk.signIn("admin", PASSWORD);
        desk.go("clients");

        // when
        desk.press("admin-create");
        locator("#grant-id input").fill("motcua-h05");
        locator("#grant-name input").fill("Một cửa tỉnh");
        locator("#grant-roles vaadin-checkbox").filter(text("Ghi hồ sơ")).click();
        locator("#grant-agencies input").fill("H05");
        locator("#grant-agencies input").press("Enter");
        locator("#grant-agencies input").press("Tab");
        desk.screenshot("74-client");
        desk.press("grant-save");

        // then
        assertThat(locator("#secret input")).hasValue(Pattern.compile("\\S{30,}"));
        desk.press("secret-close");
        assertThat(locator("#clients-grid")).containsText("motcua-h05");
        look("75-clients");

        // when
        desk.go("users");
        desk.press("admin-create");
        locator("#grant-id input").fill("nguyen.an");
        locator("#grant-name input").fill("Nguyễn An");
        locator("#grant-roles vaadin-checkbox").filter(text("Soạn quy trình")).click();
        locator("#grant-roles vaadin-checkbox").filter(text("Phê duyệt")).click();
        assertThat(locator(".admin-separate")).containsText("tự thẩm định");
        locator("#grant-agencies input").fill("H05");
        locator("#grant-agencies input").press("Enter");
        locator("#grant-agencies input").press("Tab");
        desk.screenshot("76-user");
        desk.press("grant-save");

        // then
        assertThat(locator("#secret input")).hasValue(Pattern.compile("\\S{20}"));
        desk.press("secret-close");
        assertThat(locator("#users-grid")).containsText("Nguyễn An");
        look("77-users");

        // when: the duties change
        desk.page().getByLabel("Sửa quyền nguyen.an").click();
        assertThat(locator("#grant-id input")).hasValue("nguyen.an");
        locator("#grant-roles vaadin-checkbox").filter(text("Phê duyệt")).click();
        desk.screenshot("77-user-duties");
        desk.press("grant-save");

        // then
        assertThat(locator("#users-grid")).not().containsText("Phê duyệt, ban hành");
        desk.go("organisation");
        assertThat(locator("#units-grid a").first()).isVisible();
        look("78-organisation");
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

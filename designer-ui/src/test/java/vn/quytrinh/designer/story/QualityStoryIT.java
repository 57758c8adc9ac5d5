package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The analyst mends what the rules found; the quality officer sets aside, keeps the rules and checks the library. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/quality-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class QualityStoryIT extends AbstractStory {
    private static final String HEALTH = "y-te-mien-nhiem-gdv";
    private static final String KEY = "y-te-chat-luong";

    @Test
    void shouldMendSetAsideAndCheckTheLibrary() throws Exception {
        // given: a draft whose reception issues no receipt, a day too long
        oneStop.post(
                "/api/v1/procedures",
                sample().replace('"' + HEALTH + '"', '"' + KEY + '"')
                        .replace("\"value\": 7,", "\"value\": 8,")
                        .replaceFirst("\"forms\": \\[[^\\]]*]", "\"forms\": []"));
        desk.openByKey(KEY);
        assertThat(finding("LR-130")).containsText("chặn ban hành", soon());
        desk.screenshot("40-findings");
        inTheDarkAndOnALargeScreen("40-findings");

        // when: the analyst adds the form and cuts the longest lane
        finding("LR-010").locator(".finding-what").click();
        finding("LR-010").locator(".finding-fix").click();
        assertThat(finding("LR-010")).hasCount(0);
        finding("LR-130").locator(".finding-what").click();
        desk.screenshot("41-finding-open");
        finding("LR-130").locator(".finding-fix").click();
        assertThat(locator(".repair-table")).containsText("S04");
        assertThat(locator(".repair-gone")).containsText("LR-130");
        desk.screenshot("42-repair-preview");
        desk.press("repair-confirm");

        // then
        assertThat(locator(".finding.blocks")).hasCount(0);
        assertThat(locator(".budget-total")).hasText("10 / 10 ngày làm việc");
        desk.createVersion();

        // when: the quality officer sets a finding aside
        signInAs("quality");
        desk.openByKey(KEY);
        finding("ISO-43").locator(".finding-what").click(new Locator.ClickOptions().setTimeout(30_000));
        locator(".finding.open .finding-actions vaadin-button").first().click();
        locator("#aside-reason textarea").fill("Khảo sát trên Cổng Dịch vụ công quốc gia");
        desk.screenshot("43-set-aside");
        desk.press("aside-confirm");

        // then
        assertThat(finding("ISO-43")).hasCount(0);
        locator(".set-asides vaadin-details-summary").click();
        assertThat(locator(".set-aside")).containsText("quality, đến hết ngày");
        locator(".set-aside").scrollIntoViewIfNeeded();
        desk.screenshot("44-set-asides");

        // when: looks through the library
        desk.go("quality/library");
        locator("#start-check").click();

        // then
        assertThat(locator(".issue-grid").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(locator(".library-numbers")).containsText("thủ tục");
        desk.screenshot("45-library");
        Download workbook =
                desk.page().waitForDownload(() -> locator("#download-xlsx").click());
        try (InputStream in = Files.newInputStream(workbook.path());
                Workbook opened = WorkbookFactory.create(in)) {
            assertThat(opened.getSheetAt(0).getSheetName()).isEqualTo("Tổng hợp");
            assertThat(opened.getSheet("Rà soát").getLastRowNum()).isPositive();
        }
        Download json =
                desk.page().waitForDownload(() -> locator("#download-json").click());
        assertThat(Files.readString(json.path())).contains("\"coveragePercent\"");
        locator(".issue-grid a:visible").first().click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/.*"));
    }

    @Test
    void shouldKeepTheRulesAndRunTheirCases() {
        // given
        signInAs("quality");
        desk.go("quality/rules?agency=H05&rule=LR-010");
        assertThat(locator(".rule-details .sentences")).containsText("tiếp nhận", soon());
        desk.screenshot("46-rules");

        // when: adds a case and runs all
        desk.press("add-case");
        locator("#case-text input").fill("Khai sinh: tiếp nhận lập giấy hẹn");
        locator("#case-source input").fill("Mẫu: ho-tich-khai-sinh");
        desk.page().locator("vaadin-combo-box-item:visible").first().click();
        desk.screenshot("47-case");
        desk.press("case-save");
        assertThat(locator(".case-line")).hasCount(4);
        desk.press("run-cases");
        assertThat(locator(".quality-progress")).containsText("Đã chạy", soon());
        desk.screenshot("48-running");

        // then
        assertThat(locator(".quality-progress"))
                .containsText(
                        "Kết quả ở từng quy tắc", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        assertThat(locator(".pack-card .coverage").first()).isVisible();
        desk.screenshot("49-coverage");
        locator(".pack-settings vaadin-icon").last().click();
        locator("#pack-force vaadin-radio-button").last().click();
        desk.screenshot("50-enforce");
        desk.press("pack-save");
        assertThat(locator(".pack-card").last()).containsText("Bắt buộc");
        inTheDarkAndOnALargeScreen("51-rules");
        desk.inEverySize("52-rules");
        desk.button("English").click();
        assertThat(locator(".quality-head h2")).hasText("Quality rules");
        desk.screenshot("53-rules-english");
        desk.go("quality/library");
        assertThat(locator(".quality-head h2")).hasText("Library check");
        desk.inEverySize("54-library");
    }

    private void inTheDarkAndOnALargeScreen(String name) {
        desk.page().setViewportSize(1920, 1080);
        desk.screenshot(name + "-1920");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.screenshot(name + "-dark");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        desk.page().setViewportSize(1366, 768);
    }

    private void signInAs(String user) {
        desk.page().context().clearCookies();
        desk.signIn(user, PASSWORD);
    }

    private Locator finding(String rule) {
        return locator(".findings li.finding")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page()
                                .locator(
                                        ".finding-rule",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + rule + "$")))))
                .first();
    }

    /** The first check waits for the compiler of the rules. */
    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static String sample() throws IOException {
        try (var stream = QualityStoryIT.class.getResourceAsStream("/samples/procedures/" + HEALTH + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

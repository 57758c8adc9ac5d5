package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The quality officer writes a rule by choosing words, keeps documents and reviews; the auditor sees it all. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/quality-desk-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class QualityDeskStoryIT extends AbstractStory {
    private static final String HEALTH = "y-te-mien-nhiem-gdv";
    private static final String DOSSIER = "H05.12-260212-010001";
    private static final String REQUEST =
            "{\"items\":[2],\"reason\":\"Thiếu chữ ký\",\"form\":\"Mẫu 02\",\"signer\":\"gd\"}";

    @Test
    void shouldWriteARuleByChoosingWordsAndAskItInAProcedure() {
        // given: the rules are compiled
        signInAs("quality");
        desk.go("quality/rules?agency=*&rule=LR-010");
        assertThat(locator("#write-rules")).isVisible(soon());
        desk.press("write-rules");

        // when: the officer chooses words
        desk.press("add-rule");
        choose("Đối tượng", "bước");
        choose("Thuộc tính", "công cụ");
        assertThat(locator(".sentence-text")).containsText("Mọi bước phải: có công cụ.");

        // then: the page says what it hits while it is written
        assertThat(locator("#trial-told")).containsText("Chạm", containing(60_000));
        assertThat(locator(".case-gap").first()).containsText("Chưa có ca đạt");
        desk.screenshot("60-sentence");

        // when: a failing case from a hit, a passing one by changing it
        makeCase(".trial-actions vaadin-button >> nth=0", "Bước không có công cụ");
        assertThat(locator(".case-line")).hasCount(1);
        locator(".trial-actions vaadin-button").nth(1).click();
        locator("#case-text input").fill("Bước đã nêu công cụ");
        locator("#element-change vaadin-text-field")
                .filter(text("Công cụ"))
                .locator("input")
                .fill("Phần mềm một cửa");
        desk.screenshot("61-case-changed");
        desk.press("case-save");
        assertThat(locator(".case-line")).hasCount(2);
        assertThat(locator(".case-whole")).isVisible();
        assertThat(locator("#trial-told")).containsText("phát hiện", containing(60_000));
        inTheDarkAndOnALargeScreen("62-sentence-cases");

        // when: saves it
        desk.press("save-pack");
        locator("#pack-note textarea").fill("Bước nào cũng nêu công cụ");
        desk.screenshot("63-save-pack");
        desk.press("pack-publish");
        assertThat(locator(".sentences-view")).containsText("Bản 1, đã lưu.");

        // then: it is asked on the page of a procedure
        desk.openByKey(HEALTH);
        assertThat(locator(".findings")).containsText("QT-01", containing(60_000));
    }

    @Test
    void shouldMergeWhatTwoOfficersWroteAtOnce() {
        // given: a pack with one rule
        signInAs("quality");
        desk.go("quality/sentences?agency=H05&copy=LR-010");
        assertThat(locator(".sentence-card").first()).isVisible(soon());
        desk.press("save-pack");
        desk.press("pack-publish");
        assertThat(locator(".sentences-view")).containsText("Bản 1, đã lưu.");

        // given: one changes it and copies another, while somebody else does so too and saves first
        write(desk, "LR-020", "Ghi rõ đơn vị");
        Desk other = anotherDesk();
        other.signIn("admin", PASSWORD);
        write(other, "LR-010", "Bổ sung đơn vị");
        other.press("save-pack");
        other.page().locator("#pack-note textarea").fill("Khắc phục cho rõ");
        other.press("pack-publish");
        assertThat(other.page().locator(".sentences-view")).containsText("Bản 2, đã lưu.");
        other.page().context().close();

        // when
        desk.press("save-pack");
        desk.press("pack-publish");
        desk.press("pack-merge");

        // then
        assertThat(locator(".pack-merge")).containsText("admin đã lưu phiên bản 2");
        inTheDarkAndOnALargeScreen("64-pack-merge");
        assertThat(locator("#conflict-H05-01")).isVisible();
        assertThat(locator("#pack-merge-apply[disabled]")).isVisible();

        // when
        locator("#conflict-H05-01 vaadin-radio-button").filter(text("Của bạn:")).click();
        desk.press("pack-merge-apply");

        // then
        assertThat(locator(".draft-rules .rule-line")).hasCount(3);
        desk.screenshot("64-pack-merged");
        desk.press("save-pack");
        desk.press("pack-publish");
        assertThat(locator(".sentences-view")).containsText("Bản 3, đã lưu.");
    }

    /** Copies a rule into the pack and says how what H05-01 finds is remedied. */
    private static void write(Desk officer, String copied, String remedy) {
        officer.go("quality/sentences?agency=H05&copy=" + copied);
        Locator rules = officer.page().locator(".draft-rules .rule-line");
        assertThat(rules).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        rules.first().click();
        assertThat(officer.page().locator(".draft-rules .rule-line.selected")).containsText("H05-01");
        Locator field = officer.page().locator(".rule-texts textarea").nth(2);
        field.fill(remedy);
        field.press("Tab");
    }

    @Test
    void shouldKeepDocumentsUnderControlAndReviewThem() {
        // given
        signInAs("quality");
        desk.go("quality/documents?agency=*");
        assertThat(locator("#documents")).isVisible(soon());
        assertThat(locator(".library-numbers")).containsText("%");
        inTheDarkAndOnALargeScreen("65-documents");

        // when: adds the quality policy
        desk.press("add-document");
        locator("#document-code input").fill("CS-01");
        locator("#document-title input").fill("Chính sách chất lượng");
        locator("#document-distribution textarea").fill("Văn phòng\nTrung tâm Phục vụ hành chính công");
        desk.pickDate("document-review", "01/12/2026");
        desk.screenshot("66-document-dialog");
        desk.press("document-save");

        // then
        assertThat(locator("#documents")).containsText("CS-01");

        // when: it comes due and is reviewed
        desk.go("quality/reviews?agency=*");
        assertThat(locator(".review-line").first()).isVisible(soon());
        assertThat(locator(".control-body")).containsText("Chính sách chất lượng");
        inTheDarkAndOnALargeScreen("67-reviews");
        locator(".review-line")
                .filter(text("Chính sách chất lượng"))
                .locator(".review-mark")
                .click();
        locator("#review-note textarea").fill("Giữ nguyên, phù hợp mục tiêu 2027");
        desk.press("review-save");

        // then
        assertThat(locator(".review-line").filter(text("Chính sách chất lượng")))
                .hasCount(0);
        desk.go("quality/reviews?agency=*&view=done");
        assertThat(locator("#done-reviews")).containsText("Giữ nguyên, phù hợp mục tiêu 2027");
        desk.screenshot("68-reviews-done");
    }

    @Test
    void shouldProlongWhatIsSetAsideAndLetTheAuditorSeeIt() {
        // given: a finding that is set aside for some days
        signInAs("quality");
        desk.openByKey(HEALTH);
        Locator finding = locator(".findings li.finding")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page().locator(".finding-rule", new Page.LocatorOptions().setHasText("ISO-43"))))
                .first();
        finding.locator(".finding-what").click(new Locator.ClickOptions().setTimeout(60_000));
        locator(".finding.open .finding-actions vaadin-button").first().click();
        locator("#aside-reason textarea").fill("Chờ khảo sát quý tới");
        desk.press("aside-confirm");
        assertThat(finding).hasCount(0);

        // when: the officer looks after it on the desk
        desk.go("quality/library?agency=*");
        desk.press("start-check");
        assertThat(locator(".issue-grid").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        desk.go("quality/desk?agency=*");
        locator("#desk-ahead").click();
        desk.page().locator("vaadin-select-item[label='365 ngày']").click();
        assertThat(locator("#expiring")).containsText("Chờ khảo sát quý tới", containing(60_000));
        assertThat(locator("#library-findings")).isVisible();
        inTheDarkAndOnALargeScreen("70-desk");
        locator("#expiring .prolong").click();
        desk.pickDate("prolong-until", "30/06/2027");
        desk.screenshot("71-prolong");
        desk.press("prolong-save");

        // then
        assertThat(locator("#expiring")).containsText("30/06/2027");

        // when: the auditor looks
        signInAs("auditor");
        desk.go("audit");

        // then
        assertThat(locator("#audit-grid")).containsText("Gia hạn bỏ qua phát hiện");
        desk.press("verify-chain");
        assertThat(locator("#chain")).containsText("Toàn vẹn lúc", containing(60_000));
        assertThat(locator("#audit-grid")).containsText("Kiểm tra chuỗi nhật ký");
        inTheDarkAndOnALargeScreen("72-audit");
        desk.page().waitForDownload(() -> locator("#download-csv").click());
        locator("#audit-subject input").fill(HEALTH);
        assertThat(locator("#audit-grid")).containsText("Bỏ qua phát hiện");
        assertThat(locator("#audit-grid")).not().containsText("Kiểm tra chuỗi nhật ký");
    }

    @Test
    void shouldTellTheWholeStoryOfADossier() throws Exception {
        // given: a dossier with one supplement, and a second one that is denied
        oneStop.post("/api/v1/procedures/" + HEALTH + "/releases", "{\"effectiveFrom\":\"2024-01-01\"}");
        append("e1", "ACCEPTED", "2026-02-12T09:00:00+07:00", "{}");
        append("e2", "SUPPLEMENT_REQUESTED", "2026-02-13T10:00:00+07:00", REQUEST);
        String receipt = append("e3", "SUPPLEMENT_RECEIVED", "2026-02-24T10:00:00+07:00", "{}");
        Assertions.assertThatThrownBy(() -> append("e4", "SUPPLEMENT_REQUESTED", "2026-02-25T10:00:00+07:00", REQUEST))
                .hasMessageContaining("409");

        // when
        signInAs("auditor");
        desk.go("audit?subject=" + DOSSIER);
        assertThat(locator("#audit-grid")).containsText("Từ chối sự kiện");
        locator("#audit-grid a").filter(text(DOSSIER)).first().click();

        // then
        assertThat(locator(".story-body")).containsText("Yêu cầu bổ sung giấy tờ, hẹn trả");
        assertThat(locator(".story-denied")).containsText("LR-030 Chỉ được yêu cầu bổ sung hồ sơ một lần");
        assertThat(locator(".story-facts")).containsText(HEALTH);
        locator("#story-receipt input").fill(receipt);
        assertThat(locator("#story-receipt-told")).isVisible();
        assertThat(locator("#story-receipt-told")).not().isEmpty();
        inTheDarkAndOnALargeScreen("73-dossier-story");
    }

    /** Appends an event and returns the receipt of the decision. */
    private String append(String id, String type, String at, String data) throws Exception {
        return oneStop.post("/api/v1/dossiers/" + DOSSIER + "/events", """
                        {"procedure":"%s","events":[{"eventId":"%s","type":"%s","occurredAt":"%s",
                          "actor":{"role":"r","person":"p1"},"data":%s}]}
                        """.formatted(HEALTH, id, type, at, data))
                .path("receipt")
                .asString();
    }

    private void makeCase(String button, String name) {
        locator(button).click();
        locator("#case-text input").fill(name);
        desk.press("case-save");
    }

    /** Chooses a word of a sentence by typing it. */
    private void choose(String name, String word) {
        Locator field = locator(".sentence-field vaadin-combo-box[aria-label='" + name + "'] input, "
                        + ".sentence-field vaadin-combo-box input[aria-label='" + name + "']")
                .first();
        field.fill(word);
        desk.screenshot("59-choosing");
        desk.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + word + "\\s*$")))
                .first()
                .click();
    }

    private void inTheDarkAndOnALargeScreen(String name) {
        desk.screenshot(name);
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

    /** The first check waits for the compiler of the rules. */
    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }

    private static LocatorAssertions.ContainsTextOptions containing(double timeout) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(timeout);
    }
}

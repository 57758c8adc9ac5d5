package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An administrator has systems told by webhook, sees what did not reach them and who was told of a dossier, and what is in use. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/administration-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN,
            "quytrinh.out.networks=127.0.0.0/8",
            "quytrinh.out.plain-http=true",
            "quytrinh.out.attempts=1"
        })
class AdministrationStoryIT extends AbstractStory {
    private static final String DOSSIER = "H05.12-260212-020001";

    private HttpServer receivers;
    private volatile int broken = 500;

    /** One takes everything, one is gone, one is broken until it is mended. */
    @BeforeEach
    void listen() throws IOException {
        receivers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receivers.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(path.equals("/het") ? 410 : path.equals("/hong") ? broken : 204, -1);
            exchange.close();
        });
        receivers.start();
    }

    @AfterEach
    void hangUp() {
        receivers.stop(0);
    }

    @Test
    void shouldTellSystemsAndShowWhatDidNotReachThem() throws Exception {
        // given
        desk.page().context().clearCookies();
        desk.signIn("admin", PASSWORD);
        desk.go("subscriptions");
        assertThat(locator(".admin-head h2")).hasText("Nhận thông báo");
        desk.screenshot("70-subscriptions-none");

        // when
        subscribe("motcua-h05", "/nhan", "Sự kiện hồ sơ được ghi");

        // then
        assertThat(locator("#secret input")).hasValue(Pattern.compile("whsec_.+"));
        desk.screenshot("71-subscription-secret");
        desk.press("secret-close");
        assertThat(locator("#secret")).hasCount(0);

        // given
        subscribe("motcua-cu", "/het", "");
        desk.press("secret-close");
        subscribe("kho-bao-cao", "/hong", "");
        desk.press("secret-close");

        // when
        oneStop.post("/api/v1/procedures/y-te-mien-nhiem-gdv/releases", "{\"effectiveFrom\":\"2024-01-01\"}");
        oneStop.post("/api/v1/dossiers/" + DOSSIER + "/events", """
                {"procedure":"y-te-mien-nhiem-gdv",
                 "events":[{"eventId":"t1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}]}
                """);
        assertThat(untilShown(".quiet", "nơi nhận báo không còn")).isVisible();
        assertThat(untilShown(".admin-off", "bị bỏ")).isVisible();

        // then
        inBothColours("72-subscriptions");
        assertThat(locator("#subscriptions-grid")).not().containsText("whsec_");

        // when
        desk.button("Xem lần gửi kho-bao-cao").click();

        // then
        assertThat(locator("#deliveries-grid").getByText("bị bỏ").first()).isVisible();
        inBothColours("73-deliveries");

        // when
        desk.press("deliveries-close");
        desk.go("audit/dossiers/" + DOSSIER);

        // then
        Locator told = locator(".story-event.delivery").filter(text("Sự kiện hồ sơ được ghi"));
        assertThat(told).hasCount(1);
        assertThat(told).containsText("không nhận được sau 1 lần gửi");
        inBothColours("74-story-told");

        // when
        locator("#story-parts vaadin-checkbox")
                .filter(text("Thông báo gửi ra ngoài"))
                .click();

        // then
        assertThat(told).hasCount(0);
        assertThat(desk.page()).hasURL(Pattern.compile(".*hide=delivery.*"));

        // when
        broken = 204;
        desk.go("subscriptions?subscription=kho-bao-cao");
        desk.button("Gửi lại tin bị bỏ kho-bao-cao").click();

        // then
        assertThat(untilShown(".quiet", "0 bị bỏ")).isVisible();
        assertThat(locator("#subscriptions-grid")).not().containsText("motcua-cu");

        // when
        desk.button("Sửa kho-bao-cao").click();
        locator("#subscription-url input")
                .fill("http://127.0.0.1:" + receivers.getAddress().getPort() + "/nhan");
        desk.press("subscription-save");

        // then
        assertThat(locator("#subscriptions-grid").getByText("/nhan").first()).isVisible();
    }

    @Test
    void shouldSayWhenKeysWereUsed() throws Exception {
        // given
        oneStop.post("/api/v1/clients", """
                {"id":"motcua","name":"Một cửa H05","roles":["OPERATOR"],"agencies":["H05"]}""");
        String token =
                oneStop.post("/api/v1/clients/motcua/keys", "{}").path("token").stringValue();
        desk.page().context().clearCookies();
        desk.signIn("admin", PASSWORD);
        desk.go("clients");
        assertThat(locator(".admin-used")).hasText("chưa dùng lần nào");

        // when
        new OneStopSystem(desk.page().url().replace("/clients", ""), token).post("/api/v1/deadlines", "{\"cases\":[]}");
        desk.go("clients");

        // then
        assertThat(locator(".admin-used")).containsText("dùng lần cuối");
        inBothColours("75-clients-used");
    }

    @Test
    void shouldShowTheUnitsWithTheirCodes() {
        // when
        desk.go("organisation?unit=sở y tế");

        // then
        assertThat(locator("#units-grid")).containsText("Sở Y tế");
        assertThat(locator("#units-grid a").first()).isInViewport();
        inBothColours("76-organisation");
    }

    private void subscribe(String id, String path, String type) {
        desk.press("admin-create");
        locator("#subscription-id input").fill(id);
        locator("#subscription-url input")
                .fill("http://127.0.0.1:" + receivers.getAddress().getPort() + path);
        if (!type.isEmpty()) {
            choose("subscription-types", type);
        }
        choose("subscription-agencies", "Bắc Ninh (H05)");
        if (!type.isEmpty()) {
            desk.screenshot("70-subscription-new");
        }
        desk.press("subscription-save");
    }

    private void choose(String field, String item) {
        Locator typed = locator("#" + field + " input");
        typed.fill(item);
        locator("vaadin-multi-select-combo-box-item:visible").filter(text(item)).click();
        typed.press("Tab");
    }

    /** Opens the list anew until something is there: it tells what was so when it was opened. */
    private Locator untilShown(String style, String words) {
        var wanted = locator("#subscriptions-grid " + style).filter(text(words)).first();
        for (int look = 0; look < 200 && !wanted.isVisible(); look++) {
            desk.page().reload();
            assertThat(locator("#subscriptions-grid .admin-named").first()).isVisible();
        }
        return wanted;
    }
}

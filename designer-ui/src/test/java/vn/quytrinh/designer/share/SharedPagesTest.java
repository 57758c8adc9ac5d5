package vn.quytrinh.designer.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.share.MadeLink;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
class SharedPagesTest {
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient stranger =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Comments comments;

    @Autowired
    private ShareLinks links;

    private Procedure draft;

    @BeforeEach
    void draft() {
        draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId("xem-chung-" + KEYS.incrementAndGet());
        draft.setName("Tên <b>đầu</b>");
        procedures.importModel(draft, Caller.SYSTEM);
    }

    @Test
    void shouldShowExactlyTheSharedVersionToWhoeverHasTheLink() throws Exception {
        // given
        MadeLink link = share(1);
        draft.setName("Tên sau");
        procedures.save(draft, 1, Caller.SYSTEM);
        comments.begin(draft.getId(), Subject.PROCEDURE, "Chuyện nội bộ", Caller.SYSTEM);

        // when
        HttpResponse<String> answer = get("/shared/" + link.token());

        // then
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("h1").text()).isEqualTo("Tên <b>đầu</b>");
        assertThat(page.select(".diagram svg g[data-element=S04]")).isNotEmpty();
        assertThat(page.select("tbody tr")).hasSize(8);
        assertThat(page.select("tbody tr").get(3).text()).contains("S04", "7 ngày làm việc");
        assertThat(page.select("dd").eachText()).contains("10 ngày làm việc");
        assertThat(page.select("script, form, input, button")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).containsExactly("?lang=en");
        assertThat(answer.body()).doesNotContain("Tên sau", "Chuyện nội bộ", ">system<");
        assertThat(Jsoup.parse(get("/shared/" + link.token() + "?lang=en").body())
                        .select("h2")
                        .eachText())
                .contains("Legal bases");
    }

    @Test
    void shouldKeepTheAddressFromOthersAndBeginNoSession() throws Exception {
        // when
        HttpResponse<String> answer = get("/shared/" + share(1).token());

        // then
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex, nofollow");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
    }

    @Test
    void shouldShowTheSamePageForEveryDeadLink() throws Exception {
        // given
        MadeLink revoked = share(1);
        assertThat(get("/shared/" + revoked.token()).statusCode()).isEqualTo(200);
        links.revoke(draft.getId(), revoked.link().id(), Caller.SYSTEM);

        // when
        List<HttpResponse<String>> answers = List.of(
                from("127.0.2.1", "/shared/" + revoked.token()),
                from("127.0.2.1", "/shared/" + "A".repeat(43)),
                from("127.0.2.1", "/shared/" + revoked.link().id()));

        // then
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(Jsoup.parse(answers.getFirst().body()).select("h1").text()).isEqualTo("Liên kết không còn hiệu lực");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/home", "/procedures", "/procedures/ho-tich-khai-sinh", "/approvals", "/quality/rules"})
    void shouldLetNobodyOnToOtherPages(String path) throws Exception {
        // given
        assertThat(get("/shared/" + share(1).token()).statusCode()).isEqualTo(200);

        // when
        HttpResponse<String> answer = get(path);

        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    /** What Vaadin says to every stranger, so that they can sign in: the beginnings of a window, and nothing of any page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/shared/%s?v-r=init&location=home",
                "/shared/%s?v-r=uidl&v-uiId=0",
                "/shared/%s?v-r=push",
                "/?v-r=init&location=procedures/ho-tich-khai-sinh",
                "/?v-r=uidl&v-uiId=0"
            })
    void shouldGiveALinkNoWindowInWhichToGoOn(String path) throws Exception {
        // given
        String token = share(1).token();
        assertThat(get("/shared/" + token).statusCode()).isEqualTo(200);

        // when
        HttpResponse<String> answer = get(path.formatted(token));

        // then
        assertThat(answer.body()).doesNotContain("Đăng ký khai sinh");
        if (path.startsWith("/shared")) {
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Tên <b>đầu</b>");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void shouldAnswerNothingButReading(String method) throws Exception {
        // given
        HttpRequest request = HttpRequest.newBuilder(uri("/shared/" + share(1).token()))
                .method(method, HttpRequest.BodyPublishers.ofString("x"))
                .build();

        // then
        assertThat(stranger.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
        assertThat(get("/shared/" + share(1).token() + "/procedures").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldNotLookAtLinksAfterTooManyGuesses() throws Exception {
        // given
        MadeLink alive = share(1);
        for (int i = 0; i < 20; i++) {
            assertThat(from("127.0.3.1", "/shared/" + "%043d".formatted(i)).statusCode())
                    .isEqualTo(404);
        }

        // when
        HttpResponse<String> throttled = from("127.0.3.1", "/shared/" + alive.token());

        // then
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.headers().firstValue("Retry-After")).isPresent();
        assertThat(throttled.body()).doesNotContain(draft.getCode());
        assertThat(get("/shared/" + alive.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldShowADraftThatIsHardlyBegunAndMarkWhatIsUnchecked() throws Exception {
        // given
        draft.getProcess().getSteps().clear();
        Citation basis = CommonFactory.eINSTANCE.createCitation();
        basis.setInstrument("QĐ 2077/QĐ-BYT");
        basis.setVerified(false);
        draft.getLegalBases().add(basis);
        procedures.save(draft, 1, Caller.SYSTEM);

        // when
        Document page = Jsoup.parse(get("/shared/" + share(2).token()).body());

        // then
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select("li .unverified")).extracting(Element::text).contains("chưa kiểm chứng");
    }

    private MadeLink share(int revision) {
        return links.make(
                draft.getId(),
                revision,
                "xem",
                LocalDate.now(ZoneOffset.ofHours(7)).plusDays(3),
                Caller.SYSTEM);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return stranger.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks from another address of this machine, so that its failures are not counted for the other tests. */
    private HttpResponse<String> from(String address, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

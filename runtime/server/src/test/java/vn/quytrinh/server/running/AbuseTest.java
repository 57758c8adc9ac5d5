package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody means well with: it is turned away at the door, never with a server error, a trace or a hang. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/abuse",
            "quytrinh.demo.token=" + Api.TOKEN,
            "server.tomcat.connection-timeout=700ms",
            "quytrinh.limit.body-time=2s"
        })
class AbuseTest {

    private static final String EVENTS = "/api/v1/dossiers/H05.12-260212-060001/events";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "qt_",
                "qt_aaaaaaaaaa_",
                "qt_aaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "qt_' or 1=1 --_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                Api.TOKEN + "x"
            })
    void shouldRefuseForgedTokens(String token) {
        // when
        String answer = RawCall.send(port, head("GET", "/api/v1/procedures", token) + "\r\n");

        // then
        assertSound(answer);
        assertThat(RawCall.status(answer)).isEqualTo(401);
        assertThat(answer).contains("TOKEN_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../v1/procedures",
                "/api/v1/%2e%2e/%2e%2e/actuator/env",
                "/api/v1//procedures",
                "/api/v1/procedures;jsessionid=1",
                "/api/v1/procedures/..;/..;/actuator/env",
                "/api/v1/procedures/%00",
                "/api/v1/procedures/%0d%0aX-Injected:1",
                "/api/v1/procedures/a%5cb",
                "/api/v1/procedures/%c0%ae%c0%ae/",
                "/api/v1/procedures/%ff%fe",
                "/api/v1/procedures/%zz",
                "/api/v1/dossiers/H05.12-260212-060001'%20or%20'1'='1",
                "/api/v1/dossiers/H05.12-260212-060001%27%3Bdrop%20table%20dossier--",
                "/api/v1/procedures/%27%20union%20select%20*%20from%20app_user--/releases",
                "/api/v1/clients/'%20or%201=1--",
                "/api/v1/law/parameters?scope=%27%20or%201=1--",
                "/api/v1/dossiers/x?at=%00",
                "/API/v1/procedures",
                "/api/v1/procedures/",
                "http://khac.test/api/v1/procedures",
                "/v3/api-docs/..%2f..%2factuator%2fenv"
            })
    void shouldNotBeTrickedByPaths(String path) {
        // when
        String answer = RawCall.send(port, head("GET", path, Api.TOKEN) + "\r\n");

        // then
        assertSound(answer);
        assertThat(answer).doesNotContain("X-Injected: 1", "X-Injected:1\r", "password_hash", "java.version");
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("header folding", "X-A: a\r\n\tb"),
                Arguments.of("no colon", "nonsense"),
                Arguments.of("bare control character", "X-A: a\u0001b"),
                Arguments.of("two lengths", "Content-Length: 2\r\nContent-Length: 3"),
                Arguments.of("length and chunks", "Content-Length: 2\r\nTransfer-Encoding: chunked"),
                Arguments.of("negative length", "Content-Length: -1"),
                Arguments.of("absurd length", "Content-Length: 99999999999999999999"),
                Arguments.of("swollen header", "X-A: " + "a".repeat(40_000)),
                Arguments.of("many headers", "X-A: a\r\n".repeat(500).strip()),
                Arguments.of("another host", "Host: khac.test"),
                Arguments.of("forwarded", "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Prefix: //khac.test"),
                Arguments.of("method override", "X-HTTP-Method-Override: DELETE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void shouldNotBeTrickedByHeaders(String why, String header) {
        // when
        String answer = RawCall.send(port, head("POST", EVENTS, Api.TOKEN) + header + "\r\n\r\n{}");

        // then
        assertSound(answer);
        assertThat(RawCall.status(answer)).as(why).isBetween(400, 499);
    }

    @Test
    void shouldSayThatAnUnknownEncodingIsNotImplementedAsRfc9112Asks() {
        // when
        String answer = RawCall.send(port, head("POST", EVENTS, Api.TOKEN) + "Transfer-Encoding: gzipped\r\n\r\n{}");

        // then
        assertThat(RawCall.status(answer)).isEqualTo(501);
        assertThat(answer).doesNotContain("Exception", "\tat ", "Tomcat/");
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("deep arrays", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("deep objects", "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("huge", new byte[9_000_000]),
                Arguments.of(
                        "long text",
                        ("{\"procedure\":\"" + "a".repeat(7_000_000) + "\"}").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "long number", ("{\"events\":" + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("wide exponent", "{\"events\":1e999999999}".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("many names", names()),
                Arguments.of("broken UTF-8", new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}),
                Arguments.of("overlong UTF-8", new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'}),
                Arguments.of(
                        "lone surrogate", "{\"procedure\":\"\\ud800\",\"events\":[]}".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16", "{\"events\":[]}".getBytes(StandardCharsets.UTF_16)),
                Arguments.of("null bytes", new byte[100]),
                Arguments.of("noise", noise()),
                Arguments.of(
                        "doctype",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                                .getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "SQL for a procedure",
                        Api.events(Api.accepted("sql-1"))
                                .replace(Api.PROCEDURE, "'; drop table dossier; --")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] names() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            json.append("\"n").append(i).append("\":1,");
        }
        return json.append("\"events\":[]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        return noise;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void shouldNotBreakOnBodies(String why, byte[] body) {
        for (String path :
                List.of(EVENTS, "/api/v1/procedures", "/api/v1/decisions", "/api/v1/deadlines", "/api/v1/clients")) {
            // when
            Api api = new Api(port);
            Api.Reply reply = api.send(api.request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(body)));

            // then
            assertThat(reply.status()).as(why + " " + path + " " + reply.body()).isBetween(400, 499);
            assertThat(reply.type()).startsWith("application/problem+json");
            assertThat(reply.body()).doesNotContain("Exception", "at vn.", "at java.", "org.h2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json/json",
                "*/*",
                "application/json; charset=utf-16"
            })
    void shouldTakeNothingButJson(String type) {
        // when
        String answer = RawCall.send(
                port, head("POST", EVENTS, Api.TOKEN) + "Content-Type: " + type + "\r\nContent-Length: 2\r\n\r\n{}");

        // then
        assertSound(answer);
        assertThat(RawCall.status(answer)).isBetween(400, 499);
    }

    @Test
    void shouldNotWaitForASlowBody() {
        // when
        String answer = RawCall.send(
                port,
                head("POST", EVENTS, Api.TOKEN)
                        + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"events\":");

        // then
        assertSound(answer);
        assertThat(RawCall.status(answer)).isEqualTo(408);
        assertThat(answer).contains("BODY_TOO_SLOW");
    }

    /** Each byte comes in time, and the whole never would. */
    @ParameterizedTest
    @CsvSource({EVENTS + ", application/json", "/api/v1/events, application/x-ndjson"})
    void shouldNotWaitForABodyThatDrips(String path, String type) {
        // when
        String answer = RawCall.drip(
                port,
                head("POST", path, Api.TOKEN) + "Content-Type: " + type + "\r\nContent-Length: 100000\r\n\r\n{",
                ' ');

        // then
        assertSound(answer);
        assertThat(RawCall.status(answer)).isEqualTo(408);
        assertThat(answer).contains("BODY_TOO_SLOW");
    }

    @Test
    void shouldRefuseEventsOfAClockThatIsFast() {
        // given
        Api api = new Api(port);
        api.publish(Api.PROCEDURE, "2024-01-01");

        // when
        Api.Reply reply = api.append(
                "H05.12-260212-060009", Api.events(Api.event("fast-1", "ACCEPTED", "2099-02-12T09:00:00+07:00", "{}")));

        // then
        assertThat(reply.code()).isIn("EVENT_IN_FUTURE", "CALENDAR_YEAR_MISSING");
        assertThat(api.get("/api/v1/dossiers/H05.12-260212-060009").code()).isEqualTo("DOSSIER_UNKNOWN");
    }

    @Test
    void shouldNotWaitForSlowHeaders() {
        // when
        String answer = RawCall.send(port, "GET /api/v1/procedures HTTP/1.1\r\nHost: localhost\r\nX-A: ");

        // then
        assertThat(answer).doesNotContain("HTTP/1.1 5", "Exception");
    }

    @Test
    void shouldMaskNumbersOfPersonsAndKeysInTheLog(CapturedOutput output) {
        // when
        LoggerFactory.getLogger("vn.quytrinh.test")
                .error(
                        "person 079203001234 or 123456789, dossier H05.12-260212-010001, key qt_abcdefghij_SeCrEt",
                        new IllegalStateException("079203001234"));

        // then
        assertThat(output.getAll())
                .contains(
                        "person ******234 or ******789, dossier H05.12-260212-010001, key qt_***",
                        "IllegalStateException: ******234")
                .doesNotContain("079203001234", "123456789", "SeCrEt");
    }

    private static String head(String method, String path, String token) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n";
    }

    private static void assertSound(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(RawCall.status(answer)).as(answer).isLessThan(500);
        assertThat(answer).doesNotContain("Exception", "\tat ", "org.apache", "org.h2");
    }
}

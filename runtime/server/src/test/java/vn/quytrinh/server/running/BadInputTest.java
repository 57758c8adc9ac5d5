package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Bad input gets a problem that says what was expected, and never a word about the inside. */
@OnH2
class BadInputTest {

    private static final String DOSSIER = "/api/v1/dossiers/H05.12-260212-020001/events";
    private static final String CALENDAR =
            "{\"id\":\"H99\",\"name\":\"Tỉnh\",\"scope\":\"PROVINCE\",\"parent\":\"VN\",\"document\":\"QĐ 1\",\"effectiveFrom\":\"2026-07-01\"}";
    private static final String TOMORROW = OffsetDateTime.now(ZoneOffset.ofHours(7))
            .plusDays(1)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private static final String SUCCESSION =
            "{\"unit\":\"UBND huyện A\",\"successor\":\"UBND xã A\",\"from\":\"2025-07-01\",\"document\":\"NQ 1\"}";
    private static final String YEAR =
            "{\"type\":\"YEAR\",\"year\":2027,\"status\":\"OFFICIAL\",\"document\":\"QĐ 1\",\"effectiveFrom\":\"2026-07-01\"}";
    private static final String RELEASES = "/api/v1/procedures/" + Api.PROCEDURE + "/releases";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                post("/api/v1/deadlines", "", 400, "BODY_EMPTY"),
                post("/api/v1/deadlines", "{\"cases\":\n[}", 400, "MALFORMED_JSON"),
                post("/api/v1/deadlines", "{} {}", 400, "MALFORMED_JSON"),
                post("/api/v1/deadlines", "{\"a\":1,\"a\":2}", 400, "MALFORMED_JSON"),
                post("/api/v1/deadlines", "[".repeat(5000), 400, "JSON_LIMIT_EXCEEDED"),
                post("/api/v1/deadlines", "[1]", 422, "OBJECT_EXPECTED"),
                post("/api/v1/deadlines", "{}", 422, "CASES_REQUIRED"),
                post("/api/v1/procedures", "{\"id\":\"a\"}", 422, "PROCEDURE_INVALID"),
                post("/api/v1/procedures", "{\"id\":\"a\",\"territory\":\"H05\"}", 422, "PROCEDURE_INVALID"),
                post("/api/v1/procedures", " ".repeat(9_000_000), 413, "BODY_TOO_LARGE"),
                post("/api/v1/procedures/nope/check", "", 404, "PROCEDURE_UNKNOWN"),
                post(
                        "/api/v1/procedures/nope/releases",
                        "{\"effectiveFrom\":\"2024-01-01\"}",
                        404,
                        "PROCEDURE_UNKNOWN"),
                post(RELEASES, "{}", 422, "EFFECTIVE_FROM_INVALID"),
                post(RELEASES, "{\"effectiveFrom\":\"2024-02-30\"}", 422, "EFFECTIVE_FROM_INVALID"),
                post("/api/v1/dossiers/nope/events", Api.events(Api.accepted("bad-1")), 422, "DOSSIER_CODE_INVALID"),
                post(DOSSIER, "{\"events\":[]}", 422, "EVENTS_REQUIRED"),
                post(DOSSIER, "{\"events\":[7]}", 422, "EVENT_INVALID"),
                post(DOSSIER, "{\"events\":[{\"type\":\"ACCEPTED\"}]}", 422, "EVENT_ID_REQUIRED"),
                post(DOSSIER, "{\"events\":[{\"eventId\":\"a\",\"type\":\"X\"}]}", 422, "EVENT_TYPE_UNKNOWN"),
                post(DOSSIER, "{\"events\":[{\"eventId\":\"a\",\"type\":\"ACCEPTED\"}]}", 422, "OCCURRED_AT_REQUIRED"),
                post(DOSSIER, Api.events(Api.event("a", "ACCEPTED", "yesterday", "{}")), 422, "OCCURRED_AT_INVALID"),
                post(DOSSIER, Api.events(Api.event("a", "ACCEPTED", "2026-02-12T09:00", "[]")), 422, "DATA_INVALID"),
                post(
                        DOSSIER,
                        Api.events(Api.event("a", "ACCEPTED", "2026-02-12T09:00", "{\"x\":1e999999}")),
                        422,
                        "DATA_INVALID"),
                post(
                        DOSSIER,
                        Api.events(Api.event("a", "ACCEPTED", "2026-02-12T09:00", "{\"x\":\"\\u0000\"}")),
                        422,
                        "DATA_INVALID"),
                post(DOSSIER, "{\"events\":[" + Api.accepted("a") + "]}", 422, "PROCEDURE_REQUIRED"),
                post(DOSSIER, Api.events(Api.accepted("a")).replace(Api.PROCEDURE, "nope"), 404, "PROCEDURE_UNKNOWN"),
                post(
                        DOSSIER,
                        Api.events(Api.accepted("a")).replace("\"role\":\"r\"", "\"unit\":\"Sở Không Có\""),
                        422,
                        "UNIT_UNKNOWN"),
                post(
                        DOSSIER,
                        Api.events(Api.accepted("a")).replace("\"role\":\"r\"", "\"employment\":\"FRIEND\""),
                        422,
                        "ACTOR_INVALID"),
                post(DOSSIER, Api.events(Api.event("a", "SUBMITTED", TOMORROW, "{}")), 422, "EVENT_IN_FUTURE"),
                post("/api/v1/organisation/successions", SUCCESSION.replace("2025-07-01", "July"), 422, "FROM_INVALID"),
                post(
                        "/api/v1/organisation/successions",
                        SUCCESSION.replace("UBND xã A", "UBND huyện A"),
                        422,
                        "SUCCESSION_INVALID"),
                post(
                        DOSSIER,
                        Api.events(
                                Api.accepted("a"),
                                Api.event("b", "STEP_COMPLETED", "2026-02-12T10:00", "{\"step\":\"S99\"}")),
                        422,
                        "STEP_UNKNOWN"),
                post(
                        DOSSIER,
                        Api.events(Api.event("a", "ACCEPTED", "2028-03-01T09:00", "{}")),
                        422,
                        "CALENDAR_YEAR_MISSING"),
                post("/api/v1/decisions", "{\"history\":[]}", 422, "RELEASE_REQUIRED"),
                post("/api/v1/decisions", "{\"release\":\"x\",\"history\":[]}", 422, "AT_REQUIRED"),
                post("/api/v1/receipts/verify", "{\"history\":[]}", 422, "RECEIPT_REQUIRED"),
                post("/api/v1/receipts/verify", "{\"decision\":{\"receipt\":\"x\"}}", 422, "RELEASE_REQUIRED"),
                post(
                        "/api/v1/receipts/verify",
                        "{\"decision\":{\"receipt\":\"x\",\"release\":\"nope\",\"at\":\"2026-02-12T09:00:00+07:00\"},\"history\":[]}",
                        404,
                        "RELEASE_UNKNOWN"),
                post(
                        "/api/v1/decisions",
                        "{\"release\":\"x\",\"history\":[],\"at\":\"2026-01-01T00:00\"}",
                        404,
                        "RELEASE_UNKNOWN"),
                post("/api/v1/procedures/" + Api.PROCEDURE, "{}", 405, "METHOD_NOT_ALLOWED"),
                post("/api/v1/calendars", "{}", 422, "ID_REQUIRED"),
                post("/api/v1/calendars", CALENDAR.replace("H99", "H 99"), 422, "ID_INVALID"),
                post("/api/v1/calendars", CALENDAR.replace("PROVINCE", "NATION"), 422, "SCOPE_INVALID"),
                post("/api/v1/calendars", CALENDAR.replace("VN", "XX"), 422, "CALENDAR_PARENT_UNKNOWN"),
                post("/api/v1/calendars", CALENDAR.replace("QĐ 1", " "), 422, "DOCUMENT_INVALID"),
                post("/api/v1/calendars", CALENDAR.replace("QĐ 1", "QĐ\\n1"), 422, "DOCUMENT_INVALID"),
                post("/api/v1/calendars/nope/changes", YEAR, 404, "CALENDAR_UNKNOWN"),
                post("/api/v1/calendars/VN/changes", "{}", 422, "TYPE_REQUIRED"),
                post("/api/v1/calendars/VN/changes", YEAR.replace("YEAR", "X"), 422, "TYPE_INVALID"),
                post("/api/v1/calendars/VN/changes", YEAR.replace("QĐ 1", ""), 422, "DOCUMENT_INVALID"),
                post("/api/v1/calendars/VN/changes", YEAR.replace("2027", "2999"), 422, "CALENDAR_INVALID"),
                post(
                        "/api/v1/calendars/VN/changes?preview=true",
                        YEAR.replace("2027", "2040"),
                        422,
                        "CALENDAR_INVALID"),
                post("/api/v1/calendars/VN/changes", YEAR.replace("OFFICIAL", "SURE"), 422, "STATUS_INVALID"),
                post("/api/v1/calendars/VN/changes?preview=yes", YEAR, 422, "PREVIEW_INVALID"),
                post(
                        "/api/v1/calendars/VN/changes",
                        YEAR.replace("YEAR", "ADOPT").replace("2027", "2026"),
                        409,
                        "CALENDAR_YEAR_OFFICIAL"),
                post("/api/v1/calendars/VN/versions", "{}", 405, "METHOD_NOT_ALLOWED"),
                post("/api/v1/outages", "{\"id\":\"a\"}", 422, "FROM_REQUIRED"),
                post("/api/v1/outages/nope/end", "{\"to\":\"2026-03-02T10:00\"}", 404, "OUTAGE_UNKNOWN"),
                post("/api/v1/outages/nope/end", "{\"to\":\"soon\"}", 422, "TO_INVALID"),
                post("/api/v1/nowhere", "{}", 404, "PATH_UNKNOWN"));
    }

    private static Arguments post(String path, String body, int status, String code) {
        return Arguments.of(path, body, status, code);
    }

    @ParameterizedTest(name = "{3} for {0}")
    @MethodSource("bodies")
    void shouldRefuse(String path, String body, int status, String code) {
        // when
        Api.Reply reply = api.post(path, body);

        // then
        assertProblem(reply, status, code);
        assertThat(api.get("/api/v1/dossiers/H05.12-260212-020001").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource
    void shouldNotFind(String path, int status, String code) {
        assertProblem(api.get(path), status, code);
    }

    static Stream<Arguments> shouldNotFind() {
        return Stream.of(
                Arguments.of("/api/v1/dossiers/H05.12-260212-999999", 404, "DOSSIER_UNKNOWN"),
                Arguments.of("/api/v1/dossiers/H05.12-260212-999999/events", 404, "DOSSIER_UNKNOWN"),
                Arguments.of("/api/v1/dossiers/x?at=monday", 422, "AT_INVALID"),
                Arguments.of("/api/v1/procedures/nope", 404, "PROCEDURE_UNKNOWN"),
                Arguments.of("/api/v1/procedures/nope/releases", 404, "PROCEDURE_UNKNOWN"),
                Arguments.of("/api/v1/releases/nope", 404, "RELEASE_UNKNOWN"),
                Arguments.of("/api/v1/releases/nope/archive", 404, "RELEASE_UNKNOWN"),
                Arguments.of("/api/v1/calendars/nope/2026", 404, "CALENDAR_UNKNOWN"),
                Arguments.of("/api/v1/calendars/nope/versions", 404, "CALENDAR_UNKNOWN"),
                Arguments.of("/api/v1/calendars/nope/proposals/2028", 404, "CALENDAR_UNKNOWN"),
                Arguments.of("/api/v1/calendars/VN/2100", 422, "CALENDAR_YEAR_MISSING"),
                Arguments.of("/api/v1/calendars/VN/next", 422, "YEAR_INVALID"),
                Arguments.of("/api/v1/calendars/VN/99999999999", 422, "YEAR_INVALID"),
                Arguments.of("/api/v1/calendars/VN/2026?believedAt=monday", 422, "AT_INVALID"),
                Arguments.of("/api/v1/calendars/VN/proposals/1999", 422, "STATUTORY_YEAR_OUT_OF_RANGE"),
                Arguments.of("/api/v1/calendars/VN/proposals/2028?tet=NONE", 422, "CHOICE_INVALID"),
                Arguments.of("/api/v1/calendars/VN/changes", 405, "METHOD_NOT_ALLOWED"),
                Arguments.of("/api/v1/outages/nope/end", 405, "METHOD_NOT_ALLOWED"),
                Arguments.of("/api/v1/law/parameters?at=today", 422, "DATE_INVALID"),
                Arguments.of("/api/v1/law/parameters?at=2026-02-30", 422, "DATE_INVALID"),
                Arguments.of("/api/v1/law/parameters?scope=US", 422, "SCOPE_INVALID"),
                Arguments.of("/api/v1/law/parameters?scope=VN.dong-thap", 422, "SCOPE_INVALID"),
                Arguments.of("/api/v1/law/changes?from=2026-02-01&to=2026-01-01", 422, "PERIOD_INVALID"),
                Arguments.of("/api/v1/deadlines", 405, "METHOD_NOT_ALLOWED"),
                Arguments.of("/api/v1/procedures/a%2Fb", 400, "REQUEST_REJECTED"),
                Arguments.of("/api/nowhere", 404, "PATH_UNKNOWN"));
    }

    @Test
    void shouldSayWhereTheJsonBreaks() {
        assertThat(api.post("/api/v1/decisions", "{\n  \"a\": }")
                        .json()
                        .path("detail")
                        .stringValue())
                .contains("line 2, column 8");
    }

    @Test
    void shouldWantJson() {
        Api.Reply reply = api.send(api.request("/api/v1/deadlines")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));
        assertProblem(reply, 415, "CONTENT_TYPE_UNSUPPORTED");
    }

    @Test
    void shouldCollectEveryFaultOfAnImport() {
        JsonNode faults =
                api.post("/api/v1/procedures", "{\"id\":\"a\"}").json().path("faults");
        assertThat(faults.size()).isGreaterThan(1);
        assertThat(faults.get(0).path("pointer").stringValue("")).startsWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calendars",
                "/api/v1/calendars/VN/changes",
                "/api/v1/outages",
                "/api/v1/outages/SC-1/end",
                "/api/v1/deadlines"
            })
    void shouldWantATokenForEveryPost(String path) {
        assertProblem(
                api.send(api.anonymous(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(YEAR))),
                401,
                "TOKEN_REQUIRED");
    }

    @Test
    void shouldWantAToken() {
        assertProblem(api.send(api.anonymous("/api/v1/procedures").GET()), 401, "TOKEN_REQUIRED");
        assertProblem(
                api.send(api.anonymous("/api/v1/procedures")
                        .header("Authorization", "Bearer other")
                        .GET()),
                401,
                "TOKEN_INVALID");
        assertThat(api.send(api.anonymous("/actuator/env").GET()).status()).isEqualTo(401);
    }

    @Test
    void shouldShowHealthAndDescriptionToAnybody() {
        assertThat(api.send(api.anonymous("/actuator/health").GET()).body()).contains("UP");
        JsonNode description = api.send(api.anonymous("/v3/api-docs").GET()).json();
        assertThat(description.path("paths").propertyNames())
                .contains(
                        "/api/v1/deadlines",
                        "/api/v1/dossiers/{code}/events",
                        "/api/v1/decisions",
                        "/api/v1/calendars/{id}/{year}",
                        "/api/v1/calendars/{id}/changes",
                        "/api/v1/outages/{id}/end",
                        "/api/v1/law/parameters");
        JsonNode body = description
                .path("paths")
                .path("/api/v1/outages/{id}/end")
                .path("post")
                .path("requestBody");
        assertThat(body.path("required").booleanValue()).isTrue();
        assertThat(body.path("content")
                        .path("application/json")
                        .path("example")
                        .path("to")
                        .stringValue())
                .isEqualTo("2026-03-02T15:30");
        Api.Reply docs = api.send(api.anonymous("/api/docs").GET());
        assertThat(docs.status()).isIn(200, 302);
        assertThat(api.send(api.anonymous("/api/swagger-ui/index.html").GET()).body())
                .contains("Swagger UI");
    }

    @Test
    void shouldTolerateUnknownFieldsOfEnvelopes() {
        Api.Reply reply = api.post(
                "/api/v1/decisions",
                "{\"release\":\"%s\",\"extra\":{\"a\":1},\"history\":[%s]}"
                        .formatted(Api.PROCEDURE, Api.accepted("x").replace("\"data\"", "\"more\":1,\"data\"")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static void assertProblem(Api.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.type()).startsWith("application/problem+json");
        JsonNode problem = reply.json();
        assertThat(problem.path("code").stringValue("")).isEqualTo(code);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("type").stringValue("")).startsWith("urn:quytrinh:problem:");
        for (String member : new String[] {"title", "detail", "message", "messageEn"}) {
            assertThat(problem.path(member).stringValue("")).as(member).isNotBlank();
        }
        assertThat(reply.body())
                .doesNotContain("Exception", "vn.quytrinh.", "java.", "org.h2", "select ", "tools.jackson");
    }
}

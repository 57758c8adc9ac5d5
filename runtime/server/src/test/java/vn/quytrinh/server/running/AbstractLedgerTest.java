package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the ledger promises, on whatever database. Dossiers are told apart by their sequence. */
abstract class AbstractLedgerTest {

    private static final int CALLERS = 8;
    private static final String REQUEST =
            "{\"items\":[2],\"reason\":\"thiếu chữ ký\",\"form\":\"Mẫu 02\",\"signer\":\"gd\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
    }

    @Test
    void shouldTellTheWholeStory() {
        // given
        String dossier = "H05.12-260212-010001";

        // when
        Api.Reply first = api.append(dossier, Api.events(Api.accepted("story-1")));
        Api.Reply asked = api.append(
                dossier,
                Api.events(Api.event("story-2", "SUPPLEMENT_REQUESTED", "2026-02-13T10:00:00+07:00", REQUEST)));
        Api.Reply back = api.append(
                dossier, Api.events(Api.event("story-3", "SUPPLEMENT_RECEIVED", "2026-02-24T10:00:00+07:00", "{}")));
        Api.Reply again = api.append(
                dossier,
                Api.events(Api.event("story-4", "SUPPLEMENT_REQUESTED", "2026-02-25T10:00:00+07:00", REQUEST)));

        // then
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().path("deadlines").path("dueAt").stringValue()).isEqualTo("2026-03-05T17:00:00+07:00");
        assertThat(asked.json().path("status").path("clock").stringValue()).isEqualTo("PAUSED");
        assertThat(back.json().path("deadlines").path("dueAt").stringValue()).isEqualTo("2026-03-10T17:00:00+07:00");
        assertThat(again.status()).as(again.body()).isEqualTo(409);
        assertThat(again.type()).startsWith("application/problem+json");
        assertThat(again.code()).isEqualTo("EVENT_DENIED");
        JsonNode reason = again.json().path("reasons").path(0);
        assertThat(reason.path("rule").stringValue("")).isNotEmpty();
        assertThat(reason.path("text").path("vi").stringValue("")).isNotEmpty();
        assertThat(reason.path("citation").path("article").stringValue("")).isNotEmpty();
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/events")
                        .json()
                        .path("events")
                        .size())
                .isEqualTo(3);
        assertThat(api.get("/api/v1/dossiers/" + dossier + "?at=2026-02-12T09:00:00+07:00")
                        .body())
                .isEqualTo(first.body());
        assertThat(database.sql("select count(*) from audit_entry where action = 'EVENT_DENIED' and subject = ?")
                        .param(dossier)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void shouldAnswerARepeatAsTheFirstTime() {
        // given
        String dossier = "H05.12-260212-010002";
        String first = Api.events(Api.accepted("repeat-1"));
        String second = Api.events(
                Api.accepted("repeat-1"),
                Api.event("repeat-2", "SUPPLEMENT_REQUESTED", "2026-02-13T10:00:00+07:00", REQUEST));

        // when
        Api.Reply one = api.append(dossier, first);
        Api.Reply two = api.append(dossier, second);

        // then
        assertThat(api.append(dossier, first)).isEqualTo(one);
        assertThat(api.append(dossier, second)).isEqualTo(two);
        assertThat(two.status()).as(two.body()).isEqualTo(200);
        assertThat(api.append(dossier, first.replace("T09:00", "T09:01")).code())
                .isEqualTo("EVENT_ID_REUSED");
        assertThat(api.append("H05.12-260212-010003", first).code()).isEqualTo("EVENT_ID_REUSED");
        assertThat(api.get("/api/v1/dossiers/H05.12-260212-010003").status()).isEqualTo(404);
    }

    @Test
    void shouldLetAnAnnouncedOutageMoveEveryDossierButNoFormerAnswer() {
        // given
        String dossier = "H05.12-250908-010001";
        String accepted = Api.events(Api.event("outage-1", "ACCEPTED", "2025-09-08T09:00:00+07:00", "{}"));
        Api.Reply first = api.append(dossier, accepted);

        // when
        api.post(
                "/api/v1/outages",
                "{\"id\":\"SC-2025\",\"from\":\"2025-09-10T10:00\",\"system\":\"Cổng DVC\",\"document\":\"TB 5\"}");
        JsonNode lasting = api.get("/api/v1/dossiers/" + dossier + "?at=2025-09-12T09:00:00+07:00")
                .json();
        api.post("/api/v1/outages/SC-2025/end", "{\"to\":\"2025-09-15T09:00\"}");
        JsonNode over = api.get("/api/v1/dossiers/" + dossier + "?at=2025-09-16T09:00:00+07:00")
                .json();

        // then
        assertThat(due(first.json())).isEqualTo("2025-09-22T17:00:00+07:00");
        assertThat(lasting.path("status").path("clock").stringValue()).isEqualTo("PAUSED");
        assertThat(due(over)).isEqualTo("2025-09-25T17:00:00+07:00");
        assertThat(over.path("ledger").get(1).path("citation").stringValue()).contains("Đ4.7");
        assertThat(api.append(dossier, accepted)).isEqualTo(first);
        assertThat(due(api.post(
                                "/api/v1/decisions",
                                "{\"release\":\"%s\",\"at\":\"2025-09-16T09:00:00+07:00\",\"history\":[%s]}"
                                        .formatted(
                                                Api.PROCEDURE,
                                                Api.event("outage-1", "ACCEPTED", "2025-09-08T09:00:00+07:00", "{}")))
                        .json()))
                .isEqualTo("2025-09-25T17:00:00+07:00");
    }

    @Test
    void shouldNotLetANewCodeResetTheSupplementLimit() {
        // given
        String refused = "H05.12-250203-010001";
        api.append(
                refused,
                Api.events(
                        Api.event("again-1", "ACCEPTED", "2025-02-03T09:00:00+07:00", "{}"),
                        Api.event(
                                "again-2",
                                "SUPPLEMENT_REQUESTED",
                                "2025-02-04T09:00:00+07:00",
                                "{\"items\":[2],\"reason\":\"thiếu\",\"form\":\"Mẫu 02\",\"signer\":\"p9\"}"),
                        Api.event(
                                "again-3",
                                "REFUSED",
                                "2025-02-10T09:00:00+07:00",
                                "{\"reason\":\"không bổ sung\",\"form\":\"Mẫu 03\"}")));
        String again = Api.events(Api.event(
                "again-4", "ACCEPTED", "2025-02-12T09:00:00+07:00", "{\"resubmissionOf\":\"" + refused + "\"}"));
        String hidden = Api.events(Api.event(
                "again-5",
                "ACCEPTED",
                "2025-02-12T09:00:00+07:00",
                "{\"resubmissionOf\":\"" + refused + "\",\"supplementsUsed\":0}"));

        // when
        Api.Reply counted = api.append("H05.12-250212-010001", again);

        // then
        assertThat(counted.json().path("supplement").path("used").intValue(-1)).isEqualTo(1);
        assertThat(counted.json().path("supplement").path("mayRequest").booleanValue(true))
                .isFalse();
        assertThat(api.append("H05.12-250212-010001", again)).isEqualTo(counted);
        assertThat(api.append("H05.12-250212-010002", hidden).code()).isEqualTo("SUPPLEMENTS_USED_DIFFERS");
    }

    @Test
    void shouldFollowAUnitThatWasDissolvedMeanwhile() {
        // given
        String dossier = "H05.12-260302-010077";
        String successor = "Trung tâm Y tế mới";
        api.append(
                dossier,
                Api.events(
                        Api.event("unit-1", "ACCEPTED", "2026-03-02T09:00:00+07:00", "{}"),
                        Api.event("unit-2", "STEP_COMPLETED", "2026-03-02T10:00:00+07:00", "{\"step\":\"S02\"}")));
        String act = """
                {"eventId":"unit-3","type":"STEP_COMPLETED","occurredAt":"2026-03-09T09:00:00+07:00",
                 "actor":{"unit":"%s","employment":"CIVIL_SERVANT"},"data":{"step":"S03"}}""".formatted(successor);
        Api.Reply unknown = api.append(dossier, Api.events(act));

        // when
        String succession =
                "{\"unit\":\"Sở Y tế\",\"successor\":\"%s\",\"from\":\"2026-03-05\",\"document\":\"NQ 1/NQ-HĐND\"}"
                        .formatted(successor);
        Api.Reply recorded = api.post("/api/v1/organisation/successions", succession);
        JsonNode before = api.get("/api/v1/dossiers/" + dossier + "?at=2026-03-04T09:00:00+07:00")
                .json();
        Api.Reply known = api.append(dossier, Api.events(act));

        // then
        assertThat(unknown.code()).isEqualTo("UNIT_UNKNOWN");
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        assertThat(recorded.json().path("recordedBy").stringValue()).isEqualTo("demo");
        assertThat(before.path("routing").path("current").get(0).path("unit").stringValue())
                .isEqualTo("Sở Y tế");
        assertThat(known.status()).as(known.body()).isEqualTo(200);
        JsonNode place = known.json().path("routing").path("current").get(0);
        assertThat(place.path("unit").stringValue()).isEqualTo(successor);
        assertThat(place.path("formerUnit").stringValue()).isEqualTo("Sở Y tế");
        assertThat(api.append(dossier, Api.events(act))).isEqualTo(known);
        assertThat(api.post("/api/v1/organisation/successions", succession)).isEqualTo(recorded);
        assertThat(api.post("/api/v1/organisation/successions", succession.replace(successor, "Sở khác"))
                        .code())
                .isEqualTo("SUCCESSION_EXISTS");
        assertThat(api.get("/api/v1/organisation/successions")
                        .json()
                        .path("successions")
                        .findValuesAsString("successor"))
                .contains(successor);
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/events").body()).contains("CIVIL_SERVANT");
    }

    private static String due(JsonNode decision) {
        return decision.path("deadlines").path("dueAt").stringValue("");
    }

    @Test
    void shouldStoreAllOrNothing() {
        // given
        String dossier = "H05.12-260212-010004";

        // when
        Api.Reply denied = api.append(
                dossier,
                Api.events(
                        Api.accepted("nothing-1"),
                        Api.event("nothing-2", "RESULT_RETURNED", "2026-02-13T10:00:00+07:00", "{}")));

        // then
        assertThat(denied.code()).as(denied.body()).isEqualTo("EVENT_DENIED");
        assertThat(denied.json().path("eventId").stringValue()).isEqualTo("nothing-2");
        assertThat(api.get("/api/v1/dossiers/" + dossier).status()).isEqualTo(404);
        assertThat(database.sql("select count(*) from dossier_event where event_id like 'nothing-%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void shouldRefuseAnEventBeforeTheLastOne() {
        // given
        String dossier = "H05.12-260212-010005";
        api.append(dossier, Api.events(Api.accepted("order-1")));

        // when
        Api.Reply refused =
                api.append(dossier, Api.events(Api.event("order-2", "TRANSFERRED", "2026-02-12T08:59:00+07:00", "{}")));

        // then
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("EVENT_OUT_OF_ORDER");
    }

    @Test
    void shouldDecideTheSameWithoutStoring() {
        // given
        String dossier = "H05.12-260212-010006";
        Api.Reply stored = api.append(dossier, Api.events(Api.accepted("pure-1")));

        // when
        Api.Reply pure = api.post(
                "/api/v1/decisions",
                "{\"release\":\"%s\",\"dossier\":\"%s\",\"history\":[%s]}"
                        .formatted(Api.PROCEDURE, dossier, Api.accepted("pure-1")));

        // then
        assertThat(pure.body()).isEqualTo(stored.body());
    }

    @Test
    void shouldVerifyAReceiptAndNameWhatWasChanged() {
        // given
        String dossier = "H05.12-260212-010021";
        String event = Api.accepted("receipt-1");
        String decision = api.append(dossier, Api.events(event)).body();
        String request = "{\"decision\":%s,\"history\":[%s]}";

        // when
        JsonNode same = api.post("/api/v1/receipts/verify", request.formatted(decision, event))
                .json();
        JsonNode laterDue = api.post(
                        "/api/v1/receipts/verify",
                        request.formatted(decision.replace("2026-03-05T17:00", "2026-03-09T17:00"), event))
                .json();
        JsonNode otherHistory = api.post(
                        "/api/v1/receipts/verify", request.formatted(decision, event.replace("T09:00", "T08:00")))
                .json();

        // then
        assertThat(same.path("valid").booleanValue()).as(same.toString()).isTrue();
        assertThat(same.path("recomputed").stringValue())
                .isEqualTo(same.path("receipt").stringValue());
        assertThat(laterDue.path("valid").booleanValue()).isFalse();
        assertThat(laterDue.path("differences").get(0).stringValue()).isEqualTo("deadlines");
        assertThat(otherHistory.path("valid").booleanValue()).isFalse();
        assertThat(otherHistory.path("differences").toString()).contains("receipt");
    }

    @Test
    void shouldQueueAppendsToOneDossier() throws Exception {
        // given
        String dossier = "H05.12-260212-010007";
        List<Callable<Api.Reply>> calls = new ArrayList<>();
        IntStream.range(0, CALLERS)
                .forEach(i -> calls.add(() -> api.append(
                        dossier,
                        Api.events(
                                Api.accepted("queue-first"),
                                Api.event("queue-" + i, "TRANSFERRED", "2026-02-12T09:00:00+07:00", "{}")))));

        // when
        List<Api.Reply> replies = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Api.Reply> reply : callers.invokeAll(calls)) {
                replies.add(reply.get());
            }
        }

        // then
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.status()).as(reply.body()).isEqualTo(200));
        JsonNode events =
                api.get("/api/v1/dossiers/" + dossier + "/events").json().path("events");
        assertThat(events.size()).isEqualTo(CALLERS + 1);
        assertThat(events.get(CALLERS).path("sequence").intValue()).isEqualTo(CALLERS + 1);
    }

    @Test
    void shouldGovernByTheReleaseInForceAtAcceptance() {
        // given
        String submitted = Api.event("pin-1", "SUBMITTED", "2023-06-01T09:00:00+07:00", "{}");
        String accepted = Api.event("pin-2", "ACCEPTED", "2026-02-12T09:00:00+07:00", "{}");

        // when
        Api.Reply tooEarly = api.append("H05.12-260212-010008", Api.events(submitted));
        Api.Reply both = api.append("H05.12-260212-010008", Api.events(submitted, accepted));

        // then
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.code()).isEqualTo("NO_RELEASE_IN_FORCE");
        assertThat(tooEarly.json().path("messageEn").stringValue()).contains("2024-01-01");
        assertThat(both.status()).as(both.body()).isEqualTo(200);
    }

    @Test
    void shouldKeepReleasesAsTheyAre() {
        // given
        String key = "giu-nguyen-ban-phat-hanh";
        String document = api.get("/api/v1/procedures/" + Api.PROCEDURE).body().replace(Api.PROCEDURE, key);
        api.post("/api/v1/procedures", document);
        Api.Reply first = api.publish(key, "2024-01-01");

        // when
        Api.Reply imported = api.post("/api/v1/procedures", document.replace("Tiếp nhận, kiểm tra hồ sơ", "Tiếp nhận"));
        Api.Reply other = api.publish(key, "2024-01-01");
        Api.Reply restored = api.post("/api/v1/procedures", document);
        Api.Reply same = api.publish(key, "2024-01-01");

        // then
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        assertThat(imported.json().path("key").stringValue()).isEqualTo(key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("RELEASE_DATE_TAKEN");
        assertThat(restored.json().path("revision").intValue())
                .isEqualTo(imported.json().path("revision").intValue() + 1);
        assertThat(same).isEqualTo(first);
        String id = first.json().path("release").stringValue();
        JsonNode manifest = api.get("/api/v1/releases/" + id).json();
        assertThat(manifest.path("hash")).isEqualTo(first.json().path("hash"));
        assertThat(manifest.path("entries").has("procedure.xmi")).isTrue();
        assertThat(api.get("/api/v1/releases/" + id + "/archive").body()).startsWith("PK");
    }

    @Test
    void shouldKeepErrorsFromBeingPublishedUnlessAnAdministratorSaysWhy() {
        // given
        String key = "tong-thoi-gian-sai";
        String document = api.get("/api/v1/procedures/" + Api.PROCEDURE)
                .body()
                .replace(Api.PROCEDURE, key)
                .replace("\"value\":7,", "\"value\":9,");

        // when
        Api.Reply imported = api.post("/api/v1/procedures", document);
        Api.Reply blocked = api.publish(key, "2024-01-01");
        Api.Reply forced = api.post(
                "/api/v1/procedures/" + key + "/releases",
                "{\"effectiveFrom\":\"2024-01-01\",\"override\":\"thử nghiệm\"}");

        // then
        assertThat(imported.json().path("findings").toString()).contains("ERROR");
        assertThat(blocked.status()).as(blocked.body()).isEqualTo(409);
        assertThat(blocked.code()).isEqualTo("FINDINGS_OPEN");
        assertThat(blocked.json().path("findings").isEmpty()).isFalse();
        assertThat(forced.status()).as(forced.body()).isEqualTo(200);
        assertThat(forced.json().path("override").stringValue()).isEqualTo("thử nghiệm");
        assertThat(database.sql("select caller from audit_entry where action = 'RELEASE_PUBLISHED_WITH_ERRORS'")
                        .query(String.class)
                        .list())
                .containsOnly("demo");
    }
}

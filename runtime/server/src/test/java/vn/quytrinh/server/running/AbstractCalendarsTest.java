package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.calendar.Calendars;

/** What the calendars promise, on whatever database. Each test has a province of its own. */
abstract class AbstractCalendarsTest {

    private static final int CALLERS = 8;
    private static final String SOURCE = "\"document\":\"CV 12/UBND\",\"effectiveFrom\":\"2026-07-01\"";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Calendars calendars;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void shouldShowAYearAtAGlance() {
        // when
        Api.Reply official = api.get("/api/v1/calendars/VN/2026");
        Api.Reply provisional = api.get("/api/v1/calendars/VN/2027");

        // then
        JsonNode year = official.json();
        assertThat(official.status()).as(official.body()).isEqualTo(200);
        assertThat(year.path("status").stringValue()).isEqualTo("OFFICIAL");
        assertThat(year.has("message")).isFalse();
        assertThat(year.path("layers").get(0).path("id").stringValue()).isEqualTo("VN");
        JsonNode swap = find(year.path("days"), "date", "2026-08-22");
        assertThat(swap.path("kind").stringValue()).isEqualTo("SWAP_WORK");
        assertThat(swap.path("weekday").stringValue()).isEqualTo("SATURDAY");
        assertThat(swap.path("pairedWith").stringValue()).isEqualTo("2026-08-31");
        assertThat(swap.path("layer").stringValue()).isEqualTo("VN");
        assertThat(swap.path("document").stringValue()).isNotBlank();
        assertThat(year.path("months").size()).isEqualTo(12);
        assertThat(year.path("months").get(1).path("workingDays").intValue())
                .as("20 weekdays of February 2026 less the five days of Tết")
                .isEqualTo(15);
        assertThat(year.path("workingHours").intValue())
                .isEqualTo(8 * year.path("workingDays").intValue());
        assertThat(year.path("officeHours").get(0).path("week").path("MONDAY").toString())
                .isEqualTo("[[\"08:00\",\"12:00\"],[\"13:00\",\"17:00\"]]");
        assertThat(year.path("version").path("number").intValue()).isPositive();
        assertThat(provisional.json().path("status").stringValue()).isEqualTo("PROVISIONAL");
        assertThat(provisional.json().path("message").stringValue()).contains("tạm tính");
        assertThat(provisional.json().path("messageEn").stringValue()).contains("provisional");
    }

    @Test
    void shouldRecordTheShippedCalendarOnceOnTwoNodes() {
        // when
        boolean again = calendars.recordShipped();

        // then
        assertThat(again).isFalse();
        assertThat(database.sql("select count(*) from calendar_layer_version where layer_id = 'VN' and version = 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(find(api.get("/api/v1/calendars").json().path("calendars"), "id", "VN")
                        .path("scope")
                        .stringValue())
                .isEqualTo("NATION");
    }

    @Test
    void shouldLetAChangeTakeEffectAndKeepWhatWasBelieved() {
        // given
        create("H31", "PROVINCE", "VN");
        create("H31.1", "AGENCY", "H31");
        String before = instantOfVersion("H31.1");
        assertThat(due("H31.1")).isEqualTo("2026-07-16T17:00");

        // when
        Api.Reply changed = change("H31", holiday("2026-07-16"));

        // then
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("version").path("number").intValue()).isEqualTo(2);
        assertThat(changed.json().path("version").path("by").stringValue()).isEqualTo("demo");
        assertThat(due("H31.1")).isEqualTo("2026-07-17T17:00");
        assertThat(find(year("H31.1", "").path("days"), "date", "2026-07-16")
                        .path("layer")
                        .stringValue())
                .isEqualTo("H31");
        assertThat(find(year("H31.1", "?believedAt=" + before).path("days"), "date", "2026-07-16")
                        .isMissingNode())
                .isTrue();
        assertThat(api.get("/api/v1/calendars/H31/2026?believedAt=2020-01-01T00:00")
                        .code())
                .isEqualTo("CALENDAR_NOT_RECORDED_YET");
        JsonNode versions = api.get("/api/v1/calendars/H31/versions").json().path("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.get(0).path("days").get(0).path("date").stringValue())
                .isEqualTo("2026-07-16");
        assertThat(database.sql("select detail from audit_entry where action = 'CALENDAR_CHANGED' and subject = 'H31'")
                        .query(String.class)
                        .single())
                .contains("2026-07-16", "CV 12/UBND", "2026");
    }

    @Test
    void shouldPreviewWithoutStoring() {
        // given
        create("H32", "PROVINCE", "VN");

        // when
        Api.Reply preview = api.post("/api/v1/calendars/H32/changes?preview=true", body(holiday("2026-07-16")));

        // then
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().path("officialYears").get(0).intValue()).isEqualTo(2026);
        assertThat(preview.json().path("moved").intValue()).isPositive();
        JsonNode sample = find(preview.json().path("samples"), "receivedAt", "2026-07-15T09:00");
        assertThat(sample.path("limit").path("vi").stringValue()).isEqualTo("8 giờ làm việc");
        assertThat(sample.path("before").path("dueAt").stringValue()).isEqualTo("2026-07-16T09:00");
        assertThat(sample.path("after").path("dueAt").stringValue()).isEqualTo("2026-07-17T09:00");
        assertThat(api.get("/api/v1/calendars/H32/versions")
                        .json()
                        .path("versions")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatContradictsACalendarWithinOrItself() {
        // given
        create("H33", "PROVINCE", "VN");
        create("H33.1", "AGENCY", "H33");
        change("H33.1", "\"type\":\"SWAP\",\"off\":\"2026-07-15\",\"work\":\"2026-07-18\"");

        // when
        Api.Reply refused = change("H33", holiday("2026-07-18"));

        // then
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("CALENDAR_INVALID");
        assertThat(refused.json().path("messageEn").stringValue()).contains("H33.1", "SWAP_WORK");
        assertThat(refused.json().path("faults").size()).isEqualTo(1);
        change("H33", holiday("2026-07-20"));
        assertThat(change("H33", holiday("2026-07-20")).code()).isEqualTo("CALENDAR_UNCHANGED");
        assertThat(change("H33", holiday("2026-07-21") + ",\"version\":1").code())
                .isEqualTo("CALENDAR_STALE");
        assertThat(post("/api/v1/calendars", layer("H33", "PROVINCE", "VN")).code())
                .isEqualTo("CALENDAR_EXISTS");
    }

    @Test
    void shouldRecordEveryOneOfManyChangesAtOnce() throws Exception {
        // given
        create("H34", "PROVINCE", "VN");
        create("H34.1", "AGENCY", "H34");

        // when
        List<Api.Reply> replies =
                atOnce(i -> () -> change(i % 2 == 0 ? "H34" : "H34.1", holiday("2026-07-%02d".formatted(20 + i / 2))));

        // then
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.status()).as(reply.body()).isEqualTo(200));
        assertThat(List.of("H34", "H34.1"))
                .allSatisfy(id -> assertThat(api.get("/api/v1/calendars/" + id + "/versions")
                                .json()
                                .path("versions")
                                .get(0)
                                .path("number")
                                .intValue())
                        .isEqualTo(1 + CALLERS / 2));
    }

    @Test
    void shouldLetOnlyOneOfTwoContradictingChangesStand() throws Exception {
        // given
        create("H35", "PROVINCE", "VN");
        create("H35.1", "AGENCY", "H35");

        // when
        List<Api.Reply> replies = atOnce(i -> () -> i % 2 == 0
                ? change("H35", holiday("2026-07-18"))
                : change("H35.1", "\"type\":\"SWAP\",\"off\":\"2026-07-15\",\"work\":\"2026-07-18\""));

        // then
        assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        assertThat(replies)
                .extracting(Api.Reply::status)
                .allSatisfy(status -> assertThat(status).isIn(200, 409, 422));
        assertThat(api.get("/api/v1/calendars/H35.1/2026").status()).isEqualTo(200);
    }

    @Test
    void shouldProposeAndAdoptAYear() {
        // given
        create("H36", "PROVINCE", "VN");

        // when
        JsonNode proposal = api.get("/api/v1/calendars/H36/proposals/2028?tet=ONE_DAY_BEFORE")
                .json();
        Api.Reply adopted = change("H36", "\"type\":\"ADOPT\",\"year\":2028,\"tet\":\"ONE_DAY_BEFORE\"");

        // then
        assertThat(proposal.path("tet").stringValue()).isEqualTo("ONE_DAY_BEFORE");
        assertThat(proposal.path("choices").path("nationalDay").size()).isEqualTo(2);
        assertThat(proposal.path("days").isEmpty()).isFalse();
        assertThat(proposal.path("missing").size())
                .isEqualTo(proposal.path("days").size());
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(200);
        assertThat(api.get("/api/v1/calendars/H36/2028").json().path("status").stringValue())
                .isEqualTo("PROVISIONAL");
        Api.Reply missing = api.get("/api/v1/calendars/VN/2028");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.code()).isEqualTo("CALENDAR_YEAR_MISSING");
        assertThat(missing.json().path("message").stringValue()).contains("2028");
    }

    @Test
    void shouldShowSeasonalHours() {
        // given
        create("H37", "PROVINCE", "VN");

        // when
        change(
                "H37",
                "\"type\":\"HOURS\",\"from\":\"2026-04-15\",\"season\":{\"from\":\"04-15\",\"to\":\"10-15\"},"
                        + "\"hours\":[[\"07:00\",\"11:00\"],[\"13:00\",\"17:00\"]],\"reception\":{\"SATURDAY\":[[\"07:00\",\"11:00\"]]}");

        // then
        JsonNode hours = year("H37", "").path("officeHours");
        assertThat(hours.size()).isEqualTo(3);
        assertThat(hours.get(1).path("from").stringValue()).isEqualTo("2026-04-15");
        assertThat(hours.get(1).path("to").stringValue()).isEqualTo("2026-10-15");
        assertThat(hours.get(1).path("reception").path("SATURDAY").size()).isEqualTo(1);
        assertThat(hours.get(2).path("week").path("MONDAY").get(0).get(0).stringValue())
                .isEqualTo("08:00");
    }

    @Test
    void shouldKeepTheRegisterOfOutages() throws Exception {
        // given
        Api.Reply announced = api.post(
                "/api/v1/outages",
                "{\"id\":\"SC-1\",\"from\":\"2024-03-04T10:00\",\"system\":\"Hệ thống một cửa\",\"document\":\"TB 5\"}");

        // when
        List<Api.Reply> ends =
                atOnce(i -> () -> api.post("/api/v1/outages/SC-1/end", "{\"to\":\"2024-03-05T1%d:00\"}".formatted(i)));

        // then
        assertThat(announced.status()).as(announced.body()).isEqualTo(200);
        assertThat(ends.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        assertThat(ends.stream().filter(reply -> reply.status() != 200))
                .extracting(Api.Reply::code)
                .containsOnly("OUTAGE_ENDED");
        JsonNode outage = find(api.get("/api/v1/outages").json().path("outages"), "id", "SC-1");
        assertThat(outage.path("from").stringValue()).isEqualTo("2024-03-04T10:00:00+07:00");
        assertThat(outage.path("to").stringValue()).startsWith("2024-03-05T1");
        assertThat(outage.path("endedBy").stringValue()).isEqualTo("demo");
        JsonNode results = api.post("/api/v1/deadlines", """
                        {"meta":{"outages":true},"cases":[
                         {"id":"a","receivedAt":"2024-03-04T09:00","duration":2,"unit":"WORKING_DAY"},
                         {"id":"b","receivedAt":"2024-03-04T09:00","duration":2,"unit":"WORKING_DAY","outages":false}]}""").json().path("results");
        assertThat(results.get(0).path("dueAt").stringValue()).isEqualTo("2024-03-07T17:00");
        assertThat(results.get(1).path("dueAt").stringValue()).isEqualTo("2024-03-06T17:00");
    }

    @Test
    void shouldDecideUnderTheCalendarOfTheProceduresProvince() {
        // given
        create("H39", "PROVINCE", "VN");
        create("H39.1", "AGENCY", "H39");
        publish("lich-ca-nuoc", null);
        String before = publish("lich-tinh-h39", "VN.H39.1.2");
        change("H39", holiday("2026-07-16"));
        publish("lich-tinh-h39-moi", "VN.H39.1.2");

        // when
        JsonNode nation = decide("lich-ca-nuoc");
        JsonNode pinned = decide(before);
        JsonNode province = decide("lich-tinh-h39-moi");

        // then
        assertThat(nation.path("law").path("scope").stringValue()).isEqualTo("VN");
        assertThat(nation.path("deadlines").path("dueAt").stringValue()).isEqualTo("2026-07-29T17:00:00+07:00");
        assertThat(pinned.path("deadlines").path("dueAt"))
                .isEqualTo(nation.path("deadlines").path("dueAt"));
        assertThat(province.path("law").path("scope").stringValue()).isEqualTo("VN.H39.1.2");
        assertThat(province.path("deadlines").path("dueAt").stringValue()).isEqualTo("2026-07-30T17:00:00+07:00");
    }

    /** Publishes the sample for a territory, and returns the release's id. */
    private String publish(String key, @Nullable String territory) {
        String document = api.get("/api/v1/procedures/" + Api.PROCEDURE).body().replace(Api.PROCEDURE, key);
        String placed =
                territory == null ? document : document.replaceFirst("\\{", "{\"territory\":\"" + territory + "\",");
        Api.Reply imported = api.post("/api/v1/procedures", placed);
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        Api.Reply published = api.publish(key, "2026-01-01");
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        return published.json().path("release").stringValue();
    }

    private JsonNode decide(String release) {
        return api.post(
                        "/api/v1/decisions",
                        "{\"release\":\"%s\",\"history\":[{\"eventId\":\"e-1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"2026-07-15T09:00:00+07:00\"}],\"at\":\"2026-07-15T09:00:00+07:00\"}"
                                .formatted(release))
                .json();
    }

    private List<Api.Reply> atOnce(IntFunction<Callable<Api.Reply>> call) throws Exception {
        List<Api.Reply> replies = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Api.Reply> reply :
                    callers.invokeAll(IntStream.range(0, CALLERS).mapToObj(call).toList())) {
                replies.add(reply.get());
            }
        }
        return replies;
    }

    private void create(String id, String scope, String parent) {
        Api.Reply reply = post("/api/v1/calendars", layer(id, scope, parent));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static String layer(String id, String scope, String parent) {
        return "\"id\":\"%s\",\"name\":\"Cơ quan %s\",\"scope\":\"%s\",\"parent\":\"%s\""
                .formatted(id, id, scope, parent);
    }

    private Api.Reply change(String id, String change) {
        return post("/api/v1/calendars/" + id + "/changes", change);
    }

    private Api.Reply post(String path, String fields) {
        return api.post(path, body(fields));
    }

    private static String body(String fields) {
        return "{" + fields + "," + SOURCE + "}";
    }

    private static String holiday(String date) {
        return "\"type\":\"DAY\",\"date\":\"" + date + "\",\"kind\":\"HOLIDAY\",\"name\":\"Nghỉ thử\"";
    }

    private String due(String calendar) {
        return api.post(
                        "/api/v1/deadlines",
                        "{\"cases\":[{\"receivedAt\":\"2026-07-15T09:00\",\"duration\":1,\"unit\":\"WORKING_DAY\",\"calendar\":\"%s\"}]}"
                                .formatted(calendar))
                .json()
                .path("results")
                .get(0)
                .path("dueAt")
                .stringValue("");
    }

    private JsonNode year(String id, String query) {
        return api.get("/api/v1/calendars/" + id + "/2026" + query).json();
    }

    private String instantOfVersion(String id) {
        return year(id, "").path("version").path("recordedAt").stringValue().replace("+", "%2B");
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (each.path(field).stringValue("").equals(value)) {
                return each;
            }
        }
        return list.path("none");
    }
}

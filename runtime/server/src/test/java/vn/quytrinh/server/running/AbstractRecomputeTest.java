package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.engine.recompute.Recomputations;

/** That a calendar announced late reaches open dossiers, each once; on whatever database. Every test adds a holiday of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbstractRecomputeTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Working days of January 2027, each made a holiday by one test. */
    private final AtomicInteger day = new AtomicInteger(4);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private UnitOfWork unitOfWork;

    @Autowired
    private Recomputations recomputations;

    @Autowired
    private Projection projection;

    @Autowired
    private Verification verification;

    @Autowired
    private AuditSealer sealer;

    @Autowired
    private MovableClock clock;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        clock.set("2026-12-30T12:00:00");
        // From the second test on the calendar is another one, and the release of the first stays.
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isIn(200, 409);
        finish();
    }

    private String accepted(String agency) {
        String code = "%s-261230-%06d".formatted(agency, NUMBER.incrementAndGet());
        append(code, "ACCEPTED", "2026-12-30T09:00:00+07:00");
        return code;
    }

    private void append(String code, String type, String at) {
        Api.Reply reply =
                api.append(code, Api.events(Api.event("r-" + NUMBER.incrementAndGet() + getClass(), type, at, "{}")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    /** Announces one more holiday of the nation; the document is named after it. */
    private String announce() {
        int number = day.getAndIncrement() - 4;
        int working = 4 + number / 5 * 7 + number % 5;
        String date = "2027-01-%02d".formatted(working);
        Api.Reply reply = api.post(
                "/api/v1/calendars/VN/changes",
                "{\"type\":\"DAY\",\"date\":\"%s\",\"kind\":\"HOLIDAY\",\"name\":\"Nghỉ thêm\",\"document\":\"CV %s\",\"verified\":true,\"effectiveFrom\":\"2026-12-30\"}"
                        .formatted(date, date));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return "CV " + date;
    }

    private JsonNode start() {
        Api.Reply reply = api.post("/api/v1/calendars/VN/recomputations", "{}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private void finish() {
        while (recomputations.advance()) {
            // Page by page.
        }
    }

    private String dueAt(String dossier) {
        return api.get("/api/v1/dossiers/" + dossier)
                .json()
                .path("deadlines")
                .path("dueAt")
                .stringValue();
    }

    private List<String> history(String dossier) {
        List<String> types = new ArrayList<>();
        api.get("/api/v1/dossiers/" + dossier + "/events")
                .json()
                .path("events")
                .forEach(event -> types.add(event.path("type").stringValue()));
        return types;
    }

    private List<String> sinceAccepted(String dossier) {
        List<String> types = history(dossier);
        return types.subList(types.indexOf("ACCEPTED") + 1, types.size());
    }

    private long announced(String type, String dossier) {
        return database.sql("select count(*) from outbox where type = ? and subject = ?")
                .params(type, dossier)
                .query(Long.class)
                .single();
    }

    private List<JsonNode> moved(Api as, String id) {
        List<JsonNode> moved = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = as.get("/api/v1/recomputations/" + id + "/moved?limit=50" + next)
                    .json();
            page.path("moved").forEach(moved::add);
            next = page.has("next") ? "&cursor=" + page.path("next").stringValue() : "";
        } while (!next.isEmpty());
        return moved;
    }

    @Test
    void shouldMoveThePromiseOfAnOpenDossierAndSayWhy() {
        // given
        String dossier = accepted("H11.12");
        String before = dueAt(dossier);
        String document = announce();
        assertThat(dueAt(dossier)).as("an edit alone moves no dossier").isEqualTo(before);

        // when
        clock.set("2026-12-31T08:00:00");
        String id = start().path("id").stringValue();
        finish();

        // then
        String after = dueAt(dossier);
        assertThat(after).isGreaterThan(before);
        assertThat(api.get("/api/v1/dossiers/" + dossier + "?at=2026-12-30T10:00:00%2B07:00")
                        .json()
                        .path("deadlines")
                        .path("dueAt")
                        .stringValue())
                .isEqualTo(before);
        assertThat(history(dossier)).endsWith("ACCEPTED", "CALENDAR_CHANGED");
        assertThat(moved(api, id))
                .filteredOn(one -> one.path("dossier").stringValue().equals(dossier))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("oldDueAt").stringValue()).isEqualTo(before);
                    assertThat(one.path("dueAt").stringValue()).isEqualTo(after);
                    assertThat(one.path("citation").stringValue()).isEqualTo(document);
                });
        assertThat(announced("PROMISE_MOVED", dossier)).isEqualTo(1);
        assertThat(announced("CALENDAR_CHANGED", "VN")).isPositive();
        assertThat(api.get("/api/v1/notices?kind=DOSSIER_OVERDUE&dossier=" + dossier)
                        .json()
                        .path("notices")
                        .path(0)
                        .path("by")
                        .stringValue())
                .isEqualTo(after);
        assertThat(database.sql(
                                "select count(*) from dossier_state where code = ? and due_at > first_due_at - interval '1' day and seq >= 2")
                        .param(dossier)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void shouldForetellWhatMovesAndWriteNothing() {
        // given
        List<String> dossiers =
                IntStream.range(0, 3).mapToObj(i -> accepted("H23.12")).toList();
        String document = announce();
        clock.set("2026-12-31T08:00:00");

        // when
        List<JsonNode> foretold = new ArrayList<>();
        long looked = 0;
        JsonNode page = null;
        for (String next = "";
                page == null || page.has("next");
                next = "&cursor=" + page.path("next").asString("")) {
            page = api.get("/api/v1/calendars/VN/recomputations/preview?limit=2" + next)
                    .json();
            page.path("moved").forEach(foretold::add);
            looked += page.path("looked").longValue();
        }

        // then
        assertThat(page.path("document").stringValue()).isEqualTo(document);
        assertThat(looked).isEqualTo(page.path("open").longValue());
        assertThat(sinceAccepted(dossiers.get(0))).isEmpty();
        String id = start().path("id").stringValue();
        finish();
        assertThat(moved(api, id)).containsExactlyInAnyOrderElementsOf(foretold);
        assertThat(foretold)
                .extracting(one -> one.path("dossier").stringValue())
                .containsAll(dossiers);
        assertThat(api.client("preview-" + NUMBER.incrementAndGet(), "H23", "ANALYST")
                        .get("/api/v1/calendars/VN/recomputations/preview")
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
    }

    @Test
    void shouldLeaveALedgerThatVerifiesAndRebuildsAndReceiptsThatHold() {
        // given
        String dossier = accepted("H12.12");
        announce();
        clock.set("2026-12-31T08:00:00");
        start();
        finish();

        // when
        sealer.seal();
        JsonNode decision = api.get("/api/v1/dossiers/" + dossier + "?at=2026-12-31T09:00:00%2B07:00")
                .json();
        JsonNode events =
                api.get("/api/v1/dossiers/" + dossier + "/events").json().path("events");

        // then
        assertThat(verification.run(Progress.SILENT).breaks()).isEmpty();
        assertThat(projection.rebuild(Progress.SILENT).changed()).isZero();
        Api.Reply verified = api.post(
                "/api/v1/receipts/verify",
                "{\"release\":%s,\"dossier\":\"%s\",\"history\":%s,\"at\":%s,\"decision\":%s}"
                        .formatted(decision.path("release"), dossier, events, decision.path("at"), decision));
        assertThat(verified.status()).as(verified.body()).isEqualTo(200);
        assertThat(verified.json().path("valid").booleanValue())
                .as(verified.body())
                .isTrue();
    }

    @Test
    void shouldTakeUpWhereItWasWhenItIsKilledHalfWay() {
        // given more dossiers than two pages hold
        List<String> dossiers =
                IntStream.range(0, 120).mapToObj(i -> accepted("H13.12")).toList();
        announce();
        clock.set("2026-12-31T08:00:00");
        String id = start().path("id").stringValue();
        assertThat(recomputations.advance()).isTrue();
        JsonNode after = api.get("/api/v1/recomputations/" + id).json();

        // when it dies within the second page, and another node takes it up
        assertThatIllegalStateException()
                .isThrownBy(() -> unitOfWork.write(() -> {
                    recomputations.advance();
                    throw new IllegalStateException("the node dies");
                }));
        assertThat(api.get("/api/v1/recomputations/" + id).json()).isEqualTo(after);
        assertThat(after.path("state").stringValue()).isEqualTo("RUNNING");
        finish();

        // then
        JsonNode finished = api.get("/api/v1/recomputations/" + id).json();
        assertThat(finished.path("state").stringValue()).isEqualTo("FINISHED");
        assertThat(finished.path("done").longValue())
                .isEqualTo(finished.path("total").longValue());
        assertThat(finished.path("failed").longValue()).isZero();
        assertThat(moved(api, id)).hasSize(finished.path("moved").intValue());
        for (String dossier : dossiers) {
            assertThat(announced("PROMISE_MOVED", dossier)).isEqualTo(1);
            assertThat(sinceAccepted(dossier)).containsExactly("CALENDAR_CHANGED");
        }
    }

    @Test
    void shouldDoNothingTwiceWhenNodesWorkAtOnce() {
        // given
        List<String> dossiers =
                IntStream.range(0, 110).mapToObj(i -> accepted("H14.12")).toList();
        announce();
        clock.set("2026-12-31T08:00:00");
        String id = start().path("id").stringValue();

        // when
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 3)
                .mapToObj(node -> CompletableFuture.runAsync(this::finish))
                .toList();
        nodes.forEach(CompletableFuture::join);

        // then
        JsonNode finished = api.get("/api/v1/recomputations/" + id).json();
        assertThat(finished.path("done").longValue())
                .isEqualTo(finished.path("total").longValue());
        for (String dossier : dossiers) {
            assertThat(sinceAccepted(dossier)).containsExactly("CALENDAR_CHANGED");
            assertThat(announced("PROMISE_MOVED", dossier)).isEqualTo(1);
        }
    }

    @Test
    void shouldAcceptByTheCalendarThatCountsNow() {
        // given a dossier that was recomputed, and one that is accepted afterwards
        String before = accepted("H15.12");
        announce();
        start();
        finish();

        // when
        String afterwards = accepted("H15.12");

        // then
        assertThat(history(afterwards)).containsExactly("CALENDAR_CHANGED", "ACCEPTED");
        assertThat(dueAt(afterwards)).isEqualTo(dueAt(before));
        assertThat(api.get("/api/v1/dossiers/" + afterwards)
                        .json()
                        .path("findings")
                        .toString())
                .contains("CALENDAR_CHANGED");
    }

    @Test
    void shouldLeaveAReleaseItsCalendarThatWasPublishedSince() {
        // given a calendar that counts, and a release that was published with a newer one
        announce();
        start();
        finish();
        String before = dueAt(accepted("H22.12"));
        announce();
        clock.set("2026-12-30T13:00:00");
        assertThat(api.publish(Api.PROCEDURE, "2025-01-01").status()).isEqualTo(200);

        // when
        String dossier = accepted("H22.12");

        // then
        assertThat(history(dossier)).containsExactly("ACCEPTED");
        assertThat(dueAt(dossier)).isGreaterThan(before);
    }

    @Test
    void shouldAnswerARepeatedAcceptanceAsTheFirstTime() {
        announce();
        start();
        finish();
        String body = Api.events(Api.event("again" + getClass(), "ACCEPTED", "2026-12-30T09:00:00+07:00", "{}"));

        Api.Reply first = api.append("H16.12-261230-000001", body);
        Api.Reply again = api.append("H16.12-261230-000001", body);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void shouldLeaveClosedDossiersAsTheyAre() {
        // given
        String dossier = accepted("H17.12");
        append(dossier, "WITHDRAWN", "2026-12-30T10:00:00+07:00");
        announce();

        // when
        start();
        finish();

        // then
        assertThat(history(dossier)).endsWith("WITHDRAWN");
        assertThat(announced("PROMISE_MOVED", dossier)).isZero();
    }

    @Test
    void shouldStartOnceForAChange() {
        announce();

        String id = start().path("id").stringValue();

        assertThat(start().path("id").stringValue()).isEqualTo(id);
        announce();
        assertThat(start().path("id").stringValue()).isNotEqualTo(id);
    }

    @Test
    void shouldConcernOnlyDossiersOfItsTerritory() {
        // given
        String dossier = accepted("H18.12");
        api.post(
                "/api/v1/calendars",
                "{\"id\":\"H18\",\"name\":\"Tỉnh\",\"scope\":\"PROVINCE\",\"parent\":\"VN\",\"document\":\"QĐ 1\",\"effectiveFrom\":\"2026-01-01\"}");

        // when
        Api.Reply started = api.post("/api/v1/calendars/H18/recomputations", "{}");
        finish();

        // then
        assertThat(started.json().path("total").longValue()).isZero();
        assertThat(sinceAccepted(dossier)).isEmpty();
    }

    @Test
    void shouldShowOnlyTheDossiersOfTheCallersAgencies() {
        // given
        String own = accepted("H19.12");
        String other = accepted("H20.12");
        announce();
        clock.set("2026-12-31T08:00:00");
        String id = start().path("id").stringValue();
        finish();

        // when
        List<JsonNode> seen = moved(api.client("recompute-" + NUMBER.incrementAndGet(), "H19", "OPERATOR"), id);

        // then
        assertThat(seen)
                .extracting(one -> one.path("dossier").stringValue())
                .contains(own)
                .doesNotContain(other);
    }

    @Test
    void shouldRefuseWhatOthersMayNotSay() {
        String dossier = accepted("H21.12");
        Api.Reply sent = api.append(
                dossier,
                Api.events(Api.event(
                        "forged" + getClass(),
                        "CALENDAR_CHANGED",
                        "2026-12-30T11:00:00+07:00",
                        "{\"calendar\":\"VN\",\"sequence\":1,\"hash\":\"sha256:0\",\"document\":\"CV 0\"}")));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.code()).isEqualTo("EVENT_OF_THE_SERVICE");
        assertThat(api.get("/api/v1/recomputations/none").code()).isEqualTo("RECOMPUTATION_UNKNOWN");
        assertThat(api.get("/api/v1/recomputations/none/moved").code()).isEqualTo("RECOMPUTATION_UNKNOWN");
        assertThat(api.post("/api/v1/calendars/none/recomputations", "{}").code())
                .isEqualTo("CALENDAR_UNKNOWN");
        assertThat(api.client("analyst-" + NUMBER.incrementAndGet(), "H21", "ANALYST")
                        .post("/api/v1/calendars/VN/recomputations", "{}")
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
    }
}

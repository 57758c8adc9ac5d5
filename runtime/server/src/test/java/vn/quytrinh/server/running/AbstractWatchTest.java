package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.watch.Watch;

/** That what time makes of dossiers is told once, when it is true; on whatever database. The test moves the clock and the watch. */
abstract class AbstractWatchTest {

    private static final String MORNING = "2026-02-12T09:00:00+07:00";
    private static final String NOON = "2026-02-12T12:00:00";
    /** Ten working days from 12 February, Tết between, end on 5 March at 17:00. */
    private static final String DAY_AFTER = "2026-03-06T08:00:00";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private UnitOfWork unitOfWork;

    @Autowired
    private EventLedger ledger;

    @Autowired
    private Projection projection;

    @Autowired
    private Watch watch;

    @Autowired
    private MovableClock clock;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        clock.set(NOON);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
        change("delete from watch_notice");
    }

    private void change(String statement) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> database.sql(statement).update());
    }

    private String accepted(String agency) {
        String code = agency + "-260212-"
                + "%06d".formatted(Math.abs(UUID.randomUUID().hashCode()) % 1_000_000);
        append(code, "ACCEPTED", MORNING, "{}");
        return code;
    }

    private void append(String code, String type, String at, String data) {
        Api.Reply reply =
                api.append(code, Api.events(Api.event(UUID.randomUUID().toString(), type, at, data)));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private void tellAll() {
        while (watch.tell().looked() > 0) {
            // Until nothing is due any more.
        }
    }

    private List<String> told(String dossier) {
        return database.sql("select type from outbox where subject = ? and type not in ('EVENT_RECORDED') order by seq")
                .param(dossier)
                .query(String.class)
                .list();
    }

    private List<String> waiting(String dossier) {
        return kinds("PENDING", dossier);
    }

    private List<String> kinds(String state, String dossier) {
        List<String> kinds = new ArrayList<>();
        api.get("/api/v1/notices?state=" + state + "&dossier=" + dossier)
                .json()
                .path("notices")
                .forEach(notice -> kinds.add(notice.path("kind").stringValue()
                        + (notice.has("percent") ? " " + notice.path("percent").intValue() : "")));
        return kinds;
    }

    @Test
    void shouldTellEachNoticeOnceWhenItsTimeHasCome() {
        // given
        String dossier = accepted("H05.12");

        // then nothing of the dossier is due yet
        tellAll();
        assertThat(told(dossier)).containsOnly("STEP_DUE_SOON");
        assertThat(waiting(dossier))
                .contains("DOSSIER_DUE_SOON 50", "DOSSIER_DUE_SOON 80", "APOLOGY_DUE", "DOSSIER_OVERDUE");

        // when half of the time is used up, and later most of it
        clock.set("2026-02-26T00:00:00");
        tellAll();
        clock.set("2026-03-03T00:00:00");
        tellAll();
        tellAll();

        // then
        assertThat(told(dossier)).containsSubsequence("DOSSIER_DUE_SOON", "DOSSIER_DUE_SOON");
        assertThat(kinds("TOLD", dossier)).contains("DOSSIER_DUE_SOON 50", "DOSSIER_DUE_SOON 80");

        // when it is late
        clock.set(DAY_AFTER);
        tellAll();
        clock.set("2026-03-07T08:00:00");
        tellAll();

        // then
        assertThat(told(dossier)).filteredOn("DOSSIER_OVERDUE"::equals).hasSize(1);
        assertThat(told(dossier)).filteredOn("APOLOGY_DUE"::equals).hasSize(1);
        assertThat(waiting(dossier)).isEmpty();
    }

    @Test
    void shouldSayWhatWasToldByWhichRule() {
        String dossier = accepted("H05.12");
        clock.set(DAY_AFTER);
        tellAll();

        Map<String, Object> row = database.sql("select id, agency, cast(content as varchar(4000)) content from outbox"
                        + " where subject = ? and type = 'DOSSIER_OVERDUE'")
                .param(dossier)
                .query()
                .singleRow();
        JsonNode data = new Api.Reply(200, null, row.get("content").toString()).json();

        assertThat(row).containsEntry("agency", "H05.12");
        assertThat(row.get("id").toString()).startsWith(dossier + "/DOSSIER_OVERDUE/");
        assertThat(data.path("by").stringValue()).startsWith("2026-03-05T17:00:00");
        assertThat(data.path("rule").stringValue()).isEqualTo("LR-064");
        assertThat(data.path("citation").stringValue()).contains("QĐ 766/QĐ-TTg");
        assertThat(data.path("text").path("vi").stringValue()).contains("quá hạn");
    }

    @Test
    void shouldTellNothingOfADossierThatMovedOn() {
        // given
        String dossier = accepted("H05.12");
        append(dossier, "WITHDRAWN", "2026-02-12T10:00:00+07:00", "{}");

        // when
        clock.set(DAY_AFTER);
        tellAll();

        // then
        assertThat(waiting(dossier)).isEmpty();
        assertThat(told(dossier)).isEmpty();
    }

    @Test
    void shouldNotCallLateWhatWasSuspendedMeanwhile() {
        // given
        String dossier = accepted("H05.12");
        append(dossier, "PAUSED", "2026-02-12T10:00:00+07:00", "{\"reason\":\"chờ giám định\",\"basis\":\"QĐ 1\"}");
        clock.set(DAY_AFTER);

        // when
        tellAll();

        // then
        assertThat(told(dossier)).isEmpty();
    }

    /** In June, where no other dossier of these tests runs: an outage stops the clocks of all. */
    @Test
    void shouldWaitForTheEndOfAnOutageAndThenForTheLaterDate() {
        // given ten working days from 1 June
        clock.set("2026-06-02T09:00:00");
        String dossier = "H05.12-260601-000001";
        append(dossier, "ACCEPTED", "2026-06-01T09:00:00+07:00", "{}");
        String body = "{\"id\":\"SC-6\",\"from\":\"2026-06-02T08:00:00\",\"system\":\"HTTT\",\"document\":\"TB 1\"}";
        assertThat(api.post("/api/v1/outages", body).status()).isEqualTo(200);

        // when its first date comes while the outage lasts
        clock.set("2026-06-16T08:00:00");
        tellAll();

        // then
        assertThat(told(dossier)).isEmpty();

        // when the outage is over: nine of the ten days are left
        assertThat(api.post("/api/v1/outages/SC-6/end", "{\"to\":\"2026-06-15T08:00:00\"}")
                        .status())
                .isEqualTo(200);
        clock.set("2026-06-16T09:00:00");
        tellAll();

        // then
        assertThat(told(dossier)).doesNotContain("DOSSIER_OVERDUE");
        assertThat(waiting(dossier)).contains("DOSSIER_OVERDUE");
        clock.set("2026-06-26T17:00:01");
        tellAll();
        assertThat(told(dossier)).filteredOn("DOSSIER_OVERDUE"::equals).hasSize(1);
    }

    @Test
    void shouldTellOfADatePromisedAnewAsAnotherNotice() {
        // given
        String dossier = accepted("H05.12");
        clock.set("2026-03-04T10:00:00");
        append(
                dossier,
                "APOLOGY_SENT",
                "2026-03-04T09:00:00+07:00",
                "{\"reason\":\"chờ giám định\",\"newDueAt\":\"2026-03-12T17:00:00+07:00\"}");

        // when
        clock.set("2026-03-13T08:00:00");
        tellAll();

        // then
        assertThat(told(dossier)).filteredOn("DOSSIER_OVERDUE"::equals).hasSize(2);
    }

    @Test
    void shouldTellOfTheUnitThatDoesNotAcknowledge() {
        String dossier = accepted("H05.12");
        append(
                dossier,
                "TRANSFERRED",
                "2026-02-12T10:00:00+07:00",
                "{\"from\":\"Sở Y tế\",\"to\":\"Phòng Nghiệp vụ Y\"}");

        clock.set("2026-02-12T13:30:00");
        tellAll();

        assertThat(told(dossier)).filteredOn("ACKNOWLEDGEMENT_LATE"::equals).hasSize(1);
    }

    @Test
    void shouldTellOnceWhenManyNodesLook() {
        // given
        List<String> dossiers =
                IntStream.range(0, 40).mapToObj(i -> accepted("H06.12")).toList();
        clock.set(DAY_AFTER);

        // when
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::tellAll))
                .toList();
        nodes.forEach(CompletableFuture::join);
        tellAll();

        // then
        for (String dossier : dossiers) {
            assertThat(told(dossier)).filteredOn("DOSSIER_OVERDUE"::equals).hasSize(1);
        }
        assertThat(watch.lag(clock.instant())).isZero();
    }

    @Test
    void shouldPassOverADossierThatSomebodyAppendsTo() {
        // given
        String dossier = accepted("H05.12");
        clock.set(DAY_AFTER);

        // when
        Watch.Round round = unitOfWork.write(() -> {
            ledger.lock(List.of(dossier));
            return CompletableFuture.supplyAsync(watch::tell).join();
        });

        // then
        assertThat(round.told()).isZero();
        assertThat(told(dossier)).isEmpty();
        tellAll();
        assertThat(told(dossier)).contains("DOSSIER_OVERDUE");
    }

    @Test
    void shouldTellNothingWhenTheTransactionFails() {
        // given
        String dossier = accepted("H05.12");
        clock.set(DAY_AFTER);

        // when
        try {
            unitOfWork.write(() -> {
                watch.tell();
                throw new IllegalStateException("the node dies");
            });
        } catch (IllegalStateException dies) {
            // As it was told to.
        }

        // then
        assertThat(told(dossier)).isEmpty();
        assertThat(kinds("TOLD", dossier)).isEmpty();
        assertThat(watch.lag(clock.instant())).isGreaterThan(Duration.ofHours(14));
    }

    @Test
    void shouldWatchDossiersOfBeforeThereWasAWatch() {
        // given
        String dossier = accepted("H05.12");
        List<String> waiting = waiting(dossier);
        change("delete from watch_notice");
        change("insert into job_progress (job, after_key, done) values ('watch', '', 0)");

        // when
        projection.catchUp();

        // then
        assertThat(waiting(dossier)).isEqualTo(waiting).isNotEmpty();
    }

    @Test
    void shouldNotTellAgainAfterARebuild() {
        // given
        String dossier = accepted("H05.12");
        clock.set("2026-03-03T08:00:00");
        tellAll();
        List<String> waiting = waiting(dossier);

        // when
        assertThat(projection.rebuild(Progress.SILENT).changed()).isZero();
        tellAll();

        // then
        assertThat(waiting(dossier)).isEqualTo(waiting);
        assertThat(told(dossier)).filteredOn("DOSSIER_DUE_SOON"::equals).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void shouldListPageByPageWithinTheCallersAgencies() {
        // given
        accepted("H05.12");
        String own = accepted("H07.12");
        Api operator = api.client("watch-" + UUID.randomUUID(), "H07", "OPERATOR");

        // when
        List<String> dossiers = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = operator.get("/api/v1/notices?limit=2" + next).json();
            page.path("notices")
                    .forEach(notice -> dossiers.add(notice.path("dossier").stringValue()));
            next = page.has("next") ? "&cursor=" + page.path("next").stringValue() : "";
        } while (!next.isEmpty());

        // then
        assertThat(dossiers).hasSameSizeAs(waiting(own)).containsOnly(own);
    }

    @Test
    void shouldRefuseWhatItDoesNotKnow() {
        assertThat(api.get("/api/v1/notices?kind=OUTAGE_LASTS").code()).isEqualTo("CHOICE_INVALID");
        assertThat(api.get("/api/v1/notices?state=LOST").code()).isEqualTo("CHOICE_INVALID");
        assertThat(api.get("/api/v1/notices?cursor=AAAA").code()).isEqualTo("CURSOR_INVALID");
        assertThat(api.get("/api/v1/notices?limit=0").code()).isEqualTo("LIMIT_INVALID");
        assertThat(api.get("/api/v1/notices?dossier=%27x").code()).isEqualTo("DOSSIER_CODE_INVALID");
    }
}

package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.BackOff;
import vn.quytrinh.engine.out.Backlog;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.Deliveries;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.out.OutboxLog;
import vn.quytrinh.engine.out.OutboxReaders;
import vn.quytrinh.engine.out.Subscription;
import vn.quytrinh.engine.out.SubscriptionStore;
import vn.quytrinh.engine.out.Subscriptions;
import vn.quytrinh.engine.out.Webhook;
import vn.quytrinh.engine.out.WebhookSecrets;

/** What webhooks promise, on whatever database, with a real receiver. Each test has an agency and a subscription of its own. */
abstract class AbstractDeliveriesTest {

    /** Two digits, so that no neighbour with one more is an agency of another test. */
    private static final AtomicInteger AGENCIES = new AtomicInteger(9);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration KEEP = Duration.ofDays(30);
    private static final int ATTEMPTS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OutboxLog outbox;

    @Autowired
    private OutboxReaders readers;

    @Autowired
    private SubscriptionStore subscriptions;

    @Autowired
    private DeliveryStore deliveries;

    @Autowired
    private Subscriptions administration;

    @Autowired
    private Webhook webhook;

    @Autowired
    private WebhookSecrets secrets;

    @Autowired
    private AuditLog audit;

    @Autowired
    private UnitOfWork unitOfWork;

    private final TestClock clock = new TestClock();
    private final Receiver receiver = new Receiver();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Api api;
    private String agency;
    private String subscription;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
        int number = AGENCIES.incrementAndGet();
        agency = "H%02d.%d".formatted(number / 100 + 40, number % 100);
        subscription = "one-stop-" + number;
    }

    @AfterEach
    void close() {
        api.post("/api/v1/subscriptions/" + subscription + "/disable", "");
        receiver.close();
        threads.shutdownNow();
    }

    private Deliveries node() {
        return new Deliveries(
                outbox,
                readers,
                subscriptions,
                deliveries,
                webhook,
                secrets,
                new CloudEvents("urn:quytrinh:test"),
                audit,
                unitOfWork,
                clock,
                new Random(1),
                new Deliveries.Settings(
                        new BackOff(FIRST_WAIT, Duration.ofHours(1), ATTEMPTS), LEASE, 8, KEEP, Set.of()));
    }

    private String subscribe() {
        return subscribe("");
    }

    private String subscribe(String types) {
        Api.Reply reply = api.post("/api/v1/subscriptions", """
                {"id":"%s","url":"%s","types":[%s],"agencies":["%s"]}""".formatted(subscription, receiver.url(), types, agency));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().path("secret").stringValue();
    }

    private String dossier(int number) {
        return "%s-260212-%06d".formatted(agency, number);
    }

    private void accept(String dossier) {
        assertThat(api.append(dossier, Api.events(Api.accepted(dossier + "-1"))).status())
                .isEqualTo(200);
    }

    private void handOver(String dossier, int number) {
        Api.Reply reply = api.append(
                dossier,
                Api.events(Api.event(
                        dossier + "-" + number,
                        "TRANSFERRED",
                        "2026-02-12T%02d:00:00+07:00".formatted(8 + number),
                        "{\"note\":\"Nguyễn Văn An\"}")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private int deliver() {
        return deliver(node());
    }

    private int deliver(Deliveries node) {
        node.queue(subscription);
        return node.send(subscription, Runnable::run);
    }

    private JsonNode shown(String query) {
        return api.get("/api/v1/subscriptions/" + subscription + "/deliveries" + query)
                .json()
                .path("deliveries");
    }

    @Test
    void shouldTellWhatWasRecordedAsASignedCloudEvent() {
        // given
        var check = new WebhookCheck(subscribe());
        String dossier = dossier(10001);
        accept(dossier);

        // when
        int sent = deliver();

        // then
        assertThat(sent).isEqualTo(1);
        Receiver.Message message = receiver.messages().get(0);
        assertThat(message.path()).isEqualTo("/hook");
        assertThat(message.headers().get("Content-Type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(check.look(message.headers(), message.body(), clock.instant()))
                .isEqualTo(WebhookCheck.Finding.SOUND);
        JsonNode event = message.event();
        assertThat(event.path("specversion").stringValue()).isEqualTo("1.0");
        assertThat(event.path("id").stringValue()).isEqualTo(dossier + "/1");
        assertThat(event.path("source").stringValue()).isEqualTo("urn:quytrinh:test");
        assertThat(event.path("type").stringValue()).isEqualTo("vn.quytrinh.event.recorded");
        assertThat(event.path("subject").stringValue()).isEqualTo(dossier);
        assertThat(event.path("agency").stringValue()).isEqualTo(agency);
        assertThat(event.path("time").stringValue()).isEqualTo("2026-02-12T09:00:00+07:00");
        JsonNode data = event.path("data");
        assertThat(data.path("eventId").stringValue()).isEqualTo(dossier + "-1");
        assertThat(data.path("eventType").stringValue()).isEqualTo("ACCEPTED");
        assertThat(data.path("sequence").intValue()).isEqualTo(1);
        assertThat(data.path("state").path("status").intValue()).isEqualTo(4);
        assertThat(data.path("state").path("dueAt").stringValue()).isEqualTo("2026-03-05T17:00:00+07:00");
        JsonNode decision = api.get("/api/v1/dossiers/" + dossier + "?at=2026-02-12T09:00:00%2B07:00")
                .json();
        assertThat(data.path("state").path("receipt")).isEqualTo(decision.path("receipt"));
        assertThat(data.path("release")).isEqualTo(decision.path("release"));
        assertThat(shown("").get(0).path("state").stringValue()).isEqualTo("DELIVERED");
        assertThat(deliver()).as("nothing is left").isZero();
    }

    @Test
    void shouldNotNameAnybody() {
        // given
        subscribe();
        accept(dossier(10001));
        handOver(dossier(10001), 2);

        // when
        deliver();
        deliver();

        // then
        assertThat(receiver.messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(new String(message.body(), StandardCharsets.UTF_8))
                        .doesNotContain("Nguyễn Văn An", "\"p1\""));
    }

    @Test
    void shouldTellEventsOfOneRequestWithTheStateAfterIt() {
        // given
        subscribe();
        String dossier = dossier(10001);
        api.append(
                dossier,
                Api.events(
                        Api.accepted(dossier + "-1"),
                        Api.event(dossier + "-2", "TRANSFERRED", "2026-02-12T10:00:00+07:00", "{}")));

        // when
        deliver();
        deliver();

        // then
        assertThat(receiver.messages())
                .extracting(
                        message -> message.event().path("data").path("sequence").intValue())
                .containsExactly(1, 2);
        assertThat(receiver.messages())
                .extracting(message -> message.event()
                        .path("data")
                        .path("state")
                        .path("sequence")
                        .intValue())
                .containsExactly(2, 2);
    }

    @Test
    void shouldLetAReceiverRefuseWhatIsForgedOldOrRepeated() {
        // given
        var check = new WebhookCheck(subscribe());
        accept(dossier(10001));
        deliver();
        Receiver.Message message = receiver.messages().get(0);
        byte[] changed = message.body().clone();
        changed[changed.length - 3] ^= 1;
        Map<String, String> younger = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        younger.putAll(message.headers());
        younger.put(
                "webhook-timestamp",
                Long.toString(clock.instant().plusSeconds(600).getEpochSecond()));
        Instant now = clock.instant();

        // then
        assertThat(check.look(message.headers(), changed, now)).isEqualTo(WebhookCheck.Finding.FORGED);
        assertThat(check.look(younger, message.body(), now.plusSeconds(600))).isEqualTo(WebhookCheck.Finding.FORGED);
        assertThat(check.look(message.headers(), message.body(), now.plusSeconds(301)))
                .isEqualTo(WebhookCheck.Finding.TOO_OLD);
        assertThat(check.look(message.headers(), message.body(), now.minusSeconds(301)))
                .isEqualTo(WebhookCheck.Finding.FROM_THE_FUTURE);
        assertThat(check.look(message.headers(), message.body(), now)).isEqualTo(WebhookCheck.Finding.SOUND);
        assertThat(check.look(message.headers(), message.body(), now)).isEqualTo(WebhookCheck.Finding.REPEATED);
    }

    @Test
    void shouldTryAgainLaterUnderTheSameIdWithANewTime() {
        // given
        var check = new WebhookCheck(subscribe());
        accept(dossier(10001));
        receiver.always(Receiver.Reaction.status(503));
        deliver();

        // when
        int atOnce = deliver();
        clock.pass(FIRST_WAIT);
        receiver.always(Receiver.Reaction.status(200));
        int later = deliver();

        // then
        assertThat(atOnce).isZero();
        assertThat(later).isEqualTo(1);
        assertThat(receiver.messages())
                .extracting(message -> message.headers().get("webhook-id"))
                .hasSize(2)
                .containsOnly(receiver.messages().get(0).headers().get("webhook-id"));
        Receiver.Message second = receiver.messages().get(1);
        assertThat(second.headers().get("webhook-timestamp"))
                .isEqualTo(Long.toString(clock.instant().getEpochSecond()));
        assertThat(check.look(second.headers(), second.body(), clock.instant())).isEqualTo(WebhookCheck.Finding.SOUND);
        assertThat(second.body()).isEqualTo(receiver.messages().get(0).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "500", "redirect", "hang", "hang up"})
    void shouldNotCountAsDelivered(String how) {
        // given
        Receiver.Reaction reaction = switch (how) {
            case "redirect" -> Receiver.Reaction.header(307, "Location", receiver.url() + "/elsewhere");
            case "hang" -> receiver.hang();
            case "hang up" -> Receiver.Reaction.hangUp();
            default -> Receiver.Reaction.status(Integer.parseInt(how));
        };
        receiver.always(reaction);
        subscribe();
        accept(dossier(10001));

        // when
        deliver();

        // then
        assertThat(receiver.messages()).extracting(Receiver.Message::path).containsExactly("/hook");
        JsonNode delivery = shown("").get(0);
        assertThat(delivery.path("state").stringValue()).isEqualTo("WAITING");
        assertThat(delivery.path("attempts").intValue()).isEqualTo(1);
        assertThat(delivery.path("answer").stringValue())
                .isEqualTo(
                        switch (how) {
                            case "redirect" -> "HTTP 307";
                            case "hang" -> "no answer within PT5S";
                            case "hang up" -> "the connection failed";
                            default -> "HTTP " + how;
                        });
    }

    @Test
    void shouldTakeAnEndlessAnswerForAnAnswer() {
        // given
        receiver.always(Receiver.Reaction.endless());
        subscribe();
        accept(dossier(10001));

        // when
        deliver();

        // then
        assertThat(shown("").get(0).path("state").stringValue()).isEqualTo("DELIVERED");
    }

    @Test
    void shouldWaitAsLongAsTheReceiverAsksFor() {
        // given
        subscribe();
        accept(dossier(10001));
        receiver.always(Receiver.Reaction.header(429, "Retry-After", "600"));
        deliver();

        // when
        clock.pass(Duration.ofSeconds(599));
        int before = deliver();
        clock.pass(Duration.ofSeconds(1));
        int after = deliver();

        // then
        assertThat(before).isZero();
        assertThat(after).isEqualTo(1);
    }

    @Test
    void shouldKeepTheOrderOfADossierAndHoldUpNoOther() {
        // given
        subscribe();
        String slow = dossier(10001);
        String other = dossier(10002);
        accept(slow);
        handOver(slow, 2);
        accept(other);
        handOver(other, 2);
        receiver.reacting(message -> Receiver.Reaction.status(message.subject().equals(slow) ? 500 : 200));

        // when
        deliver();
        deliver();
        receiver.always(Receiver.Reaction.status(200));
        clock.pass(FIRST_WAIT);
        deliver();
        deliver();

        // then
        assertThat(receiver.ids()).containsExactly(slow + "/1", other + "/1", other + "/2", slow + "/1", slow + "/2");
    }

    @Test
    void shouldGiveUpVisiblyGoOnAndSendAgainWhenAsked() {
        // given
        subscribe();
        String dossier = dossier(10001);
        accept(dossier);
        handOver(dossier, 2);
        receiver.reacting(message -> Receiver.Reaction.status(message.id().endsWith("/1") ? 500 : 200));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            deliver();
            clock.pass(Duration.ofHours(1));
        }

        // when
        JsonNode dead = shown("?state=DEAD");
        int next = deliver();
        List<Delivery> told = unitOfWork.read(() -> deliveries.about(dossier, 10));
        Backlog backlog = administration
                .backlogs(List.of(subscriptions.find(subscription).orElseThrow()))
                .get(subscription);
        long sequence = dead.get(0).path("sequence").asLong();
        String path = "/api/v1/subscriptions/" + subscription + "/deliveries/" + sequence + "/resend";
        receiver.always(Receiver.Reaction.status(200));
        Api.Reply resent = api.post(path, "");
        clock.pass(Duration.ofHours(1));
        deliver();

        // then
        assertThat(dead.size()).isEqualTo(1);
        assertThat(dead.get(0).path("attempts").intValue()).isEqualTo(ATTEMPTS);
        assertThat(dead.get(0).path("answer").stringValue()).isEqualTo("HTTP 500");
        assertThat(next).isEqualTo(1);
        assertThat(told)
                .extracting(Delivery::subscription, Delivery::state, Delivery::attempts, Delivery::answer)
                .containsExactly(
                        tuple(subscription, Delivery.State.DEAD, ATTEMPTS, "HTTP 500"),
                        tuple(subscription, Delivery.State.DELIVERED, 1, "HTTP 200"));
        assertThat(backlog).isEqualTo(new Backlog(0, 1));
        assertThat(unitOfWork.read(() -> deliveries.about(dossier, 1))).hasSize(1);
        assertThat(unitOfWork.read(() -> deliveries.about(dossier(99999), 10))).isEmpty();
        assertThat(resent.json().path("resent").intValue()).isEqualTo(1);
        assertThat(receiver.ids()).endsWith(dossier + "/2", dossier + "/1").hasSize(ATTEMPTS + 2);
        assertThat(shown("?state=DEAD").size()).isZero();
        assertThat(api.post(path, "").code()).isEqualTo("DELIVERY_NOT_DEAD");
        assertThat(api.post("/api/v1/subscriptions/" + subscription + "/deliveries/resend", "")
                        .json()
                        .path("resent")
                        .intValue())
                .isZero();
    }

    @Test
    void shouldTellElsewhereOnceChanged() {
        // given
        subscribe();
        Caller admin = new Caller("quan-tri", Set.of(Role.ADMIN), AgencyScope.of(agency), false);
        accept(dossier(10001));

        try (Receiver elsewhere = new Receiver()) {
            var request = new Subscriptions.Request(
                    subscription, elsewhere.url(), Set.of(AnnouncementType.EVENT_RECORDED), AgencyScope.of(agency));

            // when
            Subscription changed = administration.change(request, admin);
            accept(dossier(10002));
            deliver();

            // then
            assertThat(changed.secretNo()).isEqualTo(1);
            assertThat(receiver.ids()).isEmpty();
            assertThat(elsewhere.ids()).containsExactlyInAnyOrder(dossier(10001) + "/1", dossier(10002) + "/1");
            assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                            .param(subscription)
                            .query(String.class)
                            .list())
                    .containsExactly("SUBSCRIPTION_CREATED", "SUBSCRIPTION_CHANGED");
        }
        var foreign = new Subscriptions.Request(subscription, "https://a.example/", Set.of(), AgencyScope.of("H99"));
        assertThatThrownBy(() -> administration.change(foreign, admin))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.code()).isEqualTo("AGENCY_FORBIDDEN"));
    }

    @Test
    void shouldSendNothingMoreToAReceiverThatIsGoneUntilItIsBack() {
        // given
        subscribe();
        accept(dossier(10001));
        receiver.always(Receiver.Reaction.status(410));
        deliver();

        // when
        JsonNode gone = api.get("/api/v1/subscriptions/" + subscription).json();
        clock.pass(Duration.ofHours(1));
        accept(dossier(10002));
        int meanwhile = deliver();
        api.post("/api/v1/subscriptions/" + subscription + "/enable", "");
        receiver.always(Receiver.Reaction.status(200));
        clock.pass(Duration.ofHours(1));
        deliver();

        // then
        assertThat(gone.path("enabled").booleanValue()).isFalse();
        assertThat(gone.path("disabledReason").stringValue()).isEqualTo("HTTP 410");
        assertThat(meanwhile).isZero();
        assertThat(receiver.ids().subList(1, receiver.ids().size()))
                .containsExactlyInAnyOrder(dossier(10001) + "/1", dossier(10002) + "/1");
        assertThat(database.sql(
                                "select count(*) from audit_entry where action = 'SUBSCRIPTION_DISABLED' and subject = :id")
                        .param("id", subscription)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void shouldTellNobodyOfOtherAgenciesAndTypes() {
        // given
        subscribe("\"vn.quytrinh.event.recorded\"");
        accept(dossier(10001));
        String neighbour = agency + "0";
        accept("%s-260212-010001".formatted(neighbour));
        assertThat(api.publish("giay-phep-xay-dung", "2024-01-01").status()).isNotEqualTo(500);

        // when
        deliver();
        deliver();

        // then
        assertThat(receiver.ids()).containsExactly(dossier(10001) + "/1");
    }

    @Test
    void shouldTellOfReleases() {
        // given
        subscribe("\"vn.quytrinh.release.published\",\"vn.quytrinh.release.withdrawn\"");
        String from = "20%02d-03-01".formatted(27 + AGENCIES.get());
        JsonNode release = api.publish(Api.PROCEDURE, from).json();
        String id = release.path("release").stringValue();
        api.publish(Api.PROCEDURE, from);
        api.post("/api/v1/releases/" + id + "/withdraw", "{\"reason\":\"Sai thời hạn\"}");

        // when
        deliver();
        deliver();

        // then
        assertThat(receiver.messages())
                .extracting(message -> message.event().path("type").stringValue())
                .containsExactly("vn.quytrinh.release.published", "vn.quytrinh.release.withdrawn");
        assertThat(receiver.messages()
                        .get(0)
                        .event()
                        .path("data")
                        .path("release")
                        .stringValue())
                .isEqualTo(id);
        assertThat(receiver.messages().get(0).event().path("data").path("hash").stringValue())
                .isEqualTo(release.path("hash").stringValue());
        assertThat(receiver.messages().get(1).event().path("agency").isMissingNode())
                .isTrue();
    }

    @Test
    void shouldAnnounceNothingThatWasNotStored() {
        // given
        subscribe();
        String dossier = dossier(10001);
        accept(dossier);

        // when
        Api.Reply repeated = api.append(dossier, Api.events(Api.accepted(dossier + "-1")));
        Api.Reply denied = api.append(
                dossier, Api.events(Api.event(dossier + "-x", "ACCEPTED", "2026-02-12T10:00:00+07:00", "{}")));
        deliver();
        deliver();

        // then
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(denied.status()).isEqualTo(409);
        assertThat(receiver.ids()).containsExactly(dossier + "/1");
    }

    @Test
    void shouldSendAgainWhatANodeWasSendingWhenItDied() {
        // given
        subscribe();
        accept(dossier(10001));
        Deliveries dies = node();
        dies.queue(subscription);
        Instant now = clock.instant();
        var taken = unitOfWork.write(() -> deliveries.take(subscription, 8, now, now.plus(LEASE)));

        // when
        int whileLeased = deliver();
        clock.pass(LEASE);
        int afterwards = deliver();
        boolean backFromTheDead = unitOfWork.write(() -> deliveries.settle(taken.get(0)));

        // then
        assertThat(whileLeased).isZero();
        assertThat(afterwards).isEqualTo(1);
        assertThat(receiver.ids()).containsExactly(dossier(10001) + "/1");
        assertThat(backFromTheDead).as("what it says now counts no more").isFalse();
        assertThat(shown("").get(0).path("state").stringValue()).isEqualTo("DELIVERED");
    }

    @Test
    void shouldShareTheWorkAmongNodesWithoutSendingTwice() throws Exception {
        // given
        subscribe();
        IntStream.rangeClosed(1, 12).forEach(number -> {
            accept(dossier(10000 + number));
            handOver(dossier(10000 + number), 2);
            handOver(dossier(10000 + number), 3);
        });

        // when
        List<Future<?>> nodes = IntStream.range(0, 4)
                .<Future<?>>mapToObj(number -> threads.submit(() -> {
                    Deliveries node = node();
                    for (int round = 0; round < 500 && receiver.messages().size() < 36; round++) {
                        node.queue(subscription);
                        node.send(subscription, threads);
                    }
                }))
                .toList();
        for (Future<?> node : nodes) {
            node.get();
        }

        // then
        assertThat(receiver.ids())
                .as(() -> shown("").toString())
                .doesNotHaveDuplicates()
                .hasSize(36);
        IntStream.rangeClosed(1, 12)
                .mapToObj(number -> dossier(10000 + number))
                .forEach(dossier -> assertThat(receiver.messages().stream()
                                .filter(message -> message.subject().equals(dossier))
                                .map(Receiver.Message::id))
                        .containsExactly(dossier + "/1", dossier + "/2", dossier + "/3"));
    }

    @Test
    void shouldSignWithBothSecretsDuringARotation() {
        // given
        String former = subscribe();
        Api.Reply rotated = api.post("/api/v1/subscriptions/" + subscription + "/secret", "{\"hoursOverlap\":2}");
        String present = rotated.json().path("secret").stringValue();
        accept(dossier(10001));
        accept(dossier(10002));
        receiver.reacting(message -> Receiver.Reaction.status(message.subject().equals(dossier(10001)) ? 200 : 500));
        deliver();
        Instant during = clock.instant();
        clock.pass(Duration.ofHours(3));

        // when
        deliver();
        Receiver.Message first = receiver.messages().get(0);
        Receiver.Message late = receiver.messages().get(2);

        // then
        assertThat(new WebhookCheck(former).look(first.headers(), first.body(), during))
                .isEqualTo(WebhookCheck.Finding.SOUND);
        assertThat(new WebhookCheck(present).look(first.headers(), first.body(), during))
                .isEqualTo(WebhookCheck.Finding.SOUND);
        assertThat(new WebhookCheck(former).look(late.headers(), late.body(), clock.instant()))
                .isEqualTo(WebhookCheck.Finding.FORGED);
        assertThat(new WebhookCheck(present).look(late.headers(), late.body(), clock.instant()))
                .isEqualTo(WebhookCheck.Finding.SOUND);
    }

    @Test
    void shouldKeepNoSecret() {
        // given
        String secret = subscribe();

        // then
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(database.sql("select * from webhook_subscription")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(secret, secret.substring("whsec_".length()));
        assertThat(database.sql("select detail from audit_entry")
                        .query(String.class)
                        .list())
                .noneMatch(detail -> detail.contains(secret.substring("whsec_".length())));
        assertThat(api.get("/api/v1/subscriptions/" + subscription).body()).doesNotContain("whsec_");
        assertThat(api.get("/api/v1/subscriptions").body()).doesNotContain("whsec_");
    }

    @Test
    void shouldNotSignWithTheKeyOfAnotherService() {
        // given
        subscribe();
        accept(dossier(10001));
        var other = new Deliveries(
                outbox,
                readers,
                subscriptions,
                deliveries,
                webhook,
                new WebhookSecrets(new byte[WebhookSecrets.KEY_BYTES]),
                new CloudEvents("urn:quytrinh:test"),
                audit,
                unitOfWork,
                clock,
                new Random(1),
                new Deliveries.Settings(
                        new BackOff(FIRST_WAIT, Duration.ofHours(1), ATTEMPTS), LEASE, 8, KEEP, Set.of()));

        // when
        deliver(other);

        // then
        assertThat(receiver.messages()).isEmpty();
        assertThat(shown("").get(0).path("answer").stringValue()).contains("key of this node");
    }

    @Test
    void shouldTellForHowLongTheOldestWaits() {
        // given
        Deliveries node = node();
        subscribe();
        node.queue(subscription);
        Instant recorded = Instant.now();
        Duration before = node.lag(recorded.plusSeconds(100));
        accept(dossier(10001));

        // when
        Duration unread = node.lag(Instant.now().plusSeconds(100));
        node.queue(subscription);
        Duration queued = node.lag(Instant.now().plusSeconds(100));
        node.send(subscription, Runnable::run);
        Duration delivered = node.lag(Instant.now().plusSeconds(100));

        // then
        assertThat(before).isZero();
        assertThat(unread)
                .isBetween(
                        Duration.ofSeconds(100),
                        Duration.between(recorded, Instant.now()).plusSeconds(100));
        assertThat(queued).isGreaterThanOrEqualTo(Duration.ofSeconds(100));
        assertThat(delivered).isZero();
    }

    @Test
    void shouldForgetWhatWasToldLongAgoButNothingThatWaits() {
        // given
        subscribe();
        accept(dossier(10001));
        accept(dossier(10002));
        receiver.reacting(message -> Receiver.Reaction.status(message.subject().equals(dossier(10001)) ? 200 : 500));
        deliver();
        accept(dossier(10003));

        // when
        Deliveries node = node();
        node.forget();
        List<String> early = kept();
        clock.pass(KEEP.plusHours(1));
        node.forget();
        List<String> unreadStays = kept();
        receiver.always(Receiver.Reaction.status(200));
        deliver();
        node.forget();
        List<String> all = kept();

        // then
        assertThat(early).containsExactly(dossier(10001) + "/1", dossier(10002) + "/1", dossier(10003) + "/1");
        assertThat(unreadStays).containsExactly(dossier(10002) + "/1", dossier(10003) + "/1");
        assertThat(all).isEmpty();
        assertThat(shown("").size()).isZero();
    }

    private List<String> kept() {
        return database.sql("select id from outbox where agency = :agency order by seq")
                .param("agency", agency)
                .query(String.class)
                .list();
    }

    @Test
    void shouldShowNumbersInTheirOrderHoweverManyWrite() throws Exception {
        // given
        long begin = unitOfWork.read(outbox::last);
        AtomicBoolean done = new AtomicBoolean();
        Future<List<Long>> reader = threads.submit(() -> {
            List<Long> seen = new ArrayList<>();
            long after = begin;
            while (true) {
                boolean last = done.get();
                var from = after;
                List<Long> page = unitOfWork.read(() -> outbox.after(from, 7)).stream()
                        .map(line -> line.sequence())
                        .toList();
                seen.addAll(page);
                if (!page.isEmpty()) {
                    after = page.get(page.size() - 1);
                } else if (last) {
                    return seen;
                }
            }
        });

        // when
        List<Future<?>> writers = IntStream.range(0, 6)
                .<Future<?>>mapToObj(writer -> threads.submit(() ->
                        IntStream.range(0, 10).forEach(number -> accept(dossier(20000 + writer * 100 + number)))))
                .toList();
        for (Future<?> writer : writers) {
            writer.get();
        }
        done.set(true);

        // then
        List<Long> seen = reader.get();
        assertThat(seen).isSorted().hasSize(60).hasSameSizeAs(new HashSet<>(seen));
    }
}

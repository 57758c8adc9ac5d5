package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.audit.AuditQuery;
import vn.quytrinh.engine.audit.AuditQuery.Outcome;
import vn.quytrinh.engine.audit.AuditTrail;
import vn.quytrinh.engine.audit.ChainWatch;
import vn.quytrinh.engine.audit.DossierStories;
import vn.quytrinh.engine.audit.DossierStory;
import vn.quytrinh.engine.audit.ToldEvent;
import vn.quytrinh.engine.control.ControlledDocument;
import vn.quytrinh.engine.control.DocumentFields;
import vn.quytrinh.engine.control.DocumentKind;
import vn.quytrinh.engine.control.DocumentRegister;
import vn.quytrinh.engine.control.DocumentReviews;
import vn.quytrinh.engine.control.DueReview;
import vn.quytrinh.engine.control.ExpiringSuppressions;
import vn.quytrinh.engine.control.RegisterStore;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.out.OutboxLine;
import vn.quytrinh.engine.out.OutboxLog;
import vn.quytrinh.engine.out.Subscription;
import vn.quytrinh.engine.out.SubscriptionStore;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.LibraryRun;
import vn.quytrinh.engine.quality.LibraryStore;
import vn.quytrinh.engine.quality.SettingAside;
import vn.quytrinh.engine.quality.TrendPoint;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Suppression;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Controlled documents, reviews, what is set aside, and the audit log, on whatever database. Each test has an agency of its own. */
abstract class AbstractControlTest {

    private static final String SAMPLE = "y-te-mien-nhiem-gdv";

    @LocalServerPort
    private int port;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private DocumentReviews reviews;

    @Autowired
    private ExpiringSuppressions expiring;

    @Autowired
    private SettingAside aside;

    @Autowired
    private Procedures procedures;

    @Autowired
    private LibraryStore libraries;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ChainWatch chain;

    @Autowired
    private DossierStories stories;

    @Autowired
    private SubscriptionStore subscriptions;

    @Autowired
    private DeliveryStore deliveries;

    @Autowired
    private OutboxLog outbox;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private UnitOfWork unitOfWork;

    private String agency;
    private String key;
    private Caller officer;
    private Caller auditor;

    @BeforeEach
    void draft(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        agency = "H%02d.%d".formatted(20 + Math.floorMod(name.hashCode(), 40), Math.floorMod(name.hashCode(), 997));
        key = "kiem-soat-" + name.toLowerCase(Locale.ROOT).substring(6, Math.min(name.length(), 40));
        officer = caller("thuky", Role.QUALITY_OFFICER);
        auditor = caller("thanhtra", Role.AUDITOR);
        save(LocalDate.of(2026, 1, 5), null);
    }

    @Test
    void shouldKeepEveryVersionOfADocumentAndRefuseAStaleOne() {
        // when
        RegisterStore.Entry first = register.save(agency, "", policy("Chính sách", null), 0, officer);
        RegisterStore.Entry second =
                register.save(agency, first.document(), policy("Chính sách 2027", null), 1, officer);

        // then
        assertThat(second.version()).isEqualTo(2);
        assertThat(register.history(agency, first.document(), officer))
                .extracting(each -> each.fields().title())
                .containsExactly("Chính sách 2027", "Chính sách");
        assertThat(documents())
                .extracting(ControlledDocument::title)
                .containsExactlyInAnyOrder(procedures.open(key).summary().name(), "Chính sách 2027");
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> register.save(agency, first.document(), policy("Khác", null), 1, officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("DOCUMENT_STALE"));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> register.save(agency, "", policy("", null), 0, officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("DOCUMENT_INVALID"));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> register.list("H99", officer, Progress.SILENT))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("AGENCY_UNKNOWN"));
    }

    @Test
    void shouldKeepOfAProcedureOnlyWhatItsModelDoesNotSay() {
        // when
        DocumentFields fields = new DocumentFields(
                DocumentKind.FORM, "X", "Y", "9", "a", "b", "c", List.of("Văn phòng"), "", null, "QT.GĐ.01", null);
        register.save(agency, key, fields, 0, officer);

        // then
        assertThat(documents()).singleElement().satisfies(each -> {
            assertThat(each.fields().code()).isEqualTo("QT.GĐ.02");
            assertThat(each.fields().distribution()).containsExactly("Văn phòng");
            assertThat(each.fields().supersedes()).isEqualTo("QT.GĐ.01");
            assertThat(each.fields().revision()).isNotEqualTo("9");
        });
    }

    @Test
    void shouldAskForAReviewUntilItIsDone() {
        // given
        LocalDate today = register.today();
        register.save(agency, "", policy("Chính sách", today.plusDays(3)), 0, officer);

        // when
        List<DueReview> due = reviews.due(agency, today.plusDays(30), officer, Progress.SILENT);

        // then
        DueReview planned = due.stream()
                .filter(each -> each.document().sheet() == null)
                .findFirst()
                .orElseThrow();
        assertThat(planned.due()).isEqualTo(today.plusDays(3));

        // when
        reviews.mark(planned.document(), planned.reasons(), "Giữ nguyên", officer);

        // then
        assertThat(reviews.due(agency, today.plusDays(30), officer, Progress.SILENT))
                .noneMatch(each -> each.document().sheet() == null);
        assertThat(reviews.done(agency, officer)).singleElement().satisfies(done -> {
            assertThat(done.note()).isEqualTo("Giữ nguyên");
            assertThat(done.reasons()).contains("Sổ kiểm soát hẹn xem xét");
        });
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> reviews.mark(planned.document(), planned.reasons(), " ", officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("REVIEW_NOTE_REQUIRED"));
    }

    @Test
    void shouldAskForAReviewWhenAYearHasPassedOrTheLawHasChanged() {
        // given
        save(LocalDate.of(2020, 1, 1), null);

        // when
        List<DueReview> due = reviews.due(agency, register.today(), officer, Progress.SILENT);

        // then
        assertThat(due)
                .singleElement()
                .satisfies(review -> assertThat(review.reasons())
                        .anySatisfy(reason -> assertThat(reason.due()).isEqualTo(LocalDate.of(2021, 1, 1))));
    }

    @Test
    void shouldProlongWhatIsSetAsideOrTakeItBack() {
        // given
        LocalDate today = register.today();
        save(LocalDate.of(2026, 1, 5), today.plusDays(5));

        // when
        ExpiringSuppressions.Expiring soon = expiring.list(agency, 30, officer, Progress.SILENT).stream()
                .findFirst()
                .orElseThrow();
        aside.prolong(key, soon.aside().id(), 0, "Vẫn chờ khảo sát", today.plusDays(90), officer);

        // then
        assertThat(soon.days()).isEqualTo(5);
        assertThat(expiring.list(agency, 30, officer, Progress.SILENT)).isEmpty();
        assertThat(expiring.list(agency, 90, officer, Progress.SILENT))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.aside().reason()).isEqualTo("Vẫn chờ khảo sát");
                    assertThat(each.aside().by()).isEqualTo("thuky");
                });
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> aside.prolong(key, "nope", 0, "x", today, officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("SUPPRESSION_UNKNOWN"));
    }

    @Test
    void shouldKeepTheNumbersOfEarlierLibraryChecks() {
        // given
        Instant first = Instant.parse("2026-03-01T01:00:00Z");

        // when
        for (int i = 0; i < 3; i++) {
            Instant at = first.plus(i, ChronoUnit.DAYS);
            var point = new TrendPoint(at, 10, 5 - i, 7, 2);
            String id = UUID.randomUUID().toString();
            unitOfWork.write(() -> {
                libraries.add(new LibraryStore.Line(new LibraryRun(id, agency, at, "thuky", 0, 0, null, null), "{}"));
                libraries.finish(id, at, new byte[1], new byte[1], point);
                return id;
            });
        }

        // then
        assertThat(unitOfWork.read(() -> libraries.of(agency))).hasSize(1);
        assertThat(unitOfWork.read(() -> libraries.trend(agency, 2)))
                .extracting(TrendPoint::errors)
                .containsExactly(3L, 4L);
    }

    @Test
    void shouldFilterTheAuditLogAndKeepToTheAgenciesOfTheAuditor() {
        // given
        register.save(agency, "", policy("Sổ tay", null), 0, officer);

        // when
        List<AuditLine> mine = trail.look(AuditQuery.ALL, auditor).page(0, 50);
        List<AuditLine> saved =
                trail.look(query("thu", "DOCUMENT_CONTROLLED", agency), auditor).page(0, 50);

        // then
        assertThat(mine)
                .allMatch(line -> List.of(agency, key).contains(line.entry().subject()))
                .extracting(line -> line.entry().action())
                .contains("DRAFT_IMPORTED", "DOCUMENT_CONTROLLED");
        assertThat(saved).hasSize(1);
        assertThat(trail.look(query("%", "", ""), auditor).page(0, 50)).isEmpty();
        assertThat(trail.look(AuditQuery.ALL, auditor).page(1, 50)).hasSize(mine.size() - 1);
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> trail.look(AuditQuery.ALL, officer))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("ROLE_REQUIRED"));
    }

    @Test
    void shouldShowAnAuditorDossiersWhoseCodeNamesTheirAgencyLast() {
        // given
        Api api = new Api(port);
        String dossier = "000.00.77.H61-180601-0001";
        api.publish(SAMPLE, "2026-01-01");
        Api.Reply accepted = api.append(dossier, Api.events(Api.accepted("cu-1")));
        Api.Reply refused = api.append(
                dossier, Api.events(Api.event("cu-2", "SUPPLEMENT_RECEIVED", "2026-02-13T10:00:00+07:00", "{}")));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);

        // then
        assertThat(denied(dossier, "H61.77")).isEqualTo(1);
        assertThat(denied(dossier, "H61")).isEqualTo(1);
        assertThat(denied(dossier, "H61.7")).isZero();
        assertThat(denied(dossier, "H62")).isZero();
    }

    private int denied(String dossier, String agency) {
        Caller of = new Caller("thanhtra", Set.of(Role.AUDITOR), AgencyScope.of(agency), false);
        return trail.look(query("", "EVENT_DENIED", dossier), of).page(0, 10).size();
    }

    @Test
    void shouldExportEveryEntryAndWriteDownWhoDidSo() {
        // given
        for (int i = 0; i < 3; i++) {
            register.save(agency, "", policy("Tài liệu " + i, null), 0, officer);
        }

        // when
        List<AuditLine> exported = new ArrayList<>();
        long count = trail.export(query("", "DOCUMENT_CONTROLLED", ""), "CSV", auditor, exported::add);

        // then
        assertThat(count).isEqualTo(3);
        assertThat(exported).hasSize(3);
        assertThat(trail.look(query("", "AUDIT_EXPORTED", ""), auditor).page(0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().detail()).contains("\"format\":\"CSV\""));
    }

    @Test
    void shouldVerifyTheChainAndKnowWhenThatWas() {
        // given
        Caller all = new Caller("kiemtoan", Set.of(Role.AUDITOR), AgencyScope.ALL, false);

        // when
        chain.start(all, Runnable::run);

        // then
        ChainWatch.State state = chain.state(all);
        assertThat(state.running()).isFalse();
        assertThat(state.last()).isNotNull();
        assertThat(state.last().by()).isEqualTo("kiemtoan");
        assertThat(state.last().lines()).isPositive();
        assertThat(state.last().breaks()).isZero();

        // when
        String wrote = database.queryForObject("select caller from audit_entry where chain_pos = 1", String.class);
        forge("ai-do");
        chain.start(all, Runnable::run);
        forge(wrote);

        // then
        assertThat(chain.state(all).last().breaks()).isEqualTo(1);
        assertThat(chain.state(all).last().first()).isEqualTo("audit #1");
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> chain.start(auditor, Runnable::run))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("AGENCY_FORBIDDEN"));
    }

    @Test
    void shouldTellTheWholeStoryOfADossier() {
        // given
        Api api = new Api(port);
        String request = "{\"components\":[\"TP1\"],\"reason\":\"Thiếu bản sao\"}";
        String dossier = "H05.12-260212-071001";
        api.publish(SAMPLE, "2026-01-01");
        Api.Reply accepted = api.append(dossier, Api.events(Api.accepted("ke-1")));
        Api.Reply refused = api.append(
                dossier, Api.events(Api.event("ke-2", "SUPPLEMENT_RECEIVED", "2026-02-13T10:00:00+07:00", request)));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        announce(dossier, "nghe-ke");
        Caller all = new Caller("kiemtoan", Set.of(Role.AUDITOR), AgencyScope.ALL, false);

        // when
        DossierStory story = stories.tell(dossier, all);

        // then
        assertThat(story.breaks()).isEmpty();
        assertThat(story.dossier().pinned()).isTrue();
        assertThat(story.steps())
                .singleElement()
                .extracting(ToldEvent::answer)
                .isInstanceOfSatisfying(
                        Decision.class, decision -> assertThat(decision.trace()).isNotEmpty());
        assertThat(story.deliveries())
                .singleElement()
                .returns("nghe-ke", Delivery::subscription)
                .returns(Delivery.State.WAITING, Delivery::state);
        assertThat(story.log()).extracting(line -> line.entry().action()).contains("EVENT_DENIED");
        assertThat(stories.withReceipt(story, accepted.json().path("receipt").stringValue()))
                .isPresent();
        assertThat(stories.withReceipt(story, "sha256:0")).isEmpty();
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> stories.tell(dossier, auditor))
                .satisfies(unknown -> assertThat(unknown.code()).isEqualTo("DOSSIER_UNKNOWN"));
    }

    /** Puts what was announced of a dossier on its way to a subscription to which nothing is sent. */
    private void announce(String dossier, String subscription) {
        Instant now = Instant.parse("2026-02-12T03:00:00Z");
        unitOfWork.write(() -> {
            subscriptions.add(new Subscription(
                    subscription,
                    "https://nghe.example/",
                    Set.of(),
                    AgencyScope.ALL,
                    false,
                    "tắt",
                    "k",
                    1,
                    null,
                    now,
                    "x"));
            List<OutboxLine> lines = outbox.after(0, 100_000).stream()
                    .filter(line -> line.announcement().subject().equals(dossier))
                    .toList();
            deliveries.add(subscription, lines, now);
            return lines;
        });
    }

    private void forge(String caller) {
        unitOfWork.write(() -> database.update("update audit_entry set caller = ? where chain_pos = 1", caller));
    }

    private List<ControlledDocument> documents() {
        return register.list(agency, officer, Progress.SILENT);
    }

    private static AuditQuery query(String caller, String action, String subject) {
        return new AuditQuery(caller, action, subject, Outcome.ANY, null, null);
    }

    private static DocumentFields policy(String title, LocalDate review) {
        return new DocumentFields(
                DocumentKind.POLICY, "CS-01", title, "1", "A", "B", "C", List.of(), "5", null, "", review);
    }

    private Caller caller(String name, Role role) {
        return new Caller(name, Set.of(role), AgencyScope.of(agency), false);
    }

    private void save(LocalDate approvedOn, LocalDate asideUntil) {
        Procedure procedure = SampleProcedures.load(SAMPLE);
        procedure.setId(key);
        procedure.setTerritory("VN." + agency);
        procedure.getDocument().setApprovedOn(approvedOn);
        if (asideUntil != null) {
            Suppression suppression = QualityFactory.eINSTANCE.createSuppression();
            suppression.setId("BQ1");
            suppression.setRule("ISO-43");
            suppression.setBy("thuky");
            suppression.setReason("Chờ khảo sát");
            suppression.setOn(approvedOn);
            suppression.setUntil(asideUntil);
            procedure.getSuppressions().add(suppression);
        }
        procedures.importModel(procedure, Caller.SYSTEM);
    }
}

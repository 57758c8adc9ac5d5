package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.approval.ApprovalMove;
import vn.quytrinh.engine.approval.ApprovalStore;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.share.MadeLink;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.engine.share.ShareStore;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Where procedures stand, for whom they wait, and links to look at one, on whatever database. Each test has a procedure of its own. */
abstract class AbstractGovernanceTest {

    private static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

    @Autowired
    private Procedures procedures;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Releases releases;

    @Autowired
    private DraftStore drafts;

    @Autowired
    private ApprovalStore steps;

    @Autowired
    private ReleaseStore published;

    @Autowired
    private ShareStore shares;

    @Autowired
    private Comments comments;

    @Autowired
    private AuditLog audit;

    @Autowired
    private UnitOfWork unitOfWork;

    @Autowired
    private JdbcTemplate database;

    private final Caller analyst = person("an", "H57", Role.ANALYST);
    private final Caller quality = person("binh", "H57", Role.QUALITY_OFFICER);
    private final Caller contact = person("chi", "H57", Role.CONTACT_POINT);
    private final Caller approver = person("dung", "H57", Role.APPROVER);
    private Instant now = NOW;
    private Standings standings;
    private ShareLinks links;
    private String key;

    @BeforeEach
    void draft(TestInfo test) {
        standings = new Standings(procedures, approvals, drafts, steps, published, unitOfWork, () -> now);
        links = new ShareLinks(procedures, shares, audit, unitOfWork, () -> now);
        key = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        key = "quan-tri-" + key.substring(6, Math.min(key.length(), 40));
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.setId(key);
        procedure.setTerritory("VN.H57");
        procedures.importModel(procedure, analyst);
    }

    @Test
    void shouldTellEachStageAndForWhomItWaits() {
        // given
        assertThat(stage()).isEqualTo(Stage.DRAFT);

        // when
        approvals.submit(key, 1, "xin thẩm tra", analyst);

        // then
        assertThat(stage()).isEqualTo(Stage.QUALITY_REVIEW);
        assertThat(waiting(quality)).containsExactly(key);
        assertThat(waiting(contact)).isEmpty();

        // when
        approvals.review(key, 1, null, quality);

        // then
        assertThat(stage()).isEqualTo(Stage.CONTACT_REVIEW);
        assertThat(waiting(quality)).isEmpty();
        assertThat(waiting(contact)).containsExactly(key);

        // when
        approvals.review(key, 1, null, contact);
        approvals.approve(key, 1, null, approver);

        // then
        assertThat(stage()).isEqualTo(Stage.APPROVED);
        assertThat(waiting(approver)).containsExactly(key);
    }

    @Test
    void shouldTellWhatBecameOfTheRelease() {
        // given
        approve(1);
        releases.publish(key, MON_2026_06_01.plusDays(10), null, approver);
        assertThat(stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(standings.ahead(standings.list(analyst)))
                .anyMatch(release -> release.key().equals(key));

        // when
        now = NOW.plus(Duration.ofDays(10));

        // then
        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(standings.ahead(standings.list(analyst)))
                .noneMatch(release -> release.key().equals(key));

        // when
        var later = releases.publish(key, MON_2026_06_01.plusDays(12), null, approver);
        releases.withdraw(later.id(), "nhầm", approver);

        // then
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void shouldSayThatADraftWasSavedAnewAfterItWasPutForward() {
        // given
        approvals.submit(key, 1, null, analyst);

        // when
        rename("Tên mới", 1);

        // then
        Standing standing = standing();
        assertThat(standing.stage()).isEqualTo(Stage.DRAFT);
        assertThat(standing.isOvertaken()).isTrue();
        assertThat(waiting(quality)).isEmpty();
        assertThat(standings.way(key).steps()).hasSize(1);
    }

    @Test
    void shouldStayReturnedUntilItIsPutForwardAgain() {
        // given
        approvals.submit(key, 1, null, analyst);
        approvals.giveBack(key, 1, "thiếu căn cứ", quality);

        // when
        rename("Tên mới", 1);

        // then
        assertThat(stage()).isEqualTo(Stage.RETURNED);
        assertThat(standing().last().reason()).isEqualTo("thiếu căn cứ");
        assertThat(written(analyst)).contains(key);
        assertThat(written(quality)).doesNotContain(key);

        // when
        approvals.submit(key, 2, null, analyst);

        // then
        assertThat(stage()).isEqualTo(Stage.QUALITY_REVIEW);
    }

    @Test
    void shouldSayBeforehandWhoMayNotDoWhat() {
        // given
        Caller many = person("an", "H57", Role.ANALYST, Role.QUALITY_OFFICER, Role.APPROVER);
        Caller elsewhere = person("giang", "H58", Role.QUALITY_OFFICER);
        Caller again = person("binh", "H57", Role.QUALITY_OFFICER, Role.CONTACT_POINT);
        approvals.submit(key, 1, null, analyst);

        // then
        assertThat(obstacle(ApprovalMove.Kind.REVIEW, many)).isEqualTo(ApprovalMove.Obstacle.AUTHOR);
        assertThat(obstacle(ApprovalMove.Kind.REVIEW, contact)).isEqualTo(ApprovalMove.Obstacle.ROLE);
        assertThat(obstacle(ApprovalMove.Kind.REVIEW, elsewhere)).isEqualTo(ApprovalMove.Obstacle.AGENCY);
        assertThat(obstacle(ApprovalMove.Kind.REVIEW, quality)).isNull();
        assertThat(waiting(many)).isEmpty();
        assertThatThrownBy(() -> approvals.review(key, 1, null, elsewhere))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("AGENCY_FORBIDDEN"));

        // when
        approvals.review(key, 1, null, again);

        // then
        assertThat(obstacle(ApprovalMove.Kind.REVIEW, again)).isEqualTo(ApprovalMove.Obstacle.SIGNED);
        assertThat(waiting(again)).isEmpty();
    }

    @Test
    void shouldListOnlyTheProceduresOfTheCallersAgencies() {
        assertThat(keys(standings.list(analyst))).contains(key);
        assertThat(keys(standings.list(person("giang", "H58", Role.AUDITOR)))).doesNotContain(key);
    }

    @Test
    void shouldKnowWhoseARevisionFromBeforeTheColumnIs() {
        // given
        database.update("update procedure_draft set agency = null where procedure_key = ?", key);

        // then
        assertThat(standing().agency()).isEqualTo("H57");
        assertThat(standings.way(key).standing().agency()).isEqualTo("H57");
    }

    @Test
    void shouldFindTheOpenCommentsOfAnAuthorAndOfWhoSpoke() {
        // given
        var thread = comments.begin(key, Subject.PROCEDURE, "Thiếu căn cứ?", quality);
        var settled = comments.begin(key, Subject.PROCEDURE, "Xong chưa?", quality);
        comments.resolve(key, settled.id(), quality);

        // then
        assertThat(comments.openOf(analyst))
                .extracting(CommentThread::id)
                .contains(thread.id())
                .doesNotContain(settled.id());
        assertThat(comments.openOf(quality)).extracting(CommentThread::id).contains(thread.id());
        assertThat(comments.openOf(contact)).isEmpty();
    }

    @Test
    void shouldShowExactlyTheVersionThatIsShared() {
        // given
        MadeLink one = links.make(key, 1, "gửi Sở Tư pháp", MON_2026_06_01.plusDays(5), analyst);
        MadeLink newest = links.make(key, null, "gửi Bộ", MON_2026_06_01.plusDays(5), analyst);

        // when
        rename("Tên mới", 1);

        // then
        assertThat(links.open(one.token()).procedure().getName()).isNotEqualTo("Tên mới");
        assertThat(links.open(one.token()).revision()).isEqualTo(1);
        assertThat(links.open(newest.token()).procedure().getName()).isEqualTo("Tên mới");
        assertThat(links.list(key, quality)).extracting(link -> link.usedAt()).doesNotContainNull();
    }

    @Test
    void shouldSayTheSameOfEveryDeadLink() {
        // given
        MadeLink revoked = links.make(key, 1, "gửi nhầm", MON_2026_06_01.plusDays(5), analyst);
        MadeLink expired = links.make(key, 1, "trong ngày", MON_2026_06_01, analyst);
        MadeLink alive = links.make(key, 1, "còn hạn", MON_2026_06_01.plusDays(5), analyst);

        // when
        links.revoke(key, revoked.link().id(), quality);
        now = NOW.plus(Duration.ofDays(1));

        // then
        List<String> dead = List.of(
                revoked.token(),
                expired.token(),
                alive.link().id(),
                alive.token().substring(1),
                "A".repeat(43),
                "",
                "á".repeat(43),
                "a".repeat(100_000));
        assertThat(dead)
                .allSatisfy(token -> assertThatThrownBy(() -> links.open(token))
                        .isInstanceOfSatisfying(
                                EngineException.class, e -> assertThat(e.code()).isEqualTo("SHARE_LINK_DEAD"))
                        .hasMessage("Expected a link that is valid but this one is not. Maybe ask whoever sent it."));
        assertThat(links.open(alive.token()).revision()).isEqualTo(1);
    }

    @Test
    void shouldKeepOnlyTheHashOfATokenAndAuditWhatIsDoneWithLinks() {
        // given
        MadeLink made = links.make(key, 1, "gửi Sở Tư pháp", MON_2026_06_01.plusDays(5), analyst);

        // when
        links.open(made.token());
        links.open(made.token());
        links.revoke(key, made.link().id(), approver);
        links.revoke(key, made.link().id(), approver);

        // then
        assertThat(database.queryForList(
                        "select action from audit_entry where subject = ? order by id", String.class, key))
                .containsExactly("DRAFT_IMPORTED", "SHARE_LINK_MADE", "SHARE_LINK_USED", "SHARE_LINK_REVOKED");
        assertThat(database.queryForList("select detail from audit_entry where subject = ?", String.class, key))
                .noneMatch(detail -> detail.contains(made.token()));
        assertThat(database.queryForMap(
                                "select * from share_link where id = ?",
                                made.link().id())
                        .values())
                .doesNotContain(made.token());
        assertThat(made.toString()).doesNotContain(made.token());
    }

    @Test
    void shouldLetOnlyThoseOfTheAgencyShare() {
        // given
        Caller auditor = person("hoa", "H57", Role.AUDITOR);
        Caller elsewhere = person("giang", "H58", Role.ANALYST);

        // then
        assertThat(refusal(() -> links.make(key, 1, "x", MON_2026_06_01, auditor)))
                .isEqualTo("ROLE_REQUIRED");
        assertThat(refusal(() -> links.make(key, 1, "x", MON_2026_06_01, elsewhere)))
                .isEqualTo("AGENCY_FORBIDDEN");
        assertThat(refusal(() -> links.make(key, 1, " ", MON_2026_06_01, analyst)))
                .isEqualTo("SHARE_NOTE_INVALID");
        assertThat(refusal(() -> links.make(key, 1, "x", MON_2026_06_01.minusDays(1), analyst)))
                .isEqualTo("SHARE_EXPIRY_INVALID");
        assertThat(refusal(() -> links.make(key, 1, "x", MON_2026_06_01.plusDays(367), analyst)))
                .isEqualTo("SHARE_EXPIRY_INVALID");
        assertThat(refusal(() -> links.make(key, 9, "x", MON_2026_06_01, analyst)))
                .isEqualTo("REVISION_UNKNOWN");
        assertThat(refusal(() -> links.revoke(key, "nothing", analyst))).isEqualTo("SHARE_LINK_UNKNOWN");
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (EngineException refused) {
            return refused.code();
        }
    }

    private void approve(int revision) {
        approvals.submit(key, revision, null, analyst);
        approvals.review(key, revision, null, quality);
        approvals.review(key, revision, null, contact);
        approvals.approve(key, revision, null, approver);
    }

    private void rename(String name, int opened) {
        Procedure procedure = procedures.open(key).procedure();
        procedure.setName(name);
        procedures.save(procedure, opened, analyst);
    }

    private ApprovalMove.Obstacle obstacle(ApprovalMove.Kind kind, Caller caller) {
        return standings.way(key).moves(caller).stream()
                .filter(move -> move.kind() == kind)
                .findFirst()
                .orElseThrow()
                .obstacle();
    }

    private Stage stage() {
        assertThat(standings.way(key).standing()).isEqualTo(standing());
        return standing().stage();
    }

    private Standing standing() {
        return standings.list(analyst).stream()
                .filter(each -> each.draft().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> waiting(Caller caller) {
        return keys(standings.waitingFor(standings.list(caller), caller)).stream()
                .filter(key::equals)
                .toList();
    }

    private List<String> written(Caller caller) {
        return keys(standings.writtenBy(standings.list(caller), caller));
    }

    private static List<String> keys(List<Standing> found) {
        return found.stream().map(each -> each.draft().key()).toList();
    }

    private static Caller person(String name, String agency, Role... roles) {
        return new Caller("quan-tri." + name, Set.of(roles), AgencyScope.of(agency), false);
    }
}

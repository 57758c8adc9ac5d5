package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.editing.WorkingCopy;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.SettingAside;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Text;

/** Nobody changes the procedures of an agency that is not theirs, by whichever way, on whatever database. */
abstract class AbstractForeignAgencyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Caller OWN = everyDuty("lan", "H05");
    private static final Caller FOREIGN = everyDuty("hai", "H26");
    private static final Caller BELOW = everyDuty("xa", "H05.12");

    @LocalServerPort
    private int port;

    @Autowired
    private Procedures procedures;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Releases releases;

    @Autowired
    private SettingAside aside;

    @Autowired
    private Comments comments;

    @Autowired
    private ShareLinks links;

    private String key;

    @BeforeEach
    void draft(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        key = "cua-nguoi-" + name.substring(6, Math.min(name.length(), 45));
        procedures.importModel(of("VN.H05"), OWN);
    }

    @TestFactory
    Stream<DynamicTest> shouldRefuseEveryChangeFromOutside() {
        OpenDraft draft = procedures.open(key);
        ReleaseSummary release = releases.publish(key, FROM, "gấp", Map.of(), OWN);
        var request = new SettingAside.Request("QC-01", "", "để sau", LocalDate.of(2099, 1, 1));
        Map<String, ThrowingCallable> changes = Map.ofEntries(
                Map.entry("import", () -> procedures.importModel(of("VN.H05"), FOREIGN)),
                Map.entry("import as one's own", () -> procedures.importModel(of("VN.H26"), FOREIGN)),
                Map.entry("import as nobody's", () -> procedures.importModel(of(null), FOREIGN)),
                Map.entry("save", () -> procedures.save(draft.procedure(), 1, FOREIGN)),
                Map.entry("save as an agency below", () -> procedures.save(draft.procedure(), 1, BELOW)),
                Map.entry("give away", () -> procedures.save(of("VN.H26"), 1, OWN)),
                Map.entry("edit", () -> copies.open(key, FOREIGN)),
                Map.entry("take over", () -> copies.takeOver(key, "lan", "", FOREIGN)),
                Map.entry("publish", () -> releases.publish(key, FROM, "gấp", Map.of(), FOREIGN)),
                Map.entry("withdraw", () -> releases.withdraw(release.id(), "sai", FOREIGN)),
                Map.entry("set aside", () -> aside.setAside(key, 1, request, FOREIGN)),
                Map.entry("prolong", () -> aside.prolong(key, "x", 1, "để sau", request.until(), FOREIGN)),
                Map.entry("take back", () -> aside.takeBack(key, "x", 1, FOREIGN)),
                Map.entry("comment", () -> comments.begin(key, Subject.PROCEDURE, "?", FOREIGN)),
                Map.entry("share", () -> links.make(key, null, "báo", FROM, FOREIGN)));

        // then
        return changes.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThatThrownBy(each.getValue())
                                .isInstanceOfSatisfying(
                                        EngineException.class,
                                        refused -> assertThat(refused.code()).isEqualTo("AGENCY_FORBIDDEN"))));
    }

    @Test
    void shouldTellWhoMayEdit() {
        assertThat(procedures.mayEdit(key, OWN)).isTrue();
        assertThat(procedures.mayEdit(key, FOREIGN)).isFalse();
        assertThat(procedures.mayEdit(key, BELOW)).isFalse();
        assertThat(procedures.mayEdit(key, new Caller("kt", EnumSet.of(Role.AUDITOR), AgencyScope.ALL, false)))
                .isFalse();
        assertThat(procedures.mayEdit(Api.PROCEDURE, FOREIGN)).isTrue();
    }

    @Test
    void shouldLetAWithdrawalPassWithinTheAgencyOnly() {
        // given
        Api demo = new Api(port);
        Api foreign = demo.client(key + ".h26", "H26", "APPROVER", "ANALYST", "ADMIN");
        Api own = demo.client(key + ".h05", "H05", "APPROVER");
        String release = demo.publish(key, "2026-01-01").json().path("release").stringValue();
        String withdraw = "/api/v1/releases/" + release + "/withdraw";

        // when
        List<Api.Reply> refused = List.of(
                foreign.publish(key, "2026-02-01"),
                foreign.post(withdraw, "{\"reason\":\"sai\"}"),
                foreign.post(
                        "/api/v1/procedures",
                        demo.get("/api/v1/procedures/" + key).body()));

        // then
        assertThat(refused).extracting(Api.Reply::status).containsOnly(403);
        assertThat(refused).extracting(Api.Reply::code).containsOnly("AGENCY_FORBIDDEN");
        assertThat(own.post(withdraw, "{\"reason\":\"sai\"}")
                        .json()
                        .path("state")
                        .stringValue())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void shouldNotSaveInAnothersNameWhatLiesOutside() {
        // given
        WorkingCopy copy = copies.open(key, OWN).copy();
        copies.append(copy, new Text("chuyển cơ quan", "moved"), ModelXmi.write(of("VN.H26")), OWN);

        // then
        assertThatThrownBy(() -> copies.takeOver(key, "lan", "", everyDuty("binh", "H05")))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.code()).isEqualTo("AGENCY_FORBIDDEN"));
        assertThat(procedures.open(key).summary().revision()).isEqualTo(1);
    }

    private Procedure of(@Nullable String territory) {
        Procedure procedure = SampleProcedures.load(Api.PROCEDURE);
        procedure.setId(key);
        procedure.setTerritory(territory);
        return procedure;
    }

    private static Caller everyDuty(String name, String agency) {
        return new Caller(name, EnumSet.allOf(Role.class), AgencyScope.of(agency), false);
    }
}

package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.access.AppUser;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.LastUseStore;
import vn.quytrinh.engine.access.LastUses;
import vn.quytrinh.engine.access.Users;

/** Who is let in and what they see, on whatever database. Each test has clients of its own. */
abstract class AbstractAccessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LastUses uses;

    @Autowired
    private LastUseStore store;

    @Autowired
    private UnitOfWork unitOfWork;

    @Autowired
    private JdbcClient database;

    private Api demo;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Users users;

    @BeforeEach
    void publish() {
        demo = new Api(port);
        assertThat(demo.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
    }

    @Test
    void shouldLetAClientInWithItsKeyAndKeepOnlyTheHash() {
        // when
        Api client = demo.client("keys-1", "H05", "OPERATOR");
        String second = demo.issue("keys-1");

        // then
        assertThat(client.get("/api/v1/procedures").status()).isEqualTo(200);
        assertThat(second).matches("qt_[a-z0-9]{10}_[A-Za-z0-9_-]{43}");
        assertThat(demo.get("/api/v1/clients/keys-1").body()).doesNotContain(second.substring(14), "hash", "token");
        assertThat(database.sql("select hash from api_key where prefix = ?")
                        .param(second.substring(3, 13))
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
        assertThat(audited("keys-1")).containsExactly("CLIENT_CREATED", "KEY_ISSUED", "KEY_ISSUED");
    }

    @Test
    void shouldKeepTwoKeysValidAtMostAndRotate() {
        // given
        Api first = demo.client("keys-2", "H05", "OPERATOR");

        // when
        String second = demo.post("/api/v1/clients/keys-2/keys/rotate", "{\"daysOverlap\":0}")
                .json()
                .path("token")
                .stringValue();
        demo.issue("keys-2");

        // then
        assertThat(first.get("/api/v1/procedures").code()).isEqualTo("TOKEN_INVALID");
        assertThat(demo.as(second).get("/api/v1/procedures").status()).isEqualTo(200);
        assertThat(demo.post("/api/v1/clients/keys-2/keys", "{}").code()).isEqualTo("KEYS_TWO_VALID");
    }

    @Test
    void shouldNoticeARevocationAtOnce() {
        // given
        Api client = demo.client("keys-3", "H05", "OPERATOR");
        assertThat(client.get("/api/v1/procedures").status()).isEqualTo(200);
        String prefix = demo.get("/api/v1/clients/keys-3")
                .json()
                .path("keys")
                .path(0)
                .path("prefix")
                .stringValue();

        // when
        demo.post("/api/v1/clients/keys-3/keys/" + prefix + "/revoke", "");

        // then
        assertThat(client.get("/api/v1/procedures").status()).isEqualTo(401);
        assertThat(audited("keys-3")).endsWith("KEY_REVOKED");
    }

    @Test
    void shouldShutADisabledClientOutAndLetItInAgain() {
        // given
        Api client = demo.client("keys-4", "H05", "OPERATOR");

        // when
        demo.post("/api/v1/clients/keys-4/disable", "");
        int shut = client.get("/api/v1/procedures").status();
        demo.post("/api/v1/clients/keys-4/enable", "");

        // then
        assertThat(shut).isEqualTo(401);
        assertThat(client.get("/api/v1/procedures").status()).isEqualTo(200);
    }

    @Test
    void shouldRefuseAnExpiredKey() {
        // given
        Api client = demo.client("keys-5", "H05", "OPERATOR");

        // when
        transactions.executeWithoutResult(status -> database.sql(
                        "update api_key set expires_at = timestamp with time zone '2026-01-01 00:00:00+00:00'"
                                + " where client_id = 'keys-5'")
                .update());

        // then
        assertThat(client.get("/api/v1/procedures").code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void shouldHideTheDossiersOfOtherAgenciesAsIfThereWereNone() {
        // given
        Api province = demo.client("scope-1", "H05", "OPERATOR");
        Api agency = demo.client("scope-2", "H05.12", "OPERATOR");
        Api other = demo.client("scope-3", "H06", "OPERATOR");
        String dossier = "H05.12-260212-031001";

        // when
        Api.Reply written = agency.append(dossier, Api.events(Api.accepted("scope-e1")));
        Api.Reply foreign = other.append(dossier, Api.events(Api.accepted("scope-e2")));
        Api.Reply hidden = other.get("/api/v1/dossiers/" + dossier);
        Api.Reply none = other.get("/api/v1/dossiers/H05.12-260212-039999");

        // then
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(province.get("/api/v1/dossiers/" + dossier).status()).isEqualTo(200);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.code()).isEqualTo("AGENCY_FORBIDDEN");
        assertThat(other.append("H05.12-260212-039999", Api.events(Api.accepted("scope-e3")))
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
        assertThat(hidden.code()).isEqualTo("DOSSIER_UNKNOWN");
        assertThat(hidden.untraced().replace("031001", "039999")).isEqualTo(none.untraced());
        assertThat(other.get("/api/v1/dossiers/" + dossier + "/events").code()).isEqualTo("DOSSIER_UNKNOWN");
        assertThat(agency.get("/api/v1/dossiers/" + dossier + "/events")
                        .json()
                        .path("events")
                        .path(0)
                        .path("recordedBy")
                        .stringValue())
                .isEqualTo("client:scope-2");
    }

    @Test
    void shouldListOnlyTheDossiersOfTheScopeWhateverIsAskedFor() {
        // given
        demo.append("H25.12-260212-040001", Api.events(Api.accepted("list-e1")));
        demo.append("H25.13-260212-040001", Api.events(Api.accepted("list-e2")));
        demo.append("H26.12-260212-040001", Api.events(Api.accepted("list-e3")));
        Api province = demo.client("list-1", "H25", "OPERATOR");
        Api agency = demo.client("list-2", "H25.12", "AUDITOR");

        // then
        assertThat(listed(province, "")).containsExactly("H25.12-260212-040001", "H25.13-260212-040001");
        assertThat(listed(province, "?agency=H25.13")).containsExactly("H25.13-260212-040001");
        assertThat(listed(province, "?agency=H26")).isEmpty();
        assertThat(listed(province, "?agency=*")).hasSize(2);
        assertThat(listed(agency, "?agency=H25")).containsExactly("H25.12-260212-040001");
        assertThat(listed(demo, "?agency=H26")).containsExactly("H26.12-260212-040001");
        assertThat(province.get("/api/v1/dossiers?agency=khong").code()).isEqualTo("AGENCY_INVALID");
    }

    private static List<String> listed(Api api, String query) {
        return api.get("/api/v1/dossiers" + query)
                .json()
                .path("dossiers")
                .valueStream()
                .map(dossier -> dossier.path("dossier").stringValue(""))
                .toList();
    }

    @Test
    void shouldRefuseOnlyTheLinesOfOtherAgencies() {
        // given
        Api agency = demo.client("bulk-scope", "H15.14", "OPERATOR");
        String line = "{\"dossier\":\"%s\",\"procedure\":\"" + Api.PROCEDURE + "\",";
        String own =
                line.formatted("H15.14-260212-050001") + Api.accepted("bulk-s1").substring(1);
        String foreign =
                line.formatted("H15.15-260212-050001") + Api.accepted("bulk-s2").substring(1);

        // when
        Api.Reply reply = agency.send(agency.request("/api/v1/events")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(foreign + "\n" + own)));

        // then
        assertThat(reply.body().lines())
                .hasSize(2)
                .satisfiesExactly(
                        refused -> assertThat(refused).contains("\"AGENCY_FORBIDDEN\"", "403"),
                        stored -> assertThat(stored).contains("\"receipt\"", "200"));
        assertThat(demo.get("/api/v1/dossiers/H15.15-260212-050001").code()).isEqualTo("DOSSIER_UNKNOWN");
    }

    @Test
    void shouldLetOnlyAnAdministratorOfTheAgencyErase() {
        // given
        String erase = "/api/v1/dossiers/H15.16-260212-060001/persons/erase";
        demo.append("H15.16-260212-060001", Api.events(Api.accepted("erase-e1")));

        // then
        assertThat(demo.client("erase-1", "H15.16", "OPERATOR")
                        .post(erase, "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(demo.client("erase-2", "H15.17", "ADMIN")
                        .post(erase, "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
        assertThat(demo.client("erase-3", "H15", "ADMIN")
                        .post(erase, "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void shouldKeepAProvincesAdministratorWithinItsScope() {
        // given
        Api administrator = demo.client("admin-h07", "H07", "ADMIN");
        demo.client("admin-other", "H08", "OPERATOR");

        // when
        JsonNode seen = administrator.get("/api/v1/clients").json().path("clients");
        Api.Reply granted = administrator.post(
                "/api/v1/clients",
                "{\"id\":\"admin-new\",\"name\":\"x\",\"roles\":[\"OPERATOR\"],\"agencies\":[\"H08\"]}");

        // then
        assertThat(seen.size()).isEqualTo(1);
        assertThat(granted.code()).isEqualTo("AGENCY_FORBIDDEN");
        assertThat(administrator.post("/api/v1/clients/admin-other/keys", "{}").code())
                .isEqualTo("CLIENT_UNKNOWN");
        assertThat(administrator.get("/api/v1/clients/admin-other").code()).isEqualTo("CLIENT_UNKNOWN");
        assertThat(administrator
                        .post(
                                "/api/v1/calendars",
                                "{\"id\":\"H08\",\"name\":\"x\",\"scope\":\"PROVINCE\",\"parent\":\"VN\",\"document\":\"QĐ 1\",\"effectiveFrom\":\"2026-07-01\"}")
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
    }

    @Test
    void shouldCreateAndDisableUsersWithoutEverSendingAPassword() {
        // given
        String body =
                "{\"name\":\"le.an\",\"displayName\":\"Lê An\",\"password\":\"%s\",\"roles\":[\"ANALYST\"],\"agencies\":[\"H05\"]}";

        // when
        Api.Reply weak = demo.post("/api/v1/users", body.formatted("le.an-123456"));
        Api.Reply created = demo.post("/api/v1/users", body.formatted("mot-mat-khau-dai"));
        Api.Reply disabled = demo.post("/api/v1/users/le.an/disable", "");

        // then
        assertThat(weak.code()).isEqualTo("PASSWORD_INVALID");
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        assertThat(disabled.json().path("enabled").booleanValue(true)).isFalse();
        assertThat(demo.get("/api/v1/users").body()).contains("le.an").doesNotContain("bcrypt", "mat-khau");
        assertThat(demo.post("/api/v1/users/le.an/password", "{\"password\":\"mot-mat-khau-khac\"}")
                        .status())
                .isEqualTo(200);
        assertThat(database.sql("select password_hash from app_user where name = 'le.an'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
        assertThat(audited("le.an")).containsExactly("USER_CREATED", "USER_DISABLED", "USER_PASSWORD_SET");
    }

    @Test
    void shouldGiveAUserOtherDutiesButNobodyTheOwn() {
        // given
        demo.post(
                "/api/v1/users",
                "{\"name\":\"tran.ha\",\"displayName\":\"Trần Hà\",\"password\":\"mot-mat-khau-dai\",\"roles\":[\"ANALYST\"],\"agencies\":[\"H05\"]}");
        var admin = new Caller("quan-tri", Set.of(Role.ADMIN), AgencyScope.of("H05"), false);
        var wanted = new Grant("tran.ha", "Trần Thị Hà", Set.of(Role.APPROVER), AgencyScope.of("H05.12"));

        // when
        users.grant(wanted, admin);

        // then
        assertThat(users.signingIn("tran.ha"))
                .hasValueSatisfying(user -> assertThat(user)
                        .returns("Trần Thị Hà", AppUser::displayName)
                        .returns(Set.of(Role.APPROVER), AppUser::roles)
                        .returns(AgencyScope.of("H05.12"), AppUser::scope));
        assertThat(audited("tran.ha")).containsExactly("USER_CREATED", "USER_GRANTED");
        var beyond = new Grant("tran.ha", "Trần Thị Hà", Set.of(Role.APPROVER), AgencyScope.of("H26"));
        assertThatThrownBy(() -> users.grant(beyond, admin))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.code()).isEqualTo("AGENCY_FORBIDDEN"));
        var herself = new Caller("tran.ha", Set.of(Role.ADMIN), AgencyScope.of("H05"), false);
        assertThatThrownBy(() -> users.grant(wanted, herself))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.code()).isEqualTo("OWN_GRANT"));
    }

    @Test
    void shouldGrantOverTheInterface() {
        // given
        demo.post(
                "/api/v1/users",
                "{\"name\":\"vo.binh\",\"displayName\":\"Võ Bình\",\"password\":\"mot-mat-khau-dai\",\"roles\":[\"ANALYST\"],\"agencies\":[\"H05\"]}");
        String body = "{\"displayName\":\"Võ Thị Bình\",\"roles\":[\"APPROVER\"],\"agencies\":[\"%s\"]}";
        Api admin = demo.client("quan-tri-grant", "H05", "ADMIN");

        // when
        Api.Reply granted = admin.post("/api/v1/users/vo.binh/grant", body.formatted("H05.12"));

        // then
        assertThat(granted.status()).as(granted.body()).isEqualTo(200);
        assertThat(granted.json().path("roles").path(0).stringValue()).isEqualTo("APPROVER");
        assertThat(granted.json().path("displayName").stringValue()).isEqualTo("Võ Thị Bình");
        assertThat(admin.post("/api/v1/users/vo.binh/grant", body.formatted("H26"))
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
        assertThat(admin.post("/api/v1/users/khong.co/grant", body.formatted("H05"))
                        .code())
                .isEqualTo("USER_UNKNOWN");
        assertThat(admin.post("/api/v1/users/vo.binh/grant", "{\"roles\":[]}").status())
                .isEqualTo(422);
    }

    @Test
    void shouldKnowWhenKeysWereUsedAndUsersSignedIn() {
        // given
        Api client = demo.client("dung-khoa", "H05", "AUDITOR");
        String prefix = demo.get("/api/v1/clients/dung-khoa")
                .json()
                .path("keys")
                .path(0)
                .path("prefix")
                .stringValue();
        assertThat(uses.of(LastUses.Kind.KEY, List.of(prefix))).isEmpty();

        // when
        client.get("/api/v1/procedures");
        uses.signedIn("dung.khoa");
        uses.signedIn("dung.khoa");

        // then
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        assertThat(uses.of(LastUses.Kind.KEY, List.of(prefix, "dung.khoa")))
                .containsOnlyKeys(prefix)
                .allSatisfy((name, at) -> assertThat(at).isBetween(minute.minusSeconds(60), minute));
        assertThat(uses.of(LastUses.Kind.USER, List.of("dung.khoa", "khac"))).containsOnlyKeys("dung.khoa");

        // when
        Instant later = minute.plusSeconds(3600);
        unitOfWork.write(() -> {
            store.keep(LastUses.Kind.USER, "dung.khoa", later);
            store.keep(LastUses.Kind.USER, "dung.khoa", minute);
            return later;
        });

        // then
        assertThat(uses.of(LastUses.Kind.USER, List.of("dung.khoa"))).containsEntry("dung.khoa", later);
    }

    private List<String> audited(String subject) {
        return database.sql("select action from audit_entry where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }
}

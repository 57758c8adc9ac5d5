package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.dossier.Erasure;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Break;
import vn.quytrinh.engine.ledger.Verification;

/** That nobody changes what was written without being found out, on whatever database. */
abstract class AbstractIntegrityTest {

    private static final String DOSSIER = "H05.12-260212-030001";
    private static final String OF_DOSSIER = " where dossier_code = '" + DOSSIER + "' and seq ";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Verification verification;

    @Autowired
    private AuditSealer sealer;

    @Autowired
    private Erasure erasure;

    @Autowired
    private PlatformTransactionManager transactions;

    private Api api;

    @BeforeEach
    void tellADossier() {
        api = new Api(port);
        api.publish(Api.PROCEDURE, "2024-01-01");
        assertThat(api.append(DOSSIER, story("chain-")).status()).isEqualTo(200);
        api.append(DOSSIER, Api.events(Api.event("chain-x", "RESULT_RETURNED", "2026-02-14T10:00:00+07:00", "{}")));
        api.append(DOSSIER, Api.events(Api.event("chain-y", "RESULT_RETURNED", "2026-02-14T10:00:00+07:00", "{}")));
        sealer.seal();
    }

    private static String story(String prefix) {
        return Api.events(
                Api.accepted(prefix + 1),
                Api.event(prefix + 2, "TRANSFERRED", "2026-02-12T10:00:00+07:00", "{}"),
                Api.event(prefix + 3, "TRANSFERRED", "2026-02-12T11:00:00+07:00", "{\"note\":\"gặp bà Hoa\"}"),
                Api.event(prefix + 4, "TRANSFERRED", "2026-02-12T12:00:00+07:00", "{}"));
    }

    static Stream<Arguments> tampering() {
        String line = "update dossier_event set ";
        String swap =
                "(select %1$s from dossier_event o where o.dossier_code = dossier_event.dossier_code and o.seq = 5 - dossier_event.seq)";
        return Stream.of(
                Arguments.of(List.of(line + "type = 'STOPPED'" + OF_DOSSIER + "= 2"), DOSSIER + " #2", "LINE_CHANGED"),
                Arguments.of(List.of(line + "recorded_by = 'x'" + OF_DOSSIER + "= 4"), DOSSIER + " #4", "LINE_CHANGED"),
                Arguments.of(
                        List.of(
                                "delete from event_person" + OF_DOSSIER + "= 2",
                                "delete from dossier_event" + OF_DOSSIER + "= 2"),
                        DOSSIER + " #2",
                        "LINE_REMOVED"),
                Arguments.of(
                        List.of(
                                "delete from event_person" + OF_DOSSIER + "= 4",
                                "delete from dossier_event" + OF_DOSSIER + "= 4"),
                        DOSSIER + " #4",
                        "LINE_REMOVED"),
                Arguments.of(
                        List.of(
                                "insert into dossier_event (dossier_code, seq, event_id, type, occurred_at, recorded_at,"
                                        + " recorded_by, release_id, content, hash) select dossier_code, 5, 'forged', type,"
                                        + " occurred_at, recorded_at, recorded_by, release_id, content, hash from dossier_event"
                                        + OF_DOSSIER + "= 4"),
                        DOSSIER + " #5",
                        "LINE_CHANGED"),
                Arguments.of(
                        List.of(line + "content = " + swap.formatted("content") + ", hash = "
                                + swap.formatted("hash") + ", occurred_at = " + swap.formatted("occurred_at")
                                + OF_DOSSIER + "in (2, 3)"),
                        DOSSIER + " #3",
                        "LINE_CHANGED"),
                Arguments.of(
                        List.of("update event_person set content = '{\"/actor/person\":\"p9\"}'" + OF_DOSSIER + "= 1"),
                        DOSSIER + " #1",
                        "PERSONAL_DATA_CHANGED"),
                Arguments.of(
                        List.of("delete from event_person" + OF_DOSSIER + "= 3"),
                        DOSSIER + " #3",
                        "PERSONAL_DATA_CHANGED"),
                Arguments.of(
                        List.of("update dossier set last_hash = 'sha256:0' where code = '" + DOSSIER + "'"),
                        DOSSIER + " #4",
                        "END_DIFFERS"),
                Arguments.of(
                        List.of("update dossier_state set seq = 1 where code = '" + DOSSIER + "'"),
                        DOSSIER,
                        "STATE_DIFFERS"),
                Arguments.of(
                        List.of(
                                "delete from event_person" + OF_DOSSIER + "> 0",
                                "delete from dossier_event" + OF_DOSSIER + "> 0",
                                "delete from dossier where code = '" + DOSSIER + "'"),
                        DOSSIER,
                        "DOSSIER_REMOVED"),
                Arguments.of(
                        List.of("update audit_entry set caller = 'x' where chain_pos = 2"),
                        "audit #2",
                        "AUDIT_LINE_CHANGED"),
                Arguments.of(List.of("delete from audit_entry where chain_pos = 1"), "audit #1", "AUDIT_LINE_REMOVED"),
                Arguments.of(
                        List.of("update audit_chain set last_pos = last_pos + 1"), "audit #%d", "AUDIT_LINE_REMOVED"),
                Arguments.of(
                        List.of("insert into audit_entry (at, caller, action, subject, detail, chain_pos, hash)"
                                + " select at, caller, action, subject, detail, chain_pos + 1, hash from audit_entry"
                                + " where chain_pos = (select last_pos from audit_chain)"),
                        "audit #%d",
                        "AUDIT_LINE_CHANGED"),
                Arguments.of(
                        List.of(
                                "update audit_entry set chain_pos = -1 where chain_pos = 1",
                                "update audit_entry set chain_pos = 1 where chain_pos = 2",
                                "update audit_entry set chain_pos = 2 where chain_pos = -1"),
                        "audit #1",
                        "AUDIT_LINE_CHANGED"));
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void shouldNameTheLineThatWasTamperedWith(List<String> statements, String line, String code) {
        // given
        String named = line.replace("%d", String.valueOf(lastAuditPosition() + 1));
        assertThat(verify()).noneMatch(found -> found.line().equals(named));

        // when
        List<Break> found = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            statements.forEach(statement -> database.sql(statement).update());
            return verify();
        });

        // then
        assertThat(found).extracting(Break::line, Break::code).contains(tuple(named, code));
    }

    private List<Break> verify() {
        return verification.run(Progress.SILENT).breaks();
    }

    private long lastAuditPosition() {
        return database.sql("select last_pos from audit_chain")
                .query(Long.class)
                .single();
    }

    @Test
    void shouldSealWhatEveryTransactionAddedInOneChain() {
        assertThat(database.sql("select count(*) from audit_entry where action = 'EVENT_DENIED' and subject = ?"
                                + " and chain_pos is not null")
                        .param(DOSSIER)
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        assertThat(database.sql("select max(chain_pos) - count(chain_pos) from audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(verify()).noneMatch(found -> found.line().startsWith("audit"));
    }

    @Test
    void shouldKeepPeopleOutOfTheLedgerAndTheAuditLog() {
        assertThat(rows("select content from dossier_event where dossier_code = ?"))
                .hasSize(4)
                .noneMatch(content -> content.contains("p1") || content.contains("Hoa"));
        assertThat(rows("select detail from audit_entry where subject = ?"))
                .isNotEmpty()
                .noneMatch(detail -> detail.contains("\"p1\""));
        assertThat(api.get("/api/v1/dossiers/" + DOSSIER + "/events").body()).contains("\"p1\"", "gặp bà Hoa");
    }

    private List<String> rows(String query) {
        return database.sql(query).param(DOSSIER).query(String.class).list();
    }

    @Test
    void shouldErasePeopleWithoutBreakingAnything() {
        // given
        String dossier = "H05.12-260212-030002";
        Api.Reply first = api.append(dossier, story("erase-"));
        String path = "/api/v1/dossiers/" + dossier;
        Map<String, Object> state = state(dossier);

        // when
        Api.Reply erased = api.post(path + "/persons/erase", "{\"reason\":\"YC 12/2026\"}");
        Api.Reply again = api.post(path + "/persons/erase", "{\"reason\":\"YC 12/2026\"}");

        // then
        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(erased.json().path("events").intValue()).isEqualTo(4);
        assertThat(again.json().path("events").intValue()).isZero();
        assertThat(api.get(path + "/events").body()).doesNotContain("\"p1\"", "Hoa");
        assertThat(api.append(dossier, story("erase-"))).isEqualTo(first);
        assertThat(api.append(dossier, story("erase-").replace("T12:00", "T12:01"))
                        .code())
                .isEqualTo("EVENT_ID_REUSED");
        assertThat(state(dossier)).isEqualTo(state);
        assertThat(api.append(
                                dossier,
                                Api.events(Api.event("erase-5", "TRANSFERRED", "2026-02-12T13:00:00+07:00", "{}")))
                        .status())
                .isEqualTo(200);
        assertThat(verify()).noneMatch(found -> found.line().startsWith(dossier));
        JsonNode receipt = api.post(
                        "/api/v1/receipts/verify",
                        "{\"decision\":%s,\"history\":[%s]}".formatted(first.body(), events("erase-")))
                .json();
        assertThat(receipt.path("valid").booleanValue()).as(receipt.toString()).isTrue();
        assertThat(database.sql(
                                "select count(*) from audit_entry where action = 'PERSONAL_DATA_ERASED' and subject = ?")
                        .param(dossier)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static String events(String prefix) {
        return String.join(
                        ",",
                        Api.accepted(prefix + 1),
                        Api.event(prefix + 2, "TRANSFERRED", "2026-02-12T10:00:00+07:00", "{}"),
                        Api.event(prefix + 3, "TRANSFERRED", "2026-02-12T11:00:00+07:00", "{\"note\":\"x\"}"),
                        Api.event(prefix + 4, "TRANSFERRED", "2026-02-12T12:00:00+07:00", "{}"))
                .replace("p1", "another");
    }

    private Map<String, Object> state(String dossier) {
        return database.sql("select status, clock, due_at, receipt, seq from dossier_state where code = ?")
                .param(dossier)
                .query()
                .singleRow();
    }

    @Test
    void shouldLetOnlyAnAdministratorErase() {
        assertThatThrownBy(() -> erasure.erase(DOSSIER, "x", new Caller("analyst", false)))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("ROLE_REQUIRED"));
        assertThat(api.post("/api/v1/dossiers/H05.12-260212-039999/persons/erase", "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("DOSSIER_UNKNOWN");
    }
}

package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** People talk about a draft over the interface, on whatever database. Each test has a procedure of its own. */
abstract class AbstractCommentsTest {

    private static final String QUESTION =
            "{\"kind\":\"STEP\",\"element\":\"S04\",\"label\":\"Thẩm định\",\"text\":\"Có cần ý kiến\\nSở Tư pháp?\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcTemplate database;

    private String key;
    private Api analyst;
    private Api contact;

    @BeforeEach
    void draft(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        key = "binh-luan-" + name.substring(6, Math.min(name.length(), 45));
        save("VN.H05");
        Api demo = new Api(port);
        analyst = demo.client(key + ".analyst", "H05", "ANALYST");
        contact = demo.client(key + ".contact", "H05", "CONTACT_POINT");
    }

    @Test
    void shouldAskAnswerAndSettle() {
        // when
        JsonNode asked = post(analyst, "", QUESTION).json();
        String thread = "/" + asked.path("id").stringValue();
        JsonNode answered =
                post(contact, thread + "/replies", "{\"text\":\"Có.\"}").json();
        JsonNode settled = post(contact, thread + "/resolve", "{}").json();

        // then
        assertThat(asked.path("open").booleanValue()).isTrue();
        assertThat(asked.path("label").stringValue()).isEqualTo("Thẩm định");
        assertThat(answered.path("comments").findValuesAsString("text"))
                .containsExactly("Có cần ý kiến\nSở Tư pháp?", "Có.");
        assertThat(answered.path("comments").findValuesAsString("author"))
                .containsExactly("client:" + key + ".analyst", "client:" + key + ".contact");
        assertThat(settled.path("open").booleanValue()).isFalse();
        assertThat(settled.path("resolvedBy").stringValue()).isEqualTo("client:" + key + ".contact");
        assertThat(ids(analyst, "?state=OPEN")).isEmpty();
        assertThat(ids(analyst, "?state=RESOLVED&element=S04")).hasSize(1);
        assertThat(ids(analyst, "?element=S05")).isEmpty();

        // when
        JsonNode again = post(analyst, thread + "/reopen", "{}").json();

        // then
        assertThat(again.path("open").booleanValue()).isTrue();
        assertThat(again.has("resolvedBy")).isFalse();
    }

    @Test
    void shouldLetNobodyChangeTheWordsOfOthers() {
        // given
        JsonNode asked = post(analyst, "", QUESTION).json();
        String thread = "/" + asked.path("id").stringValue();
        String comment =
                thread + "/" + asked.path("comments").path(0).path("id").stringValue();
        post(contact, thread + "/replies", "{\"text\":\"Có.\"}");

        // when
        Api.Reply foreign = put(contact, comment, "{\"text\":\"khác\"}");
        Api.Reply foreignDelete = delete(contact, comment);
        Api.Reply edited = put(analyst, comment, "{\"text\":\"Có cần Sở Tư pháp?\"}");
        Api.Reply deleted = delete(analyst, comment);

        // then
        assertThat(List.of(foreign.code(), foreignDelete.code())).containsOnly("COMMENT_FOREIGN");
        JsonNode after = edited.json().path("comments").path(0);
        assertThat(after.path("text").stringValue()).isEqualTo("Có cần Sở Tư pháp?");
        assertThat(after.path("editedAt").stringValue("")).endsWith("+07:00");
        JsonNode gone = deleted.json().path("comments").path(0);
        assertThat(gone.path("text").stringValue()).isEmpty();
        assertThat(gone.path("deletedAt").stringValue("")).endsWith("+07:00");
        assertThat(put(analyst, comment, "{\"text\":\"x\"}").code()).isEqualTo("COMMENT_UNKNOWN");
        assertThat(audited())
                .containsExactly("COMMENT_WRITTEN", "COMMENT_WRITTEN", "COMMENT_EDITED", "COMMENT_DELETED");
        assertThat(database.queryForList("select detail from audit_entry where subject = ?", String.class, key))
                .noneMatch(detail -> detail.contains("Tư pháp"));
    }

    @Test
    void shouldLeaveOutAThreadOfWhichNothingIsLeft() {
        // given
        JsonNode asked =
                post(analyst, "", "{\"kind\":\"PROCEDURE\",\"text\":\"Nháp\"}").json();
        String thread = "/" + asked.path("id").stringValue();

        // when
        delete(analyst, thread + "/" + asked.path("comments").path(0).path("id").stringValue());

        // then
        assertThat(ids(contact, "")).isEmpty();
    }

    @Test
    void shouldKeepOthersOut() {
        // given
        Api neighbour = new Api(port).client(key + ".neighbour", "H26", "ANALYST");
        Api auditor = new Api(port).client(key + ".auditor", "H05", "AUDITOR");
        post(analyst, "", QUESTION);

        // then
        assertThat(neighbour.get(path("")).code()).isEqualTo("AGENCY_FORBIDDEN");
        assertThat(post(neighbour, "", QUESTION).code()).isEqualTo("AGENCY_FORBIDDEN");
        assertThat(ids(auditor, "")).hasSize(1);
        assertThat(post(auditor, "", QUESTION).status()).isEqualTo(403);

        // when
        save("VN");

        // then
        assertThat(ids(neighbour, "")).hasSize(1);
    }

    @Test
    void shouldTellWhatIsWrongWithAComment() {
        assertThat(post(analyst, "", "{\"kind\":\"STEP\",\"text\":\"x\"}").code())
                .isEqualTo("ELEMENT_INVALID");
        assertThat(post(analyst, "", "{\"kind\":\"PROCEDURE\",\"element\":\"S04\",\"text\":\"x\"}")
                        .code())
                .isEqualTo("ELEMENT_INVALID");
        assertThat(post(analyst, "", "{\"kind\":\"PROCEDURE\"}").code()).isEqualTo("TEXT_REQUIRED");
        assertThat(post(analyst, "", "{\"kind\":\"PROCEDURE\",\"text\":\"" + "x".repeat(4001) + "\"}")
                        .code())
                .isEqualTo("TEXT_INVALID");
        assertThat(post(analyst, "/none/replies", "{\"text\":\"x\"}").code()).isEqualTo("COMMENT_UNKNOWN");
        assertThat(analyst.get("/api/v1/drafts/none/comments").code()).isEqualTo("PROCEDURE_UNKNOWN");
        assertThat(analyst.get(path("?state=MAYBE")).code()).isEqualTo("CHOICE_INVALID");
    }

    @Test
    void shouldListVersions() {
        // given
        save("VN.H26");

        // when
        JsonNode versions =
                analyst.get("/api/v1/drafts/" + key + "/versions").json().path("versions");

        // then
        assertThat(versions.findValuesAsString("revision")).containsExactly("2", "1");
        assertThat(versions.findValuesAsString("savedBy")).containsOnly("lan");
        assertThat(analyst.get("/api/v1/drafts/none/versions").code()).isEqualTo("PROCEDURE_UNKNOWN");
    }

    private void save(String territory) {
        Procedure procedure = SampleProcedures.load(Api.PROCEDURE);
        procedure.setId(key);
        procedure.setTerritory(territory);
        procedures.importModel(procedure, new Caller("lan", false));
    }

    private List<String> audited() {
        return database.queryForList(
                "select action from audit_entry where subject = ? and action like 'COMMENT%' order by id",
                String.class, key);
    }

    private List<String> ids(Api api, String query) {
        return api.get(path(query))
                .json()
                .path("threads")
                .valueStream()
                .map(thread -> thread.path("id").stringValue())
                .toList();
    }

    private String path(String rest) {
        return "/api/v1/drafts/" + key + "/comments" + rest;
    }

    private Api.Reply post(Api api, String rest, String body) {
        return api.post(path(rest), body);
    }

    private Api.Reply put(Api api, String rest, String body) {
        return api.send(api.request(path(rest))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private Api.Reply delete(Api api, String rest) {
        return api.send(api.request(path(rest)).DELETE());
    }
}

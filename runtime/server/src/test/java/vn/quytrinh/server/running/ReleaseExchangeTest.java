package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/** Releases go from server to server signed, or not at all. */
@OnH2
class ReleaseExchangeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private Api api;
    private String release;

    @BeforeEach
    void publish() {
        api = new Api(port);
        release =
                api.publish(Api.PROCEDURE, "2024-01-01").json().path("release").stringValue();
    }

    private Api.Reply take(byte[] archive) {
        return api.send(api.request("/api/v1/releases/import")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(archive)));
    }

    @Test
    void shouldSignAndTakeBackWhatItGaveOut() throws Exception {
        // given
        byte[] archive = archive(release);

        // when
        JsonNode manifest = api.get("/api/v1/releases/" + release).json();
        JsonNode key = api.get("/api/v1/releases/keys").json().path("keys").get(0);
        Api.Reply taken = take(archive);

        // then
        assertThat(manifest.path("signature").path("state").stringValue()).isEqualTo("VERIFIED");
        assertThat(manifest.path("signature").path("keyId")).isEqualTo(key.path("keyId"));
        assertThat(key.path("own").booleanValue()).isTrue();
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().path("release").stringValue()).isEqualTo(release);
    }

    @Test
    void shouldTakeWhatWasApprovedElsewhereAndSayNothingOfADraftHere() throws Exception {
        // given
        String approved =
                api.publish(Api.PROCEDURE, "2021-01-01").json().path("release").stringValue();
        byte[] archive = archive(approved);
        forget(approved);
        String approval = "/api/v1/procedures/" + Api.PROCEDURE + "/approval";
        String before = api.get(approval).body();

        // when
        Api.Reply taken = take(archive);

        // then
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().path("state").stringValue("")).isNotEqualTo("WITHDRAWN");
        assertThat(api.get(approval).body()).isEqualTo(before);
        assertThat(database.sql("select action from audit_entry where subject = ?")
                        .param(taken.json().path("release").stringValue())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("RELEASE_PUBLISHED", "RELEASE_IMPORTED");
    }

    /** Makes this server another one, which never had the release. */
    private void forget(String id) {
        transactions.executeWithoutResult(status -> List.of(
                        "delete from approval_step where release_id = ?", "delete from procedure_release where id = ?")
                .forEach(statement -> database.sql(statement).param(id).update()));
    }

    private byte[] archive(String id) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/api/v1/releases/" + id + "/archive"))
                                .header("Authorization", "Bearer " + Api.TOKEN)
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void shouldNotTakeWhatNobodySignedOrWhatIsNoRelease() {
        byte[] unsigned = ReleasePublisher.publish(
                        SampleProcedures.load(Api.PROCEDURE),
                        CalendarStack.of(List.of(CalendarLayer.vietnam())),
                        LawRegister.vietnam(),
                        LocalDate.of(2020, 1, 1))
                .bytes();

        assertThat(take(unsigned).status()).isEqualTo(403);
        assertThat(take(unsigned).code()).isEqualTo("RELEASE_UNSIGNED");
        assertThat(take(new byte[] {1, 2, 3}).status()).isEqualTo(403);
    }
}

package vn.quytrinh.server.released;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.server.running.Api;
import vn.quytrinh.server.running.TestServer;

/**
 * Records the rows of this version when it is released: {@code -Drecord.released=true -Dtest=ReleasedRecorder}. The server is
 * filled through its interface with something of everything; its private key is thrown away.
 */
@EnabledIfSystemProperty(named = "record.released", matches = "true")
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/recorded",
            "quytrinh.samples=true",
            "quytrinh.demo.token=" + Api.TOKEN
        })
class ReleasedRecorder {

    private static final Path FILES = Path.of("src/test/resources/vn/quytrinh/server/released");
    private static final String DOSSIER = "H05.12-260212-01000";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource source;

    @Autowired
    private Flyway flyway;

    @Autowired
    private AuditSealer sealer;

    @Test
    void recordEverything() throws Exception {
        // given
        Api api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
        for (int i = 1; i <= 6; i++) {
            append(api, i, "ACCEPTED", "2026-02-12T09:00:00+07:00", "{\"applicant\":\"Nguyễn Văn A\"}");
        }
        append(api, 2, "TRANSFERRED", "2026-02-12T14:00:00+07:00", "{}");
        append(api, 3, "WITHDRAWN", "2026-02-13T09:00:00+07:00", "{}");
        append(
                api,
                4,
                "SUPPLEMENT_REQUESTED",
                "2026-02-13T09:00:00+07:00",
                "{\"items\":[1],\"reason\":\"Thiếu bản sao\",\"form\":\"Mẫu 02\",\"signer\":\"cb-09\"}");
        api.append(DOSSIER + 5, Api.events(Api.event("denied", "RESULT_RETURNED", "2026-02-12T10:00:00+07:00", "{}")));
        accepted(api.post("/api/v1/dossiers/" + DOSSIER + "6/persons/erase", "{\"reason\":\"Yêu cầu số 12/2026\"}"));
        accepted(api.post("/api/v1/outages", """
                {"id":"SC-2026-01","from":"2026-03-02T08:00","to":"2026-03-02T10:00","system":"Một cửa","document":"TB 5/TB-STTTT"}"""));
        accepted(api.post("/api/v1/organisation/successions", """
                {"unit":"Phòng Y tế huyện Yên Dũng","successor":"Phòng Văn hóa phường Yên Dũng","from":"2025-07-01","document":"NQ 12/NQ-HĐND"}"""));
        accepted(api.post("/api/v1/calendars", """
                {"id":"H26","name":"UBND tỉnh","scope":"PROVINCE","parent":"VN","document":"QĐ 12/QĐ-UBND","effectiveFrom":"2026-07-01"}"""));
        accepted(api.post("/api/v1/users", """
                {"name":"nguyen.an","displayName":"Nguyễn An","password":"mat-khau-thu-nghiem-1","roles":["ANALYST"],"agencies":["H05"]}"""));
        api.tokenOfClient("motcua-h05", "H05", "OPERATOR");
        accepted(
                api.post("/api/v1/procedures/ho-tich-khai-sinh/approval/submit", "{\"revision\":1,\"reason\":\"Đủ\"}"));
        sealer.seal();

        // when
        String version = flyway.info().current().getVersion().toString();
        try (Connection database = source.getConnection()) {
            RecordedRows.write(database, FILES.resolve(version + ".jsonl.gz"));
        }
        String pem = api.get("/api/v1/releases/keys")
                .json()
                .path("keys")
                .get(0)
                .path("publicKey")
                .stringValue();
        Files.writeString(
                FILES.resolve(version + ".pem"), "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");

        // then
        assertThat(RecordedRows.read(FILES.resolve(version + ".jsonl.gz"))).hasSizeGreaterThan(30);
    }

    private static void append(Api api, int number, String type, String at, String data) {
        accepted(api.append(DOSSIER + number, Api.events(Api.event("r-" + number + "-" + type, type, at, data))));
    }

    private static void accepted(Api.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}

package vn.quytrinh.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.server.running.Api;
import vn.quytrinh.server.running.TestServer;

class H2BackupTest {

    private static final String DOSSIER = "H05.12-260212-010001";

    @TempDir
    private Path folder;

    @Test
    void shouldPutBackWhatWasSavedWhileTheServerRan() throws IOException {
        // given
        Path file = folder.resolve("saved.zip");
        String receipt;
        try (ConfigurableApplicationContext server = start("first")) {
            Api api = api(server);
            api.publish(Api.PROCEDURE, "2024-01-01");
            api.append(DOSSIER, Api.events(Api.accepted("b-1")));
            receipt = receipt(api);
            server.getBean(AuditSealer.class).seal();

            // when
            new Backup(server.getBean(DataSource.class)).write(file, saved(server));
            api.append(DOSSIER, Api.events(Api.event("b-2", "TRANSFERRED", "2026-02-12T10:00:00+07:00", "{}")));
        }
        Restore.restore(file, savedIn("second"));

        // then
        assertThat(Files.readAllBytes(folder.resolve("second/release-key.pem")))
                .isEqualTo(Files.readAllBytes(folder.resolve("first/release-key.pem")));
        assertThat(Files.readAllBytes(folder.resolve("second/webhook-key")))
                .isEqualTo(Files.readAllBytes(folder.resolve("first/webhook-key")));
        try (ConfigurableApplicationContext server = start("second")) {
            assertThat(server.getBean(Verification.class).run(Progress.SILENT).breaks())
                    .isEmpty();
            Projection.Rebuilt rebuilt = server.getBean(Projection.class).rebuild(Progress.SILENT);
            assertThat(rebuilt.changed()).isZero();
            assertThat(rebuilt.failed()).isEmpty();
            assertThat(server.getBean(JdbcClient.class)
                            .sql("select event_id from dossier_event")
                            .query(String.class)
                            .list())
                    .containsExactly("b-1");
            assertThat(receipt(api(server))).isEqualTo(receipt);
            assertThat(api(server)
                            .append(
                                    DOSSIER,
                                    Api.events(Api.event("b-3", "TRANSFERRED", "2026-02-12T11:00:00+07:00", "{}")))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldNotWriteOverADatabaseOrABackup() throws IOException {
        // given
        Path file = folder.resolve("saved.zip");
        Files.createFile(file);
        SavedFiles there = savedIn("there");
        Files.createDirectories(folder.resolve("there"));
        Files.createFile(there.database());

        // then
        assertThatThrownBy(() -> Restore.restore(file, there))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("Expected no database");
        try (ConfigurableApplicationContext server = start("other")) {
            assertThatThrownBy(() -> new Backup(server.getBean(DataSource.class)).write(file, saved(server)))
                    .isInstanceOf(BackupRefusedException.class)
                    .hasMessageContaining("Expected a new file");
        }
    }

    @Test
    void shouldRefuseWhatIsNoBackupAndWriteNothingOutside() throws IOException {
        // given
        Path none = zip("none.zip", Map.of("readme.txt", "x"));
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK");
        Path tricky = zip("tricky.zip", Map.of("trusted-keys/../../out.pem", "x", "database.mv.db", "x"));

        // then
        for (Path file : List.of(none, broken, folder.resolve("missing.zip"))) {
            assertThatThrownBy(() -> Restore.restore(file, savedIn("nowhere")))
                    .isInstanceOf(BackupRefusedException.class);
        }
        assertThat(folder.resolve("nowhere")).doesNotExist();
        Restore.restore(tricky, savedIn("tricky"));
        assertThat(folder.resolve("out.pem")).doesNotExist();
        assertThat(folder.resolve("tricky/trusted-keys")).doesNotExist();
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private SavedFiles savedIn(String name) {
        Path place = folder.resolve(name);
        return new SavedFiles(
                place.resolve("ledger.mv.db"),
                place.resolve("release-key.pem"),
                place.resolve("webhook-key"),
                place.resolve("trusted-keys"));
    }

    private static SavedFiles saved(ConfigurableApplicationContext server) {
        return Restore.saved(server.getEnvironment());
    }

    private ConfigurableApplicationContext start(String name) {
        return SpringApplication.run(
                TestServer.class,
                "--server.port=0",
                "--quytrinh.db=jdbc:h2:file:" + folder.resolve(name).resolve("ledger"),
                "--quytrinh.demo.token=" + Api.TOKEN);
    }

    private static Api api(ConfigurableApplicationContext server) {
        return new Api(Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private static String receipt(Api api) {
        return api.get("/api/v1/dossiers/" + DOSSIER + "?at=2026-02-12T09:30:00%2B07:00")
                .json()
                .path("receipt")
                .stringValue();
    }
}

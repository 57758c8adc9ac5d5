package vn.quytrinh.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.server.running.Api;
import vn.quytrinh.server.running.TestServer;

/**
 * The lines of {@code docs/operation.md}, with the PostgreSQL that is installed on the machine: pg_dump while the server runs,
 * pg_restore into an empty database. Skipped where none is installed, because the one of the other tests comes without these
 * programs.
 */
class PostgresBackupIT {

    private static final String DOSSIER = "H05.12-260212-010001";

    @Test
    void shouldPutBackWhatPgDumpSaved() throws Exception {
        Optional<Path> programs = programs();
        assumeThat(programs).as("an installed PostgreSQL with pg_dump").isPresent();
        Path bin = programs.get();
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "quytrinh-pg");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            call(List.of("chown", "postgres", folder.toString()));
        }
        int port = freePort();
        Path data = folder.resolve("data");
        as(root, bin.resolve("initdb"), "-A", "trust", "-U", "postgres", "-D", data);
        String options = "-p " + port + " -k " + folder;
        as(root, bin.resolve("pg_ctl"), "-D", data, "-o", options, "-l", folder.resolve("log"), "-w", "start");
        try {
            assertPutBack(bin, port, folder, root);
        } finally {
            as(root, bin.resolve("pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop");
        }
    }

    private static void assertPutBack(Path bin, int port, Path folder, boolean root) throws Exception {
        // given
        Path file = folder.resolve("quytrinh.dump");
        String url = "postgresql://postgres@localhost:" + port + "/";
        as(root, bin.resolve("createdb"), "-h", "localhost", "-p", port, "-U", "postgres", "first");
        as(root, bin.resolve("createdb"), "-h", "localhost", "-p", port, "-U", "postgres", "second");
        try (ConfigurableApplicationContext server = start(url + "first")) {
            Api api = api(server);
            assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
            assertThat(api.append(DOSSIER, Api.events(Api.accepted("b-1"))).status())
                    .isEqualTo(200);
            server.getBean(AuditSealer.class).seal();

            // when
            as(root, bin.resolve("pg_dump"), "--format=custom", "--file=" + file, url + "first");
        }
        as(root, bin.resolve("pg_restore"), "--clean", "--if-exists", "--dbname=" + url + "second", file);

        // then
        try (ConfigurableApplicationContext server = start(url + "second")) {
            Verification.Report report = server.getBean(Verification.class).run(Progress.SILENT);
            assertThat(report.breaks()).isEmpty();
            assertThat(report.events()).isEqualTo(1);
            assertThat(server.getBean(Projection.class).rebuild(Progress.SILENT).changed())
                    .isZero();
            assertThat(api(server).get("/api/v1/dossiers/" + DOSSIER).status()).isEqualTo(200);
        }
    }

    private static ConfigurableApplicationContext start(String database) {
        return SpringApplication.run(
                TestServer.class,
                "--server.port=0",
                "--quytrinh.db=" + database,
                "--quytrinh.demo=true",
                "--quytrinh.release.key=" + Path.of("target", "test-data", "backup-release-key.pem"),
                "--quytrinh.demo.token=" + Api.TOKEN);
    }

    private static Api api(ConfigurableApplicationContext server) {
        return new Api(Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private static Optional<Path> programs() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "createdb")
                            .allMatch(program -> Files.isExecutable(bin.resolve(program))))
                    .max(Comparator.naturalOrder());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL does not run as root. */
    private static void as(boolean root, Path program, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(root ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(program.toString());
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        call(command);
    }

    private static void call(List<String> command) throws Exception {
        Path said = Files.createTempFile("quytrinh-pg", ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code)
                .as(command + "\n" + Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
    }
}

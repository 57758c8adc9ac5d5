package vn.quytrinh.designer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an operator starts it: the first administrator, the commands with their exit codes, and the end by SIGTERM. */
@Timeout(600)
class CommandsIT {
    private static final Path JAR = Path.of("target/quytrinh.jar");
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private record Ended(int code, String said) {}

    @Test
    void shouldDoWhatAnOperatorAsksAndTellByTheExitCode() throws Exception {
        // given
        Ended served = serveAndTerminate("--create-user=an", "--roles=ADMIN", "--agencies=H05");

        // then
        assertThat(served.code()).as(served.said()).isEqualTo(TERMINATED);
        assertThat(served.said())
                .contains("User (người dùng) an, roles (vai trò) [ADMIN]", "password (mật khẩu) ")
                .doesNotContain("Exception");

        Ended sound = run("verify");
        assertThat(sound.said()).contains("everything is as it was written");
        assertThat(sound.code()).isZero();
        assertThat(run("rebuild").code()).isZero();

        Path file = folder.resolve("saved.zip");
        Ended saved = run("backup", file.toString());
        assertThat(saved.code()).as(saved.said()).isZero();
        assertThat(file).isNotEmptyFile();
        Ended over = run("restore", file.toString());
        assertThat(over.said()).contains("Expected no database").doesNotContain("\tat ");
        assertThat(over.code()).isEqualTo(1);

        // when
        tamper();

        // then
        Ended tampered = run("verify");
        assertThat(tampered.said()).contains("AUDIT_LINE_CHANGED", "NOT as they were written");
        assertThat(tampered.code()).isEqualTo(1);

        // when
        Files.move(folder.resolve("db/quytrinh.mv.db"), folder.resolve("tampered.mv.db"));
        Ended restored = run("restore", file.toString());

        // then
        assertThat(restored.said()).contains("everything is as it was written");
        assertThat(restored.code()).isZero();
        assertThat(run("--create-user=binh", "--roles=KING").code()).isEqualTo(1);
    }

    private void tamper() throws SQLException {
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db/quytrinh"), "sa", "");
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("update audit_entry set detail = '{}' where action = 'USER_CREATED'"))
                    .isEqualTo(1);
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("QUYTRINH_DB", "jdbc:h2:file:" + folder.resolve("db/quytrinh"));
        builder.environment().put("QUYTRINH_DEMO", "false");
        builder.environment().put("PORT", "0");
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private Ended serveAndTerminate(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        var said = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            boolean asked = false;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (!asked && line.contains("Demo users are off")) {
                    asked = true;
                    process.toHandle().destroy();
                }
            }
        }
        return new Ended(process.waitFor(), said.toString());
    }
}

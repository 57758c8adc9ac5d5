package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar is killed under an analyst's hands and started again: the last step is there, and can be undone. */
@Timeout(600)
class RestartIT {
    private static final Path JAR = Path.of("target/quytrinh.jar");
    private static final String PASSWORD = "khoi-dong-lai";
    private static final String DRAFTING = "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện";
    private static final double PATIENCE_MS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void shouldLoseNothingThatWasAcknowledged() throws Exception {
        // given
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        int port = freePort();
        Process server = serve(port);
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.open();
            Desk desk = new Desk(page, "http://localhost:" + port);
            desk.signIn("analyst", PASSWORD);
            desk.openByKey("y-te-mien-nhiem-gdv");
            desk.setTime("S04", DRAFTING, "6");
            assertThat(page.locator(".budget-total")).hasText("9 / 10 ngày làm việc");
            desk.setTime("S04", DRAFTING, "5");
            assertThat(page.locator(".budget-total")).hasText("8 / 10 ngày làm việc");
            assertThat(page.locator(".save-status")).containsText("Đã lưu lúc");

            // when
            server.destroyForcibly().waitFor();
            assertThat(page.getByText("Mất kết nối với máy chủ").first()).isVisible();
            server = serve(port);

            // then: the page comes back by itself, asks who is there, and is where it was
            page.locator("input[name=username]").fill("analyst");
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("input[name=password]").press("Enter");
            assertThat(page.locator(".budget-total")).hasText("8 / 10 ngày làm việc");
            assertThat(page.locator(".step-form h3")).containsText("S04");

            // when
            desk.press("undo");
            assertThat(page.locator(".budget-total")).hasText("9 / 10 ngày làm việc");
            desk.press("undo");

            // then
            assertThat(page.locator(".budget-total")).hasText("10 / 10 ngày làm việc");
            assertThat(page.locator(".procedure-unsaved")).isHidden();
        } finally {
            server.destroyForcibly();
        }
    }

    private Process serve(int port) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx700m",
                        "-jar",
                        JAR.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .directory(folder.toFile());
        builder.environment().put("QUYTRINH_DB", "jdbc:h2:file:" + folder.resolve("db/quytrinh"));
        builder.environment().put("QUYTRINH_DEMO", "true");
        builder.environment().put("QUYTRINH_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("QUYTRINH_DEMO_LIBRARY", "false");
        builder.environment().put("PORT", String.valueOf(port));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("/api/docs")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(later -> {}));
                return process;
            }
        }
        throw new IOException("The server ended before it had started");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

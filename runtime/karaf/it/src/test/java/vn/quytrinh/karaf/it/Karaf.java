package vn.quytrinh.karaf.it;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The distribution, unpacked into a folder of its own and started by its own script. */
final class Karaf implements AutoCloseable {

    static final String TOKEN = "karaf-it";

    private static final int PATIENCE = 120;

    private final Path home;
    private final Path log;
    private final int http = freePort();
    private @Nullable Process process;

    private Karaf(Path home) {
        this.home = home;
        this.log = home.resolve("data/log/karaf.log");
    }

    /** What a command of the shell said. */
    record Said(int exit, String text) {}

    /** Unpacks the distribution; nothing runs yet. */
    static Karaf unpack(Path folder) throws IOException, InterruptedException {
        try (Stream<Path> built = Files.list(Path.of("../assembly/target"))) {
            Path archive = built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findAny()
                    .orElseThrow(() -> new AssertionError("Expected the distribution in ../assembly/target"));
            Process tar = new ProcessBuilder(
                            "tar",
                            "xzf",
                            archive.toAbsolutePath().toString(),
                            "--strip-components=1",
                            "-C",
                            "" + folder)
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new AssertionError("Expected to unpack " + archive);
            }
        }
        Path etc = folder.resolve("etc");
        Files.writeString(
                etc.resolve("users.properties"),
                "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\ndemo = " + TOKEN
                        + ",_g_:admingroup\n");
        Path shell = etc.resolve("org.apache.karaf.shell.cfg");
        Files.writeString(shell, Files.readString(shell).replaceAll("(?m)^(sshPort\\s*=).*", "$1 " + freePort()));
        return new Karaf(folder);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path releases() {
        return home.resolve("quytrinh/releases");
    }

    Path trusted() {
        return home.resolve("quytrinh/trusted");
    }

    Path home() {
        return home;
    }

    URI address() {
        return URI.create("http://localhost:" + http);
    }

    long pid() {
        return running().pid();
    }

    /** Starts it, and returns when shell and REST know the runtime. */
    void start() throws IOException, InterruptedException {
        process = command("karaf", "server")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.txt").toFile())
                .start();
        await("procedure:list", said -> said.exit() == 0 && isReady());
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks the shell until it says what is expected. */
    Said await(String command, Predicate<Said> expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        Said said = new Said(-1, "");
        while (System.nanoTime() < end && running().isAlive()) {
            said = shell(command);
            if (expected.test(said)) {
                return said;
            }
        }
        throw new AssertionError(command + " said at last " + said + "\n" + log());
    }

    /** Has the client of Karaf carry out a command, and returns its exit code with all that it printed. */
    Said shell(String command) throws IOException, InterruptedException {
        Process client = command("client", "-u", "demo", "-p", TOKEN, "-r", "30", "-d", "1", command)
                .redirectErrorStream(true)
                .start();
        // The client ends the session at the end of its input.
        try (OutputStream open = client.getOutputStream()) {
            String text = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!client.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                client.destroyForcibly();
                throw new AssertionError(command + " did not end\n" + log());
            }
            return new Said(client.exitValue(), text.replaceAll("\u001b\\[[0-9;]*m", ""));
        }
    }

    /** Drops a question as a file, under its name once it is whole. */
    void drop(String name, String question) throws IOException {
        Path folder = Files.createDirectories(home.resolve("quytrinh/drop/in"));
        Files.move(Files.writeString(folder.resolve("." + name), question), folder.resolve(name));
    }

    /** Returns a file of its folder once it is there. */
    Path awaitFile(String name) throws IOException, InterruptedException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        try (WatchService changes = file.getFileSystem().newWatchService()) {
            file.getParent().register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(file)) {
                WatchKey key = changes.poll(PATIENCE, TimeUnit.SECONDS);
                if (key == null) {
                    throw new AssertionError("Expected " + file + "\n" + log());
                }
                key.reset();
            }
            return file;
        }
    }

    /** Kills it at once. */
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** Ends it by SIGTERM, as a service manager does, and returns its exit code. */
    int end() throws InterruptedException, IOException {
        running().destroy();
        if (!running().waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("Expected Karaf to end\n" + log());
        }
        return running().exitValue();
    }

    String log() throws IOException {
        return Files.exists(log) ? Files.readString(log) : Files.readString(home.resolve("console.txt"));
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("Expected Karaf to be started");
        }
        return process;
    }

    private ProcessBuilder command(String script, String... words) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(home.resolve("bin/" + script).toString()), Stream.of(words))
                        .toList());
        builder.directory(home.toFile());
        List.of("KARAF_HOME", "KARAF_BASE", "KARAF_DATA", "KARAF_ETC", "JAVA_OPTS", "EXTRA_JAVA_OPTS")
                .forEach(builder.environment()::remove);
        builder.environment().put("JAVA_HOME", JavaForKaraf.home().toString());
        builder.environment().put("KARAF_EXEC", "exec");
        builder.environment().put("PORT", "" + http);
        builder.environment().put("QUYTRINH_DEMO_TOKEN", TOKEN);
        return builder;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}

package vn.quytrinh.server.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.server.running.TestServer;

/** A server in a process of its own, which can be killed. */
final class ServerProcess {

    /** The demo token of every server. */
    static final String TOKEN = "crash-token";

    private static final Pattern READY = Pattern.compile("Demo token as set.*http://localhost:(\\d+)/");

    private final Process process;
    private final int port;
    private final Queue<String> said;
    private final Thread listening;

    private ServerProcess(Process process, int port, Queue<String> said, Thread listening) {
        this.process = process;
        this.port = port;
        this.said = said;
        this.listening = listening;
    }

    /** Returns the settings of a server on a database. */
    static String[] settings(String database) {
        return new String[] {
            "--server.port=0",
            "--quytrinh.db=" + database,
            "--quytrinh.demo=true",
            "--quytrinh.demo.token=" + TOKEN,
            // Looked at all the time, so that a node is killed while it tells.
            "--quytrinh.watch.every=100ms",
            "--db-scheduler.polling-interval=100ms",
            "--quytrinh.release.key=" + Path.of("target", "test-data", "crash-release-key.pem"),
            "--quytrinh.out.key=" + Path.of("target", "test-data", "crash-webhook-key"),
            "--quytrinh.out.networks=127.0.0.0/8",
            "--quytrinh.out.plain-http=true",
            "--quytrinh.out.poll=200ms",
            "--quytrinh.out.timeout=2s",
            "--quytrinh.out.lease=4s",
            "--quytrinh.out.first-wait=200ms"
        };
    }

    /** Starts a server and waits until it says that it is ready. */
    static ServerProcess start(String database, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TestServer.class.getName()));
        command.addAll(List.of(settings(database)));
        command.addAll(List.of(more));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return ready(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerProcess ready(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        Queue<String> said = new ConcurrentLinkedQueue<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread listening = Thread.ofVirtual().start(() -> output.lines().forEach(said::add));
                return new ServerProcess(process, Integer.parseInt(ready.group(1)), said, listening);
            }
        }
        throw new IllegalStateException("Expected a server that starts but it said:\n" + String.join("\n", said));
    }

    int port() {
        return port;
    }

    /** Returns what it has printed so far. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Asks it to stop (SIGTERM), as a service manager does, and goes on listening. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Waits until it has stopped and said its last, and returns its exit code. */
    int exitCode() {
        try {
            listening.join();
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills it at once (SIGKILL) and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

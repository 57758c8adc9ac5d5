package vn.quytrinh.designer.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar as it is shipped, in a process of its own with a bounded heap and an H2 file that is thrown away. */
final class ServedDesigner implements AutoCloseable {
    static final String PASSWORD = "nhieu-nguoi";

    private static final String TOKEN = "nhieu-nguoi-token";
    private static final Path JAR = Path.of("target/quytrinh.jar");
    private static final int STARTS_WITHIN_S = 300;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    ServedDesigner(int port, String heap) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("quytrinh-load");
        address = "http://localhost:" + port;
        process = new ProcessBuilder(
                        java("java"),
                        "-Xmx" + heap,
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--quytrinh.demo=true",
                        "--quytrinh.demo.library=false",
                        "--quytrinh.demo.password=" + PASSWORD,
                        "--quytrinh.demo.token=" + TOKEN)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitHealth(folder.resolve("log"));
    }

    String address() {
        return address;
    }

    /** Imports a procedure in the exchange form. */
    void importProcedure(byte[] document) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/procedures"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    "Expected the import to answer 2xx but got " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Returns the heap in use after a collection, in MiB. */
    long heapInUse() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024 : -1;
    }

    /** Returns the memory of the whole process, in MiB. */
    long resident() throws IOException {
        Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc", process.pid() + "", "status")));
        return resident.find() ? Long.parseLong(resident.group(1)) / 1024 : -1;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    private void awaitHealth(Path log) throws IOException, InterruptedException {
        for (int second = 0; second < STARTS_WITHIN_S && process.isAlive(); second++) {
            try {
                URI health = URI.create(address + "/actuator/health/readiness");
                if (http.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("Expected the server to start but it said:\n" + Files.readString(log));
    }

    private String jcmd(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java("jcmd"), String.valueOf(process.pid())));
        command.addAll(List.of(words));
        Process asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}

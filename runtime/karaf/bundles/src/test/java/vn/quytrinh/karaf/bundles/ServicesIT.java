package vn.quytrinh.karaf.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import vn.quytrinh.engine.contract.Contract;

/** The services run in a framework with what Karaf brings, and answer as the server does; they stop without a trace. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServicesIT {

    private static final String TOKEN = "demo-token-of-the-test";
    private static final String SHELF = "vn.quytrinh.karaf.service.ReleaseShelf";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Framework framework;
    private static URI server;
    private static Path releases;

    @BeforeAll
    static void start(@TempDir Path base) throws Exception {
        releases = base.resolve("releases");
        Contract.PUBLISHER.trustIn(base.resolve("trusted"));
        server = URI.create("http://localhost:" + freePort());
        System.setProperty("org.osgi.service.http.port", String.valueOf(server.getPort()));
        framework =
                Framework.start(base.resolve("framework"), Path.of("target", "bundles"), Path.of("target", "services"));
        configure(
                "vn.quytrinh.runtime",
                Map.of(
                        "releases.folder", releases.toString(),
                        "trusted.folder", base.resolve("trusted").toString(),
                        "releases.interval.ms", "100"));
        configure(
                "vn.quytrinh.rest",
                Map.of(
                        "client.motcua-h05",
                        "OPERATOR;H05;" + sha256("qt_motcua"),
                        "client.giamsat",
                        "MONITOR;*;" + sha256("qt_giamsat")));
        awaitStatus("/actuator/health", null, 200);
    }

    @AfterAll
    static void stop() throws Exception {
        if (framework != null) {
            framework.close();
        }
        System.clearProperty("org.osgi.service.http.port");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String sha256(String token) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes("US-ASCII")));
    }

    /** Asks for services by a name that is another class here than in the framework. */
    private static List<ServiceReference<?>> services(String name) throws Exception {
        ServiceReference<?>[] found = framework.context().getAllServiceReferences(name, null);
        return found == null ? List.of() : List.of(found);
    }

    /** The classes of the framework's bundles are not ours, so this speaks to them through reflection. */
    private static void configure(String pid, Map<String, String> settings) throws Exception {
        ServiceReference<?> reference =
                services("org.osgi.service.cm.ConfigurationAdmin").get(0);
        Object admin = framework.context().getService(reference);
        Object configuration = admin.getClass()
                .getMethod("getConfiguration", String.class, String.class)
                .invoke(admin, pid, null);
        Dictionary<String, Object> properties = new Hashtable<>(settings);
        configuration.getClass().getMethod("update", Dictionary.class).invoke(configuration, properties);
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void awaitStatus(String path, String token, int status) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> response = get(path, token);
                last = response.statusCode() + " " + response.body();
                if (response.statusCode() == status) {
                    return;
                }
            } catch (IOException notYet) {
                last = notYet.toString();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("Expected " + status + " at " + path + " but found " + last);
    }

    @Test
    @Order(1)
    void shouldResolveAndRunEveryBundle() {
        assertThat(framework.bundles())
                .allSatisfy(bundle -> assertThat(bundle.getState())
                        .as(bundle.getSymbolicName())
                        .isIn(Bundle.ACTIVE, Bundle.STARTING));
        assertThat(framework.bundle("quytrinh-karaf-rest").getHeaders().get(Constants.EXPORT_PACKAGE))
                .isNull();
    }

    @TestFactory
    @Order(2)
    List<DynamicTest> shouldAnswerAsTheServerDoes() {
        return Contract.tests(server, TOKEN);
    }

    @Test
    @Order(3)
    void shouldLetClientsDoWhatTheirRolesAllow() throws Exception {
        assertThat(get("/api/v1/releases/nope", "qt_motcua").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/releases/nope", "qt_giamsat").statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/nowhere", "qt_motcua").statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/releases/nope", "qt_other").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(4)
    void shouldTakeReleasesInAndOutWithTheirFilesWithoutARestart() throws Exception {
        // given
        Path file;
        try (var files = Files.list(releases)) {
            file = files.filter(path -> path.getFileName().toString().startsWith("ho-tich-khai-sinh"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] archive = Files.readAllBytes(file);
        String list = "/api/v1/procedures/ho-tich-khai-sinh/releases";
        assertThat(get(list, TOKEN).statusCode()).isEqualTo(200);

        // when
        Files.delete(file);

        // then
        awaitStatus(list, TOKEN, 404);

        // when
        Files.write(releases.resolve("moi.zip"), archive);

        // then
        awaitStatus(list, TOKEN, 200);
    }

    @Test
    @Order(5)
    void shouldReadTheFolderAgainAfterAStop() throws Exception {
        // when
        Bundle service = framework.bundle("quytrinh-karaf-service");
        service.stop();

        // then
        assertThat(threads()).noneMatch(name -> name.startsWith("quytrinh"));
        assertThat(services(SHELF)).isEmpty();

        // when
        service.start();

        // then
        awaitStatus("/api/v1/procedures/dat-dai-cap-doi-gcn-10-ngay/releases", TOKEN, 200);
        assertThat(threads()).filteredOn(name -> name.startsWith("quytrinh")).hasSize(1);
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
    }

    @Test
    @Order(6)
    void shouldComeWithItsConfigurationExplained() {
        assertThat(framework.bundle("quytrinh-karaf-service").getEntry("OSGI-INF/metatype/vn.quytrinh.runtime.xml"))
                .isNotNull();
        assertThat(framework.bundle("quytrinh-karaf-rest").getEntry("OSGI-INF/l10n/rest_vi.properties"))
                .isNotNull();
    }
}

package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer to pipelines: SARIF 2.1.0, held against what its schema requires of the parts that are used. */
@OnH2
class SarifTest {

    private static final String KEY = "sarif-mien-nhiem";
    private static final Set<String> LEVELS = Set.of("error", "warning", "note");

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void draft() {
        api = new Api(port);
        ObjectNode document =
                (ObjectNode) api.get("/api/v1/procedures/" + Api.PROCEDURE).json();
        assertThat(api.post("/api/v1/procedures", document.put("id", KEY).toString())
                        .status())
                .isEqualTo(200);
        api.post(
                "/api/v1/procedures/" + KEY + "/suppressions",
                "{\"rule\":\"ISO-14\",\"reason\":\"Chờ quy chế\",\"until\":\"%s\"}"
                        .formatted(LocalDate.now().plusDays(30)));
    }

    @Test
    void shouldTellToolRulesAndResults() throws IOException {
        // when
        Api.Reply reply = sarif("?artifact=quy-trinh/mi%E1%BB%85n.json");
        JsonNode run = reply.json().path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");

        // then
        Files.writeString(Path.of("target/check.sarif"), reply.body());
        assertThat(reply.type()).startsWith("application/sarif+json");
        assertThat(reply.json().path("version").stringValue()).isEqualTo("2.1.0");
        assertThat(reply.json().path("$schema").stringValue()).contains("sarif-schema-2.1.0");
        assertThat(run.path("tool").path("driver").path("name").stringValue()).isNotBlank();
        assertThat(rules.findValuesAsString("id")).doesNotHaveDuplicates().contains("ISO-14", "LR-002");
        assertThat(run.path("results").size()).isGreaterThan(20);
        for (JsonNode result : run.path("results")) {
            JsonNode rule = rules.path(result.path("ruleIndex").intValue());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.path("help").path("text").stringValue()).isNotBlank();
            assertThat(result.path("level").stringValue()).isIn(LEVELS);
            assertThat(result.path("message").path("text").stringValue()).isNotBlank();
            assertThat(result.path("properties").path("messageEn").stringValue())
                    .isNotBlank();
            JsonNode location = result.path("locations").path(0);
            assertThat(location.path("logicalLocations")
                            .path(0)
                            .path("fullyQualifiedName")
                            .stringValue())
                    .startsWith(KEY);
            assertThat(location.path("physicalLocation")
                            .path("artifactLocation")
                            .path("uri")
                            .stringValue())
                    .isEqualTo("quy-trinh/mi%E1%BB%85n.json");
        }
    }

    @Test
    void shouldSayWhatIsSuppressedAndWhy() {
        // when
        List<JsonNode> suppressed = results("").stream()
                .filter(result -> result.path("suppressions").size() > 0)
                .toList();

        // then
        assertThat(suppressed).isNotEmpty().allSatisfy(result -> {
            assertThat(result.path("ruleId").stringValue()).isEqualTo("ISO-14");
            JsonNode suppression = result.path("suppressions").path(0);
            assertThat(suppression.path("kind").stringValue()).isEqualTo("inSource");
            assertThat(suppression.path("status").stringValue()).isEqualTo("accepted");
            assertThat(suppression.path("justification").stringValue()).isEqualTo("Chờ quy chế");
        });
    }

    @Test
    void shouldKeepFingerprintsFromCheckToCheck() {
        // when
        List<String> once = fingerprints(results(""));
        List<String> again = fingerprints(results(""));

        // then
        assertThat(once).doesNotHaveDuplicates().isEqualTo(again).allMatch(print -> print.matches("[0-9a-f]{64}"));
    }

    @Test
    void shouldRefuseAnArtifactThatIsNoRelativePath() {
        // then
        assertThat(sarif("?artifact=/etc/x").code()).isEqualTo("ARTIFACT_INVALID");
        assertThat(sarif("?artifact=" + "a".repeat(600)).code()).isEqualTo("ARTIFACT_INVALID");
    }

    private static List<String> fingerprints(List<JsonNode> results) {
        return results.stream()
                .map(result -> result.path("partialFingerprints")
                        .path("ruleAndElement/v1")
                        .stringValue())
                .toList();
    }

    private List<JsonNode> results(String query) {
        return sarif(query)
                .json()
                .path("runs")
                .path(0)
                .path("results")
                .valueStream()
                .toList();
    }

    private Api.Reply sarif(String query) {
        return api.send(api.request("/api/v1/procedures/" + KEY + "/check" + query)
                .header("Accept", "application/sarif+json")
                .POST(BodyPublishers.noBody()));
    }
}

package vn.quytrinh.server.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.server.running.Api;
import vn.quytrinh.server.running.RawCall;

/**
 * Thousands of requests made from the live description of the interface: no answer is a server error, every error is a problem
 * with a documented code, and nothing of the inside gets out. A build asks the same each time; {@code
 * -Dquytrinh.generated.seed=…} asks something else, {@code -Dquytrinh.generated.requests=…} asks longer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbstractGeneratedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("quytrinh.generated.requests", 1000);
    private static final long[] ALWAYS = {20260212, 65324189785217L};
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "code", "message", "messageEn", "traceId");

    /** None of these stands in what is sent. */
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\tat |\\bjava\\.|javax?\\.|jakarta\\.|org\\.(?:h2|hibernate|springframework|apache|postgresql|drools|kie)"
                    + "|vn\\.quytrinh\\.(?:engine|server|handling|rulebase|conformance|procedure|worktime|model)|tools\\.jackson|SQL|jdbc:|\\bselect .* from\\b|insert into|Tomcat");

    @LocalServerPort
    private int port;

    private final List<DescribedOperation> operations = new ArrayList<>();
    private final List<String> eventTypes = new ArrayList<>();
    private final List<String> dataNames = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, List<String>> known = new TreeMap<>();

    static LongStream seeds() {
        Long asked = Long.getLong("quytrinh.generated.seed");
        return asked == null ? LongStream.of(ALWAYS) : LongStream.of(asked);
    }

    @BeforeAll
    void lookAround() {
        Api api = new Api(port);
        // A stream has no end to wait for.
        DescribedOperation.all(api.get("/v3/api-docs").json()).stream()
                .filter(operation -> !operation.path().equals("/api/v1/stream"))
                .forEach(operations::add);
        JsonNode event = api.get("/api/v1/schemas/dossier-event.json").json();
        event.path("properties").path("type").path("enum").forEach(type -> eventTypes.add(type.stringValue()));
        event.path("properties").path("data").path("properties").propertyNames().forEach(dataNames::add);
        String release =
                api.publish(Api.PROCEDURE, "2024-01-01").json().path("release").stringValue();
        api.append("H05.12-260212-010001", Api.events(Api.accepted("known")));
        tokens.add(Api.TOKEN);
        tokens.add("");
        tokens.add("qt_aaaaaaaaaa_x");
        tokens.add(api.tokenOfClient("khac-h26", "H26", "OPERATOR"));
        known.put("key", List.of(Api.PROCEDURE, "ho-tich-khai-sinh"));
        known.put("procedure", List.of(Api.PROCEDURE));
        known.put("code", List.of("H05.12-260212-010001", "H05.12-260212-010002", "H26.1-260212-010001"));
        known.put("id", List.of(release, "VN", "khac-h26", "SC-2026-01"));
        known.put("agency", List.of("H05", "*"));
        known.put("pack", List.of("law", "soundness"));
        known.put("name", List.of("nguyen.an"));
        known.put("year", List.of("2026", "2027", "2030", "1900"));
        known.put("at", List.of("2026-02-12T09:00:00+07:00", "2018-03-05"));
        known.put("limit", List.of("1", "100"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAnswerWhateverIsAsked(long seed) throws IOException {
        // given
        assertThat(operations).hasSizeGreaterThan(40);
        assertThat(eventTypes).contains("ACCEPTED");
        var requests = new GeneratedRequests(new Random(seed), operations, known, tokens, eventTypes, dataNames);
        Set<String> documented = DocumentedCodes.all();
        Map<Integer, Integer> answers = new TreeMap<>();
        Map<String, String> wrong = new TreeMap<>();

        // when
        for (int i = 0; i < REQUESTS; i++) {
            byte[] request = requests.next();
            String answer = RawCall.send(port, request);
            answers.merge(RawCall.status(answer), 1, Integer::sum);
            String why = wrong(answer, documented);
            if (!why.isEmpty()) {
                wrong.putIfAbsent(
                        why,
                        new String(request, 0, Math.min(request.length, 1500), StandardCharsets.UTF_8) + "\n---\n"
                                + answer.substring(0, Math.min(answer.length(), 1500)));
            }
        }

        // then
        System.out.println("generated requests, seed " + seed + ": " + answers);
        if (!wrong.isEmpty()) {
            fail("seed " + seed + ": "
                    + wrong.entrySet().stream()
                            .map(each -> "== " + each.getKey() + "\n" + each.getValue())
                            .reduce("", (one, other) -> one + "\n" + other));
        }
        assertThat(answers).containsKeys(200, 400, 404, 409, 422);
    }

    /** Says what is wrong with an answer, nothing when it is sound. */
    private static String wrong(String answer, Set<String> documented) {
        int status = RawCall.status(answer);
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        String body = end < 0 ? "" : answer.substring(end + 4);
        if (status >= 500) {
            return "status " + status;
        }
        if (head.contains("\r\nX-Injected")) {
            return "a header of the sender's";
        }
        boolean binary = head.contains("application/zip") || head.contains("spreadsheetml");
        var inside = INSIDE.matcher(binary ? head : answer);
        if (inside.find()) {
            return "inside: " + inside.group();
        }
        if (status < 400) {
            return "";
        }
        if (!head.contains("traceresponse:")) {
            return body.isBlank() || head.contains("application/problem+json") ? "" : "an error that is no problem";
        }
        boolean answerToHead = body.isEmpty() && head.contains("Content-Length: ");
        return answerToHead ? "" : wrongProblem(head, body, status, documented);
    }

    private static String wrongProblem(String head, String body, int status, Set<String> documented) {
        if (!head.contains("application/problem+json")) {
            return "status " + status + " that is no problem";
        }
        JsonNode problem = MAPPER.readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
        String code = problem.path("code").stringValue("");
        if (!problem.propertyNames().containsAll(MEMBERS)
                || problem.path("status").intValue() != status) {
            return "a problem without " + MEMBERS + ": " + code;
        }
        return DocumentedCodes.explains(documented, code) ? "" : "code not documented: " + code;
    }
}

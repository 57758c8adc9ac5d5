package vn.quytrinh.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every server of the interface answers, byte for byte: decisions and deadlines as the rules and the calendar of this build
 * answer by themselves, everything else as it is written down. {@code -Drefresh.golden=true} writes down what the server under test
 * answers; then read what has changed.
 */
public final class Contract {

    /** The server that is to be trusted: what it signed is imported first. */
    public static final ContractPublisher PUBLISHER = new ContractPublisher("contract");

    private static final String FILE = "runtime/engine/src/test/resources/vn/quytrinh/engine/contract/answers.txt";
    private static final int OK = 200;

    private Contract() {}

    /**
     * Makes every call, and compares every answer.
     *
     * @param server where the interface is; it has no release yet
     * @param administrator the token of an administrator who is called {@code demo}
     * @return a test for each call
     */
    public static List<DynamicTest> tests(URI server, String administrator) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, String> told = new LinkedHashMap<>();
        for (ContractCall call : ContractCalls.all(PUBLISHER)) {
            HttpResponse<byte[]> answer = send(client, call.request(server, administrator));
            if (call.expected() == null) {
                told.put(call.name(), text(answer));
            } else {
                tests.add(DynamicTest.dynamicTest(call.name(), () -> {
                    assertThat(answer.statusCode()).as(call.name()).isEqualTo(OK);
                    assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1))
                            .as(call.name())
                            .isEqualTo(new String(call.expected(), StandardCharsets.ISO_8859_1));
                }));
            }
        }
        Path file = ContractStories.found(FILE);
        if (Boolean.getBoolean("refresh.golden")) {
            write(file, told);
        }
        Map<String, String> golden = read(file);
        told.forEach((name, answer) -> tests.add(
                DynamicTest.dynamicTest(name, () -> assertThat(answer).as(name).isEqualTo(golden.get(name)))));
        tests.add(DynamicTest.dynamicTest(
                "every call that is written down is made",
                () -> assertThat(told.keySet()).containsAll(golden.keySet())));
        return tests;
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Tells an answer without what any change of the law or of a sample would change. */
    private static String text(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("-").replace(" ", "") + "\n"
                + new String(answer.body(), StandardCharsets.UTF_8)
                        .replaceAll("\"publishedAt\":\"[^\"]*\"", "\"publishedAt\":\"<time>\"")
                        .replaceAll("(@\\d{4}-\\d\\d-\\d\\d)\\.[0-9a-f]{12}", "$1.<hash>")
                        .replaceAll("sha256:[0-9a-f]{64}", "sha256:<hash>");
    }

    private static void write(Path file, Map<String, String> answers) {
        StringBuilder text = new StringBuilder();
        answers.forEach((name, answer) ->
                text.append("## ").append(name).append('\n').append(answer).append("\n\n"));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path file) {
        try {
            Map<String, String> answers = new LinkedHashMap<>();
            for (String part : Files.readString(file).split("(?m)^## ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    answers.put(part.substring(0, end), part.substring(end + 1).strip());
                }
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.quytrinh.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
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
import vn.quytrinh.handling.CanonicalJson;

/**
 * What every server of the interface answers, byte for byte. {@code -Drefresh.golden=true} writes down what the one under test
 * answers; then read what has changed.
 */
public final class Contract {

    /** The server that is to be trusted: what it signed is imported first. */
    public static final ContractPublisher PUBLISHER = new ContractPublisher("contract");

    private static final String FILE = "runtime/engine/src/test/resources/vn/quytrinh/engine/contract/answers.txt";
    private static final int SHOWN = 3000;

    private Contract() {}

    /**
     * Makes every call, and compares every answer.
     *
     * @param server where the interface is; it has no release yet
     * @param administrator the token of an administrator who is called {@code demo}
     * @return a test for each call
     */
    public static List<DynamicTest> tests(URI server, String administrator) {
        Map<String, String> answers = new LinkedHashMap<>();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (ContractCall call : ContractCalls.all(PUBLISHER)) {
            answers.put(call.name(), answer(client, call, server, administrator));
        }
        Path file = ContractStories.found(FILE);
        if (Boolean.getBoolean("refresh.golden")) {
            write(file, answers);
        }
        Map<String, String> golden = read(file);
        List<DynamicTest> tests = new ArrayList<>();
        answers.forEach((name, answer) -> tests.add(
                DynamicTest.dynamicTest(name, () -> assertThat(answer).as(name).isEqualTo(golden.get(name)))));
        tests.add(DynamicTest.dynamicTest(
                "every call that is written down is made",
                () -> assertThat(answers.keySet()).containsAll(golden.keySet())));
        return tests;
    }

    private static String answer(HttpClient client, ContractCall call, URI server, String administrator) {
        try {
            HttpResponse<byte[]> response =
                    client.send(call.request(server, administrator), BodyHandlers.ofByteArray());
            String type =
                    response.headers().firstValue("Content-Type").orElse("-").replace(" ", "");
            String text = new String(response.body(), StandardCharsets.UTF_8)
                    .replaceAll("\"publishedAt\":\"[^\"]*\"", "\"publishedAt\":\"<time>\"");
            boolean shown = text.length() <= SHOWN && !type.contains("zip") && !text.contains("\n");
            return response.statusCode() + " " + type + "\n"
                    + (shown
                            ? text
                            : response.body().length + " bytes "
                                    + CanonicalJson.hash(
                                            type.contains("zip")
                                                    ? response.body()
                                                    : text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(call.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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

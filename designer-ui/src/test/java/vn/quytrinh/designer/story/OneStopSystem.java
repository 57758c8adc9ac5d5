package vn.quytrinh.designer.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A one-stop system that calls the runtime over REST. */
final class OneStopSystem {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String address;
    private final String token;

    OneStopSystem(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Posts a document and returns the answer, which must be 2xx. */
    JsonNode post(String path, String document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(
                    "Expected " + path + " to answer 2xx but got " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }
}

package vn.quytrinh.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the interface as a one-stop system would. */
public final class Api {

    public static final String TOKEN = "test-token";
    public static final String PROCEDURE = "y-te-mien-nhiem-gdv";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    public Api(int port) {
        this("http://localhost:" + port, TOKEN);
    }

    private Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Returns the same interface called with another token. */
    Api as(String other) {
        return new Api(base, other);
    }

    /** Creates a client with a key, and returns the interface called with it. */
    Api client(String id, String agency, String... roles) {
        return as(tokenOfClient(id, agency, roles));
    }

    /** Creates a client with a key, and returns its token. */
    public String tokenOfClient(String id, String agency, String... roles) {
        String body = "{\"id\":\"%s\",\"name\":\"Hệ thống\",\"roles\":[\"%s\"],\"agencies\":[\"%s\"]}"
                .formatted(id, String.join("\",\"", roles), agency);
        Reply created = post("/api/v1/clients", body);
        if (created.status() != 200) {
            throw new AssertionError(created.body());
        }
        return issue(id);
    }

    /** Issues a key of a client and returns its token. */
    String issue(String id) {
        return post("/api/v1/clients/" + id + "/keys", "{}")
                .json()
                .path("token")
                .stringValue();
    }

    /** An answer. */
    public record Reply(int status, @Nullable String type, String body) {

        public JsonNode json() {
            return MAPPER.readTree(body);
        }

        /** Returns the body without what is this one call's alone. */
        String untraced() {
            return body.replaceAll("\"traceId\":\"[0-9a-f]{32}\"", "");
        }

        public String code() {
            return json().path("code").stringValue("");
        }
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Reply append(String dossier, String body) {
        return post("/api/v1/dossiers/" + dossier + "/events", body);
    }

    public Reply publish(String key, String from) {
        return post("/api/v1/procedures/" + key + "/releases", "{\"effectiveFrom\":\"" + from + "\"}");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the bytes of what is asked for in a type. */
    byte[] bytes(String path, String accept) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request(path).header("Accept", accept).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " for " + path);
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns a header of the answer to a question. */
    String header(String path, String name) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue(name)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String event(String id, String type, String at, String data) {
        return "{\"eventId\":\"%s\",\"type\":\"%s\",\"occurredAt\":\"%s\",\"actor\":{\"role\":\"r\",\"person\":\"p1\"},\"data\":%s}"
                .formatted(id, type, at, data);
    }

    public static String events(String... events) {
        return "{\"procedure\":\"" + PROCEDURE + "\",\"events\":[" + String.join(",", events) + "]}";
    }

    public static String accepted(String id) {
        return event(id, "ACCEPTED", "2026-02-12T09:00:00+07:00", "{}");
    }
}

package vn.quytrinh.server.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One-stop systems that send events as fast as they are answered, each with dossiers of its own, and remember what was
 * acknowledged. When their server is gone they repeat the event at the other one, if there is one, else they stop.
 */
final class OneStopSystems {

    private static final String PROCEDURE = "y-te-mien-nhiem-gdv";
    private static final int EVENTS_OF_A_DOSSIER = 4;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicLong dossiers = new AtomicLong();
    private final AtomicInteger sent = new AtomicInteger();
    private final int clients;

    OneStopSystems(int clients) {
        this.clients = clients;
    }

    /** Publishes the procedure that the events follow. */
    static void publish(int port) {
        tell(port, "/api/v1/procedures/" + PROCEDURE + "/releases", "{\"effectiveFrom\":\"2024-01-01\"}");
    }

    /** Subscribes somebody to what is recorded. */
    static void subscribe(int port, String url) {
        HttpResponse<String> answer = post(
                HttpClient.newHttpClient(),
                port,
                "/api/v1/subscriptions",
                "{\"id\":\"crash\",\"url\":\"%s\",\"types\":[\"vn.quytrinh.event.recorded\"],\"agencies\":[\"*\"]}"
                        .formatted(url));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    Set<String> refused() {
        return refused;
    }

    /**
     * Sends events until the servers are gone.
     *
     * @param ports the servers; clients begin at different ones
     * @param after after how many more acknowledgements to call {@code then}
     * @param then what happens meanwhile
     * @param more how many more acknowledgements after that are enough
     */
    void send(int[] ports, int after, Runnable then, int more) {
        int goal = acknowledged.size() + after;
        var reached = new CountDownLatch(1);
        AtomicInteger enough = new AtomicInteger(Integer.MAX_VALUE);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                int first = client % ports.length;
                threads.submit(() -> send(ports, first, goal, reached, enough));
            }
            if (!reached.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Expected " + goal + " acknowledgements but got " + acknowledged.size()
                        + "; refused: " + refused);
            }
            then.run();
            enough.set(acknowledged.size() + more);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(int[] ports, int first, int goal, CountDownLatch reached, AtomicInteger enough) {
        int at = first;
        int gone = 0;
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (gone < ports.length && acknowledged.size() < enough.get()) {
                String dossier = "H05.12-260212-%06d".formatted(100_000 + dossiers.incrementAndGet());
                for (int i = 0; i < EVENTS_OF_A_DOSSIER && gone < ports.length; ) {
                    String eventId = dossier + "/" + i;
                    try {
                        HttpResponse<String> answer =
                                post(http, ports[at], "/api/v1/dossiers/" + dossier + "/events", body(eventId, i));
                        sent.incrementAndGet();
                        if (answer.statusCode() == 200) {
                            acknowledged.add(eventId);
                        } else {
                            refused.add(eventId + " " + answer.body());
                        }
                        i++;
                    } catch (UncheckedIOException serverGone) {
                        gone++;
                        at = (at + 1) % ports.length;
                    }
                    if (acknowledged.size() >= goal) {
                        reached.countDown();
                    }
                }
            }
        }
    }

    private static String body(String eventId, int number) {
        return "{\"procedure\":\"%s\",\"events\":[{\"eventId\":\"%s\",\"type\":\"%s\",\"occurredAt\":\"2026-02-12T%02d:00:00+07:00\",\"actor\":{\"person\":\"p%d\"}}]}"
                .formatted(PROCEDURE, eventId, number == 0 ? "ACCEPTED" : "TRANSFERRED", 9 + number, number);
    }

    /** Asks a server and returns what it answered. */
    static String ask(int port, String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return sent(http, request(port, path).GET()).body();
        }
    }

    /** Sends something to a server, which must take it. */
    static void tell(int port, String path, String body) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = post(http, port, path, body);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
    }

    private static HttpResponse<String> post(HttpClient http, int port, String path, String body) {
        return sent(
                http,
                request(port, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + ServerProcess.TOKEN);
    }

    private static HttpResponse<String> sent(HttpClient http, HttpRequest.Builder asked) {
        HttpRequest request = asked.build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

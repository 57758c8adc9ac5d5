package vn.quytrinh.server.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real receiver of webhooks, which answers as a test says. */
public final class Receiver implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Function<Message, Reaction> behaviour = message -> Reaction.status(204);

    /** Starts it on a free port. */
    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** A message as it came in. */
    public record Message(String path, Map<String, String> headers, byte[] body) {

        public JsonNode event() {
            return MAPPER.readTree(body);
        }

        public String id() {
            return event().path("id").stringValue();
        }

        public String subject() {
            return event().path("subject").stringValue();
        }
    }

    /** How the receiver reacts. */
    interface Reaction {

        void to(HttpExchange exchange) throws IOException;

        static Reaction status(int status) {
            return exchange -> exchange.sendResponseHeaders(status, -1);
        }

        static Reaction header(int status, String name, String value) {
            return exchange -> {
                exchange.getResponseHeaders().set(name, value);
                exchange.sendResponseHeaders(status, -1);
            };
        }

        /** Answers nothing and closes the connection. */
        static Reaction hangUp() {
            return HttpExchange::close;
        }

        /** Sends a body without an end. */
        static Reaction endless() {
            return exchange -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] chunk = new byte[8192];
                while (true) {
                    exchange.getResponseBody().write(chunk);
                }
            };
        }
    }

    /** Answers nothing for as long as it lives. */
    Reaction hang() {
        return exchange -> {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        var message = new Message(
                exchange.getRequestURI().getPath(),
                headers,
                exchange.getRequestBody().readAllBytes());
        synchronized (messages) {
            messages.add(message);
            messages.notifyAll();
        }
        behaviour.apply(message).to(exchange);
    }

    Receiver reacting(Function<Message, Reaction> reaction) {
        behaviour = reaction;
        return this;
    }

    Receiver always(Reaction reaction) {
        return reacting(message -> reaction);
    }

    /** Returns where it takes messages. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Returns what came in so far. */
    public List<Message> messages() {
        return messages;
    }

    /** Waits until what came in is enough, for some time at most. */
    public boolean await(Predicate<List<Message>> enough, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        synchronized (messages) {
            while (!enough.test(messages)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                try {
                    messages.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    List<String> ids() {
        return messages.stream().map(Message::id).toList();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

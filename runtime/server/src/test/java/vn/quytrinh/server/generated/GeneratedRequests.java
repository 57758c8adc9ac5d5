package vn.quytrinh.server.generated;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests, each from one operation, all from one seed. */
final class GeneratedRequests {

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "application/json;;;",
            "*/*",
            "x",
            "");
    private static final List<String> HEADERS = List.of(
            "Accept: application/xml",
            "Accept: x",
            "Accept: image/png;q=0.1, */*;q=0",
            "Accept-Language: \u00fd\u00e9, *;q=2",
            "Accept-Charset: utf-7",
            "If-None-Match: \"\", W/\"x\", y",
            "If-None-Match: *",
            "If-Match: \"x\"",
            "Range: bytes=-1,5-2",
            "Origin: http://khac.test",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Prefix: //khac.test",
            "X-HTTP-Method-Override: DELETE",
            "Content-Encoding: gzip",
            "Cookie: JSESSIONID=../../x; a=\u0001",
            "traceparent: 00-x-y-z",
            "Expect: 200-maybe",
            "Upgrade: h2c");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "NONSENSE");

    private final Random random;
    private final HostileValues values;
    private final GeneratedBodies bodies;
    private final List<DescribedOperation> operations;
    private final Map<String, List<String>> known;
    private final List<String> tokens;

    /**
     * Makes the generator.
     *
     * @param known values that exist, by the name of the parameter
     * @param tokens tokens to call with; the first most of the time
     */
    GeneratedRequests(
            Random random,
            List<DescribedOperation> operations,
            Map<String, List<String>> known,
            List<String> tokens,
            List<String> eventTypes,
            List<String> dataNames) {
        this.random = random;
        this.values = new HostileValues(random);
        this.bodies = new GeneratedBodies(random, values, eventTypes, dataNames);
        this.operations = operations;
        this.known = known;
        this.tokens = tokens;
    }

    /** Returns the next request as bytes on the wire. */
    byte[] next() {
        DescribedOperation operation = operations.get(random.nextInt(operations.size()));
        String method = random.nextInt(25) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
        byte[] body = operation.mediaType() == null && random.nextInt(10) > 0
                ? new byte[0]
                : operation.example() == null ? noise() : bodies.body(operation.example());
        String token = random.nextInt(10) > 0 ? tokens.getFirst() : tokens.get(random.nextInt(tokens.size()));
        var head = new StringBuilder(method)
                .append(' ')
                .append(target(operation))
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer ")
                .append(token)
                .append("\r\n");
        if (operation.mediaType() != null || body.length > 0) {
            head.append("Content-Type: ")
                    .append(
                            random.nextInt(15) == 0
                                    ? TYPES.get(random.nextInt(TYPES.size()))
                                    : operation.mediaType() == null ? "application/json" : operation.mediaType())
                    .append("\r\n");
        }
        if (random.nextInt(6) == 0) {
            head.append(HEADERS.get(random.nextInt(HEADERS.size()))).append("\r\n");
        }
        return request(head, body);
    }

    private byte[] request(StringBuilder head, byte[] body) {
        var wire = new ByteArrayOutputStream();
        if (random.nextInt(12) == 0) {
            head.append("Transfer-Encoding: chunked\r\n\r\n");
            wire.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            if (body.length > 0) {
                wire.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                wire.writeBytes(body);
                wire.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            wire.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
            wire.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            wire.writeBytes(body);
        }
        return wire.toByteArray();
    }

    private String target(DescribedOperation operation) {
        String path = operation.path();
        for (String name : operation.pathNames()) {
            path = path.replace("{" + name + "}", encoded(value(name)));
        }
        var target = new StringBuilder(path);
        char separator = '?';
        for (String name : operation.queryNames()) {
            for (int times = random.nextInt(8) == 0 ? 2 : random.nextInt(2); times > 0; times--) {
                target.append(separator).append(name).append('=').append(encoded(value(name)));
                separator = '&';
            }
        }
        if (random.nextInt(30) == 0) {
            target.append(separator).append(encoded(values.text())).append("&&==&%00");
        }
        return target.toString();
    }

    private String value(String name) {
        List<String> sound = known.getOrDefault(name, List.of());
        return !sound.isEmpty() && random.nextInt(10) < 6 ? sound.get(random.nextInt(sound.size())) : values.text();
    }

    private String encoded(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return random.nextInt(40) == 0 ? encoded + "%c3" : encoded;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(2000)];
        random.nextBytes(noise);
        return noise;
    }
}

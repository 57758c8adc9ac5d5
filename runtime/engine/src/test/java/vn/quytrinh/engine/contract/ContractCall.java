package vn.quytrinh.engine.contract;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of the interface.
 *
 * @param name what it is about
 * @param method the method
 * @param path the path with its query
 * @param type the type of the body, null for none
 * @param body the body
 * @param token the token, null for none, empty for that of an administrator
 * @param expected the body of the answer as it is computed here; null when it is written down
 */
record ContractCall(
        String name,
        String method,
        String path,
        @Nullable String type,
        byte[] body,
        @Nullable String token,
        byte @Nullable [] expected) {

    static final String JSON = "application/json";

    /** Every call has the same trace, which problems name. */
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    static ContractCall get(String name, String path) {
        return new ContractCall(name, "GET", path, null, new byte[0], "", null);
    }

    static ContractCall post(String name, String path, String json) {
        return post(name, path, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    static ContractCall post(String name, String path, String type, byte[] body) {
        return new ContractCall(name, "POST", path, type, body, "", null);
    }

    ContractCall as(@Nullable String other) {
        return new ContractCall(name, method, path, type, body, other, expected);
    }

    /** Returns the same call, whose answer is known. */
    ContractCall answered(byte @Nullable [] answer) {
        return new ContractCall(name, method, path, type, body, token, answer);
    }

    HttpRequest request(URI base, String administrator) {
        List<String> headers = new ArrayList<>(List.of("traceparent", TRACE));
        if (token != null) {
            headers.addAll(List.of("Authorization", "Bearer " + (token.isEmpty() ? administrator : token)));
        }
        if (type != null) {
            headers.addAll(List.of("Content-Type", type));
        }
        return HttpRequest.newBuilder(base.resolve(path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .headers(headers.toArray(String[]::new))
                .build();
    }
}

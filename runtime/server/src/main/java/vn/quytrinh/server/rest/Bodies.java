package vn.quytrinh.server.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.wire.RequestBody;
import vn.quytrinh.server.ServerProperties;

/** Reads the bodies of requests, up to a limit of size and of time. */
final class Bodies {

    private final ServerProperties settings;
    private final InstantSource clock;

    Bodies(ServerProperties settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads a document of deadline cases. */
    byte[] deadlines(HttpServletRequest request) throws IOException {
        return read(request, settings.limit().deadlines());
    }

    /** Reads any other document. */
    byte[] document(HttpServletRequest request) throws IOException {
        return read(request, settings.limit().imports());
    }

    /** Reads any other document as a JSON object. */
    ObjectNode object(HttpServletRequest request) throws IOException {
        return JsonText.object(document(request));
    }

    private byte[] read(HttpServletRequest request, DataSize limit) throws IOException {
        return RequestBody.read(
                request.getInputStream(),
                request.getContentLengthLong(),
                limit.toBytes(),
                settings.limit().bodyTime(),
                clock);
    }
}

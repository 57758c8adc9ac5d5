package vn.quytrinh.server.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.server.ServerProperties;

/** Reads the bodies of requests, up to a limit of size and of time. */
final class Bodies {

    private static final int CHUNK = 64 * 1024;

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
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        Instant end = clock.instant().plus(settings.limit().bodyTime());
        var body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        InputStream in = request.getInputStream();
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            body.write(chunk, 0, read);
            if (body.size() > limit.toBytes()) {
                throw tooLarge(limit);
            }
            if (clock.instant().isAfter(end)) {
                throw new SocketTimeoutException("Expected the body sooner");
            }
        }
        return body.toByteArray();
    }

    private static EngineException tooLarge(DataSize limit) {
        return new EngineException(
                ErrorKind.TOO_LARGE,
                "BODY_TOO_LARGE",
                "Nội dung được tối đa %d byte nhưng yêu cầu dài hơn. Hãy chia nhỏ.".formatted(limit.toBytes()),
                "Expected a body of at most %d bytes but found more. Maybe split it.".formatted(limit.toBytes()));
    }
}

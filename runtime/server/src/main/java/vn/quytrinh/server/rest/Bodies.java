package vn.quytrinh.server.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.server.ServerProperties;

/** Reads the bodies of requests, up to a limit. */
final class Bodies {

    private final ServerProperties settings;

    Bodies(ServerProperties settings) {
        this.settings = settings;
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

    private static byte[] read(HttpServletRequest request, DataSize limit) throws IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        byte[] body = request.getInputStream().readNBytes((int) limit.toBytes() + 1);
        if (body.length > limit.toBytes()) {
            throw tooLarge(limit);
        }
        return body;
    }

    private static EngineException tooLarge(DataSize limit) {
        return new EngineException(
                ErrorKind.TOO_LARGE,
                "BODY_TOO_LARGE",
                "Nội dung được tối đa %d byte nhưng yêu cầu dài hơn. Hãy chia nhỏ.".formatted(limit.toBytes()),
                "Expected a body of at most %d bytes but found more. Maybe split it.".formatted(limit.toBytes()));
    }
}

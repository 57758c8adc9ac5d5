package vn.quytrinh.engine.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Reads the bodies of requests, up to a limit of size and of time. */
public final class RequestBody {

    private static final int CHUNK = 64 * 1024;

    private RequestBody() {}

    /**
     * Reads a body.
     *
     * @param in where it comes from
     * @param announced how long it says it is, in bytes, negative when it does not
     * @param largest how long it may be, in bytes
     * @param time how long it may take to arrive
     * @param clock tells the time
     * @return the body
     * @throws EngineException {@code BODY_TOO_LARGE}
     * @throws SocketTimeoutException when it takes longer
     * @throws IOException when it breaks off
     */
    public static byte[] read(InputStream in, long announced, long largest, Duration time, InstantSource clock)
            throws IOException {
        if (announced > largest) {
            throw tooLarge(largest);
        }
        Instant end = clock.instant().plus(time);
        var body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            body.write(chunk, 0, read);
            if (body.size() > largest) {
                throw tooLarge(largest);
            }
            if (clock.instant().isAfter(end)) {
                throw new SocketTimeoutException("Expected the body sooner");
            }
        }
        return body.toByteArray();
    }

    private static EngineException tooLarge(long largest) {
        return new EngineException(
                ErrorKind.TOO_LARGE,
                "BODY_TOO_LARGE",
                "Nội dung được tối đa %d byte nhưng yêu cầu dài hơn. Hãy chia nhỏ.".formatted(largest),
                "Expected a body of at most %d bytes but found more. Maybe split it.".formatted(largest));
    }
}

package vn.quytrinh.server.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Reads a body line by line without ever holding more than one line of a bounded length. */
final class LineReader {

    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final InstantSource clock;
    private final Duration patience;
    private int at;
    private int end;

    LineReader(InputStream in, int longest, InstantSource clock, Duration patience) {
        this.in = in;
        this.longest = longest;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * A line without its end.
     *
     * @param bytes its bytes, empty when it is too long
     * @param tooLong whether it is longer than allowed
     */
    record Line(byte[] bytes, boolean tooLong) {

        boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /**
     * Returns the next line, null after the last.
     *
     * @throws SocketTimeoutException when a line takes longer to come than it may
     */
    @Nullable
    Line next() throws IOException {
        Instant latest = clock.instant().plus(patience);
        var line = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        while (at < end || filled()) {
            any = true;
            if (clock.instant().isAfter(latest)) {
                throw new SocketTimeoutException("Expected the line sooner");
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + at - from > longest;
            if (!tooLong) {
                line.write(buffer, from, at - from);
            }
            if (at < end) {
                at++;
                break;
            }
        }
        return any ? new Line(tooLong ? new byte[0] : line.toByteArray(), tooLong) : null;
    }

    private boolean filled() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}

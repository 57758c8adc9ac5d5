package vn.quytrinh.server.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A one-stop system that appends one event after the other over one connection: a dossier is accepted and handed over three
 * times, then comes the next one. It speaks just enough HTTP, so that the measuring costs little of the machine it measures.
 */
final class AppendingClient implements Load.Client {

    private static final Clock VIETNAM = Clock.system(ZoneOffset.ofHours(7));

    static final String PROCEDURE = "y-te-mien-nhiem-gdv";

    private static final int EVENTS_OF_A_DOSSIER = 4;
    private static final int BUFFER = 16 * 1024;

    private final int port;
    private final String token;
    private final int first;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long number;

    AppendingClient(int port, String token, int first) throws IOException {
        this.port = port;
        this.socket = new Socket("localhost", port);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
        socket.setTcpNoDelay(true);
        this.token = token;
        this.first = first;
    }

    @Override
    public boolean once() throws IOException {
        long dossier = number / EVENTS_OF_A_DOSSIER;
        int event = (int) (number % EVENTS_OF_A_DOSSIER);
        number++;
        String code = "H05.12-260212-%06d%06d".formatted(first, dossier);
        byte[] body =
                "{\"procedure\":\"%s\",\"events\":[{\"eventId\":\"%s/%d\",\"type\":\"%s\",\"occurredAt\":\"%s\",\"actor\":{\"unit\":null,\"person\":\"cb-017\"},\"data\":{}}]}"
                        .formatted(PROCEDURE, code, event, event == 0 ? "ACCEPTED" : "TRANSFERRED", time(event))
                        .getBytes(StandardCharsets.UTF_8);
        out.write(("POST /api/v1/dossiers/" + code + "/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return answeredWell();
    }

    /** A few minutes ago, as it comes from a desk: a dossier of last year would be late at once, and the watch would tell so. */
    private static OffsetDateTime time(int event) {
        return OffsetDateTime.now(VIETNAM)
                .truncatedTo(ChronoUnit.MILLIS)
                .minusMinutes(10)
                .plusMinutes(event);
    }

    private boolean answeredWell() throws IOException {
        boolean ok = line().contains(" 200");
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
            last |= lower.startsWith("connection: close");
            chunked |= lower.startsWith("transfer-encoding: chunked");
        }
        if (chunked) {
            for (int size = chunk(); size > 0; size = chunk()) {
                in.skipNBytes(size + 2L);
            }
            line();
        } else {
            in.skipNBytes(Math.max(0, length));
        }
        if (last) {
            reconnect();
        }
        return ok;
    }

    private void reconnect() throws IOException {
        socket.close();
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

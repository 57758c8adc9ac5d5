package vn.quytrinh.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as no HTTP client would, and reads what comes back until the server closes. */
public final class RawCall {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int DROP_MILLIS = 200;

    private RawCall() {}

    public static String send(int port, String request) {
        return send(port, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static String send(int port, byte[] request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the beginning of a request and then one byte again and again, until the server has answered. */
    static String drip(int port, String begin, char drop) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(DROP_MILLIS);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.ISO_8859_1));
            int first = -1;
            while (first < 0) {
                socket.getOutputStream().write(drop);
                socket.getOutputStream().flush();
                try {
                    first = socket.getInputStream().read();
                } catch (SocketTimeoutException notYet) {
                    first = -1;
                }
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            return (char) first + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}

package vn.quytrinh.designer.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The address of the canvas's script. It changes with the content, for the files of a reproducible build all bear one date and a
 * browser would keep the script of the last version.
 */
final class CanvasScript {
    static final String ADDRESS = "context://canvas/quytrinh-canvas.js?v=" + version();

    private static final String FILE = "/META-INF/resources/canvas/quytrinh-canvas.js";
    private static final int LENGTH = 8;

    private CanvasScript() {}

    private static String version() {
        try (InputStream script = CanvasScript.class.getResourceAsStream(FILE)) {
            if (script == null) {
                throw new IllegalStateException("Expected " + FILE + " on the class path but it is not there."
                        + " Maybe the module was compiled without Maven, which bundles it.");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Expected SHA-256 but this Java does not have it.", missing);
        }
    }
}

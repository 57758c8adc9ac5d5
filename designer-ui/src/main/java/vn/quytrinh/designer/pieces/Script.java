package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A script of ours that a page needs. Its address changes with its content, so that a browser keeps it for as long as it stays the
 * same and not a moment longer; the date of the file would not tell, for the files of a reproducible build all bear one.
 */
public final class Script {
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();
    private static final String FILES = "/META-INF/resources/";
    private static final int LENGTH = 8;

    private Script() {}

    /**
     * Loads a script into a page, once.
     *
     * @param ui the page, not null
     * @param path where it is among the static files, such as {@code designer/calendar.js}, not null
     * @throws IllegalStateException when there is no such file
     */
    public static void load(UI ui, String path) {
        ui.getPage().addJavaScript("context://" + address(path));
    }

    /**
     * Returns the address of a script, relative to where the server is.
     *
     * @param path where it is among the static files, not null
     * @throws IllegalStateException when there is no such file
     */
    public static String address(String path) {
        return path + "?v-c=" + VERSIONS.computeIfAbsent(path, Script::version);
    }

    private static String version(String path) {
        try (InputStream script = Script.class.getResourceAsStream(FILES + path)) {
            if (script == null) {
                throw new IllegalStateException("Expected " + FILES + path + " on the class path but it is not there."
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

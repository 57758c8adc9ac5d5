package vn.quytrinh.server.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is. An H2 file is always written through to the disk ({@code WRITE_DELAY=0}), because by default a killed
 * process loses transactions it had acknowledged; and it is closed by the server and not by itself ({@code
 * DB_CLOSE_ON_EXIT=FALSE}), because it would close at once when the process is asked to stop, under the calls that are under
 * way.
 *
 * @param url the JDBC URL
 * @param user the user, null when the URL or other settings name it
 * @param password the password, null when the URL or other settings name it
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    private static final Pattern OWN_WAYS =
            Pattern.compile(";(?:WRITE_DELAY|DB_CLOSE_ON_EXIT)=[^;]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:)(?:file:)?([^;]*)/[^/;]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCK_TIMEOUT = Pattern.compile(";LOCK_TIMEOUT=", Pattern.CASE_INSENSITIVE);

    /**
     * Reads an address.
     *
     * @param text a JDBC URL, or {@code postgresql://user:password@host:port/database?…}
     * @return the address
     * @throws IllegalArgumentException when it is neither; the message holds no password
     */
    public static DatabaseAddress parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("postgresql://") || lower.startsWith("postgres://")) {
            return postgres(text);
        }
        if (lower.startsWith("jdbc:h2:")) {
            return new DatabaseAddress(h2(text, lower), null, null);
        }
        if (lower.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, null, null);
        }
        throw unusable();
    }

    /** Tells whether it is PostgreSQL. */
    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Returns the folder for what is kept beside the database: that of an H2 file, else {@code ./data}. */
    public String folder() {
        Matcher file = FILE.matcher(url);
        return file.lookingAt() ? file.group(1) : "./data";
    }

    /** Returns the file of an H2 database with its ending, empty for any other database. */
    public Optional<Path> file() {
        Matcher file = FILE.matcher(url);
        if (!file.lookingAt()) {
            return Optional.empty();
        }
        String path = url.substring(file.start(1), file.end()).replaceFirst("^~", System.getProperty("user.home"));
        return Optional.of(Path.of(path + ".mv.db"));
    }

    private static String h2(String url, String lower) {
        String rest = lower.substring("jdbc:h2:".length());
        boolean file = Stream.of("mem:", "tcp:", "ssl:", "zip:").noneMatch(rest::startsWith);
        String waiting = LOCK_TIMEOUT.matcher(url).find() ? url : url + ";LOCK_TIMEOUT=10000";
        return file ? OWN_WAYS.matcher(waiting).replaceAll("") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0" : waiting;
    }

    private static DatabaseAddress postgres(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw unusable();
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw unusable();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                credentials.length > 0 ? decoded(credentials[0]) : null,
                credentials.length > 1 ? decoded(credentials[1]) : null);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException(
                "Expected QUYTRINH_DB like jdbc:h2:file:./data/quytrinh, jdbc:postgresql://host/database or"
                        + " postgresql://user:password@host/database but found something else. Maybe a part is missing or a"
                        + " character of the password is not percent-encoded.");
    }

    /** Does not show the password. */
    @Override
    public String toString() {
        return "DatabaseAddress[url=" + url.replaceAll("\\?.*", "?…") + "]";
    }
}

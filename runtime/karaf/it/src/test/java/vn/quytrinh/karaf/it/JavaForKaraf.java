package vn.quytrinh.karaf.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a Java that Karaf 4.4 runs on; the one that builds is too new. */
final class JavaForKaraf {

    private static final int OLDEST = 17;
    private static final int NEWEST = 21;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private JavaForKaraf() {}

    /** Returns its folder: KARAF_JAVA_HOME, JAVA_HOME or one of the usual folders. */
    static Path home() {
        List<Path> candidates = new ArrayList<>();
        for (String variable : List.of("KARAF_JAVA_HOME", "JAVA_HOME")) {
            if (System.getenv(variable) != null) {
                candidates.add(Path.of(System.getenv(variable)));
            }
        }
        for (String folder : List.of("/usr/lib/jvm", "/opt/java", System.getProperty("user.home") + "/.jdks")) {
            candidates.addAll(in(Path.of(folder)));
        }
        return candidates.stream()
                .filter(JavaForKaraf::fits)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Expected a Java %d to %d for Karaf but found none in %s. Install one (Debian: openjdk-17-jre-headless) or set KARAF_JAVA_HOME."
                                .formatted(OLDEST, NEWEST, candidates)));
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean fits(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            if (Files.isExecutable(home.resolve("bin/java")) && version.find()) {
                int major = Integer.parseInt(version.group(1));
                return major >= OLDEST && major <= NEWEST;
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}

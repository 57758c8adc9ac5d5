import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bundles the diagram canvas during the Maven build: {@code npm ci} when the lock changed, esbuild when a source changed.
 * Run as a single source file: {@code java CanvasBundle.java <canvas sources> <output folder> <stamp file>}.
 */
final class CanvasBundle {
    private static final int OLDEST_NODE = 20;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path sources;
    private final Path output;
    private final Path stamp;

    private CanvasBundle(Path sources, Path output, Path stamp) {
        this.sources = sources;
        this.output = output;
        this.stamp = stamp;
    }

    public static void main(String[] arguments) throws Exception {
        Path sources = Path.of(arguments[0]);
        new CanvasBundle(sources, Path.of(arguments[1]), Path.of(arguments[2])).bringUpToDate();
    }

    private void bringUpToDate() throws Exception {
        String wanted = digest(inputs());
        if (Files.exists(output.resolve("quytrinh-canvas.js")) && isStamped(stamp, wanted)) {
            return;
        }
        requireNode();
        install();
        run(npm(), "run", "--silent", "build", "--", output.toAbsolutePath().toString());
        write(stamp, wanted);
    }

    private void install() throws Exception {
        String wanted = digest(List.of(sources.resolve("package.json"), sources.resolve("package-lock.json")));
        Path installed = sources.resolve("node_modules").resolve(".installed");
        if (!isStamped(installed, wanted)) {
            run(npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            write(installed, wanted);
        }
    }

    private static void requireNode() throws InterruptedException {
        String found = nodeVersion();
        if (found.isEmpty() || major(found) < OLDEST_NODE) {
            System.err.println("Expected Node.js " + OLDEST_NODE + " or newer on the PATH to bundle the diagram canvas but found "
                    + (found.isEmpty() ? "none" : found)
                    + ". Maybe install it from https://nodejs.org; it is needed to build, not to run.");
            System.exit(1);
        }
    }

    private static String nodeVersion() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return node.waitFor() == 0 ? version : "";
        } catch (IOException missing) {
            return "";
        }
    }

    private static int major(String version) {
        return Integer.parseInt(version.replaceFirst("^v", "").replaceFirst("\\..*$", ""));
    }

    private static String npm() {
        return WINDOWS ? "npm.cmd" : "npm";
    }

    private void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).directory(sources.toFile()).inheritIO().start().waitFor();
        if (exit != 0) {
            System.err.println("Expected `" + String.join(" ", command) + "` in " + sources
                    + " to succeed but it ended with " + exit + ". Maybe the npm registry cannot be reached.");
            System.exit(exit);
        }
    }

    private List<Path> inputs() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                sources.resolve("package.json"), sources.resolve("package-lock.json"), sources.resolve("build.mjs")));
        try (Stream<Path> found = Files.walk(sources.resolve("src"))) {
            found.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        return files;
    }

    private static String digest(List<Path> files) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            sha256.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sha256.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static boolean isStamped(Path stamp, String wanted) {
        try {
            return Files.exists(stamp) && Files.readString(stamp).equals(wanted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path stamp, String content) throws IOException {
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, content);
    }
}

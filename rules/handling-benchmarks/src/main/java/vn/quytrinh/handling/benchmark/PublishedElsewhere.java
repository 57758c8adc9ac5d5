package vn.quytrinh.handling.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Publishes in another JVM, so that the one measured has loaded none of the classes of a release. */
final class PublishedElsewhere {

    private PublishedElsewhere() {}

    /** Writes the archive of the benchmarks' release to the file named. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), TwelveEvents.archive());
    }

    static byte[] archive() {
        try {
            Path file = Files.createTempFile("release", ".zip");
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            PublishedElsewhere.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Expected the publication to succeed but it ended with " + exit);
            }
            byte[] archive = Files.readAllBytes(file);
            Files.delete(file);
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.quytrinh.interchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.interchange.source.SourceDocument;

/** The annexes of the test resources as LibreOffice writes them: made once for all tests, by another program than ours. */
final class OfficeFiles {

    private static final Path SOURCES = Path.of("src/test/resources/vn/quytrinh/interchange/annex");
    private static final Path MADE = Path.of("target/annexes");

    private OfficeFiles() {}

    /** Returns the names of the annexes. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an annex as it was opened from a file of a kind. */
    static SourceDocument source(String name, String kind) {
        return new SourceFiles(LibreOffice.ofMachine()).open(file(name, kind));
    }

    /** Returns an annex as a file of a kind: {@code docx}, {@code xlsx}, {@code doc} or {@code xls}. */
    static InputFile file(String name, String kind) {
        return InputFile.of(made(kind).resolve(name + "." + kind));
    }

    /** Makes what is missing or older than its source. */
    private static synchronized Path made(String kind) {
        Path folder = MADE.resolve(kind);
        List<String> missing = names().stream()
                .filter(name -> folder.resolve(name + "." + kind).toFile().lastModified()
                        < source(name).toFile().lastModified())
                .toList();
        if (!missing.isEmpty()) {
            boolean text = kind.startsWith("doc");
            convert(
                    text ? "HTML (StarWriter)" : "HTML (StarCalc)",
                    switch (kind) {
                        case "docx" -> "docx:MS Word 2007 XML";
                        case "doc" -> "doc:MS Word 97";
                        default -> kind;
                    },
                    missing,
                    folder);
        }
        return folder;
    }

    private static Path source(String name) {
        return SOURCES.resolve(name + ".html");
    }

    private static void convert(String filter, String target, List<String> names, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation="
                        + MADE.resolve("profile").toAbsolutePath().toUri(),
                "--headless",
                "--infilter=" + filter,
                "--convert-to",
                target,
                "--outdir",
                folder.toString()));
        names.forEach(name -> command.add(source(name).toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES) || !Files.isDirectory(folder)) {
                process.destroyForcibly();
                throw new IllegalStateException("Expected LibreOffice to make " + folder + " but it did not.");
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Expected LibreOffice (soffice) on the path, found none. Maybe: apt install libreoffice-writer libreoffice-calc",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.quytrinh.interchange.legacy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.FileKind;
import vn.quytrinh.interchange.guard.RefusedFileException;

/**
 * Turns old binary files into DOCX or XLSX by a LibreOffice of the machine: without a window, with a profile of its own that is
 * thrown away, and no longer than a minute and a half. A file with macros or a password is refused before LibreOffice sees it.
 */
public final class LibreOffice {

    private static final long SECONDS = 90;
    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final Map<String, String> TARGETS = Map.of("doc", "docx", "xls", "xlsx");

    private final List<Path> folders;

    /**
     * @param folders where the program is looked for
     */
    public LibreOffice(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Looks for the program on the path of the environment and in the usual folders. */
    public static LibreOffice ofMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new LibreOffice(Stream.concat(
                        Arrays.stream(path.split(File.pathSeparator)),
                        Stream.of(
                                "/usr/bin",
                                "/usr/lib/libreoffice/program",
                                "/opt/libreoffice/program",
                                "/Applications/LibreOffice.app/Contents/MacOS",
                                "C:\\Program Files\\LibreOffice\\program"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** Returns the extension of what an old file becomes, empty when it is no old file. */
    public static Optional<String> target(String extension) {
        return Optional.ofNullable(TARGETS.get(extension));
    }

    /**
     * Turns an old file into a new one.
     *
     * @param name the file's name
     * @param extension its extension, {@code doc} or {@code xls}
     * @param content its bytes
     * @return the bytes of the DOCX or XLSX
     * @throws RefusedFileException {@code LIBREOFFICE_MISSING}, {@code LIBREOFFICE_FAILED}, or why the file is refused
     */
    public byte[] convert(String name, String extension, byte[] content) {
        FileKind.COMPOUND.check(name, content);
        String target = TARGETS.get(extension);
        return convert(name, extension, target, content, () -> missing(name, target));
    }

    /**
     * Prints a Word document as PDF.
     *
     * @param name the file's name, for messages
     * @param docx a DOCX this product wrote
     * @return the bytes of the PDF
     * @throws RefusedFileException {@code LIBREOFFICE_MISSING}, {@code LIBREOFFICE_FAILED}
     */
    public byte[] pdf(String name, byte[] docx) {
        return convert(
                name,
                "docx",
                "pdf",
                docx,
                () -> new RefusedFileException(
                        "LIBREOFFICE_MISSING",
                        "Cần LibreOffice để in " + name
                                + " theo mẫu DOCX của cơ quan thành PDF nhưng máy này không có. Hãy xuất .docx rồi lưu thành PDF,"
                                + " hoặc cài LibreOffice.",
                        "Expected LibreOffice to print " + name
                                + " in the agency's DOCX layout as PDF but this machine has none. Maybe write .docx and save it as"
                                + " PDF, or install LibreOffice."));
    }

    private byte[] convert(
            String name, String extension, String target, byte[] content, Supplier<RefusedFileException> missing) {
        Path program = program().orElseThrow(missing);
        Path folder = null;
        try {
            folder = Files.createTempDirectory("quytrinh-office");
            Path in = Files.write(folder.resolve("in." + extension), content);
            run(name, program, folder, in, target);
            Path out = folder.resolve("out").resolve("in." + target);
            if (!Files.isRegularFile(out)) {
                throw failed(name, "không có kết quả", "it gave no result");
            }
            return Files.readAllBytes(out);
        } catch (IOException e) {
            throw failed(name, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private Optional<Path> program() {
        return folders.stream()
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(String name, Path program, Path folder, Path in, String target) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        target,
                        "--outdir",
                        folder.resolve("out").toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .directory(folder.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw failed(name, "quá " + SECONDS + " giây", "it took more than " + SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(name, "bị ngắt", "it was interrupted");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static RefusedFileException missing(String name, String target) {
        return new RefusedFileException(
                "LIBREOFFICE_MISSING",
                "Cần LibreOffice để đọc tệp cũ " + name + " nhưng máy này không có. Hãy lưu tệp thành ." + target
                        + ", hoặc cài LibreOffice.",
                "Expected LibreOffice to read the old file " + name
                        + " but this machine has none. Maybe save the file as ." + target
                        + ", or install LibreOffice.");
    }

    private static RefusedFileException failed(String name, String vi, String en) {
        return new RefusedFileException(
                "LIBREOFFICE_FAILED",
                "LibreOffice không chuyển được " + name + ": " + vi + ". Hãy mở và lưu lại thành .docx hoặc .xlsx.",
                "LibreOffice could not convert " + name + ": " + en + ". Maybe open it and save it as .docx or .xlsx.");
    }
}

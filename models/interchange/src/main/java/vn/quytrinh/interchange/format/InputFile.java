package vn.quytrinh.interchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import vn.quytrinh.interchange.guard.FileLimits;
import vn.quytrinh.interchange.guard.RefusedFileException;

/**
 * A file to read: its name tells what it should be, its bytes what it is.
 *
 * @param name the name without folders
 * @param content the bytes; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record InputFile(String name, byte[] content) {

    public InputFile {
        Objects.requireNonNull(name, "name");
        FileLimits.checkSize(name, content.length);
    }

    /**
     * Reads a file from disk; one that is too large is refused before it is read.
     *
     * @param path the file, not null
     * @throws RefusedFileException when it is too large or cannot be read
     */
    public static InputFile of(Path path) {
        String name = Objects.requireNonNull(path.getFileName(), "path").toString();
        try {
            FileLimits.checkSize(name, Files.size(path));
            return new InputFile(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new RefusedFileException(
                    "FILE_NOT_READABLE",
                    "Cần một tệp đọc được nhưng không mở được " + path + ". Hãy kiểm tra đường dẫn và quyền đọc.",
                    "Expected a file that can be read but could not open " + path
                            + ". Maybe check the path and the right to read it.");
        }
    }

    /** Returns the extension in lower case without the dot, empty when there is none. */
    public String extension() {
        return extension(name);
    }

    /** Returns the extension of a file's name in lower case without the dot, empty when there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

package vn.quytrinh.designer.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.quytrinh.interchange.guard.RefusedFileException;

/** A file that a command writes. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a file.
     *
     * @throws RefusedFileException when it cannot be written
     */
    static void write(Path to, byte[] content) {
        try {
            Files.write(to, content);
        } catch (IOException e) {
            throw new RefusedFileException(
                    "FILE_NOT_WRITABLE",
                    "Cần ghi được tệp nhưng không ghi được " + to + ". Hãy kiểm tra thư mục và quyền ghi.",
                    "Expected a file that can be written but could not write " + to
                            + ". Maybe check the folder and the right to write.");
        }
    }
}

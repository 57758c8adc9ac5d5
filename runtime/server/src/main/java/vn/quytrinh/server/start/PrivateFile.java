package vn.quytrinh.server.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file that only the user of the server may read, such as a key. */
public final class PrivateFile {

    private PrivateFile() {}

    /**
     * Reads a file; makes it when there is none. Of several servers that start at once on one folder, one makes it and the others
     * read it; nobody ever sees half of it.
     *
     * @param file the file
     * @param content gives the content of a new one, in ASCII
     * @return the content
     * @throws IOException when it can be neither read nor made
     */
    public static String read(Path file, Supplier<String> content) throws IOException {
        if (!Files.exists(file)) {
            create(file, content.get());
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    private static void create(Path file, String content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path complete = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try {
            Files.writeString(complete, content, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
            if (Files.getFileStore(complete).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(complete, PosixFilePermissions.fromString("rw-------"));
            }
            Files.createLink(file, complete);
        } catch (FileAlreadyExistsException anotherServerWasFirst) {
            // Its content is read.
        } finally {
            Files.delete(complete);
        }
    }
}

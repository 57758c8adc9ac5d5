package vn.quytrinh.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/** Saves an H2 file as it is at one moment, while others may go on writing, together with the keys beside it. */
public final class Backup {

    static final String DATABASE = "database.mv.db";
    static final String KEY = "release-key.pem";
    static final String WEBHOOK_KEY = "webhook-key";
    static final String TRUSTED = "trusted-keys/";

    private final DataSource source;

    /**
     * Makes the backup of a database.
     *
     * @param source the open H2 database
     */
    public Backup(DataSource source) {
        this.source = source;
    }

    /**
     * Writes one file with everything. It holds the private key, so that only its owner may read it.
     *
     * @param file the file to write, which must not be there yet
     * @param saved what is saved
     * @throws BackupRefusedException when the file is there already or cannot be written
     */
    public void write(Path file, SavedFiles saved) {
        if (Files.exists(file)) {
            throw new BackupRefusedException("Expected a new file but " + file
                    + " is there already (tệp đã có). Maybe choose another name; a backup is never written over.");
        }
        Path folder = folder(file);
        try {
            Files.createDirectories(folder);
            Path database = Files.createTempFile(folder, ".backup", ".zip");
            Path whole = Files.createTempFile(folder, ".backup", ".part");
            try {
                backUp(database);
                collect(database, whole, saved);
                Files.move(whole, file);
            } finally {
                Files.deleteIfExists(database);
                Files.deleteIfExists(whole);
            }
        } catch (IOException | SQLException e) {
            throw new BackupRefusedException(
                    "Expected to write " + file + " but it failed: " + e.getMessage() + " Maybe the disk is full.", e);
        }
    }

    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("/") : folder;
    }

    private void backUp(Path zip) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    private static void collect(Path database, Path whole, SavedFiles saved) throws IOException {
        if (whole.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
        }
        try (OutputStream out = Files.newOutputStream(whole, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(out);
                var inner = new ZipFile(database.toFile())) {
            ZipEntry file = inner.stream()
                    .filter(entry -> entry.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the database gave no file"));
            zip.putNextEntry(new ZipEntry(DATABASE));
            inner.getInputStream(file).transferTo(zip);
            add(zip, KEY, saved.key());
            add(zip, WEBHOOK_KEY, saved.webhookKey());
            for (Path key : keys(saved.trusted())) {
                add(zip, TRUSTED + key.getFileName(), key);
            }
        }
    }

    private static List<Path> keys(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(file, zip);
        }
    }
}

package vn.quytrinh.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import vn.quytrinh.server.start.CommandLine;
import vn.quytrinh.server.start.DatabaseAddress;

/** Puts a backup back before the database is opened, when the command is {@code restore}; never over what is there. */
public final class Restore implements ApplicationListener<ApplicationPreparedEvent> {

    private static final Pattern KEY_NAME = Pattern.compile(Pattern.quote(Backup.TRUSTED) + "[A-Za-z0-9._-]+\\.pem");

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        Environment environment = prepared.getApplicationContext().getEnvironment();
        if (CommandLine.command(environment).filter("restore"::equals).isPresent()) {
            restore(CommandLine.file(environment), saved(environment));
        }
    }

    /**
     * Tells what belongs into a backup of the configured database.
     *
     * @throws BackupRefusedException when the database is no H2 file
     */
    public static SavedFiles saved(Environment environment) {
        Path database = DatabaseAddress.parse(environment.getRequiredProperty("spring.datasource.url"))
                .file()
                .orElseThrow(BackupRefusedException::notAnH2File);
        return new SavedFiles(
                database,
                Path.of(environment.getRequiredProperty("quytrinh.release.key")),
                Path.of(environment.getRequiredProperty("quytrinh.out.key")),
                Path.of(environment.getRequiredProperty("quytrinh.release.trusted")));
    }

    /**
     * Puts a backup back.
     *
     * @param file the backup
     * @param saved where to put it; keys that are there already stay
     * @throws BackupRefusedException when there is a database already, or the file is no backup
     */
    static void restore(Path file, SavedFiles saved) {
        if (Files.exists(saved.database())) {
            throw new BackupRefusedException("Expected no database but " + saved.database()
                    + " is there (đã có cơ sở dữ liệu). Maybe move it away first; nothing is written over.");
        }
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry database = zip.getEntry(Backup.DATABASE);
            if (database == null) {
                throw new BackupRefusedException("Expected a backup but " + file
                        + " holds no database (không phải bản sao lưu). Maybe it was made by another program.");
            }
            put(zip, zip.getEntry(Backup.KEY), saved.key());
            put(zip, zip.getEntry(Backup.WEBHOOK_KEY), saved.webhookKey());
            List<? extends ZipEntry> keys = zip.stream()
                    .filter(entry -> KEY_NAME.matcher(entry.getName()).matches())
                    .toList();
            for (ZipEntry key : keys) {
                put(zip, key, saved.trusted().resolve(key.getName().substring(Backup.TRUSTED.length())));
            }
            put(zip, database, saved.database());
        } catch (IOException e) {
            throw new BackupRefusedException(
                    "Expected to read " + file + " and to write beside " + saved.database() + " but it failed: "
                            + e.getMessage() + " Maybe a path is wrong or the file is not whole.",
                    e);
        }
    }

    private static void put(ZipFile zip, @Nullable ZipEntry entry, Path target) throws IOException {
        if (entry == null || Files.exists(target)) {
            return;
        }
        Path folder = Backup.folder(target);
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".restore", ".part");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

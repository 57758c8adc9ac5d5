package vn.quytrinh.karaf.service.installed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.VerifiedArchive;

/**
 * The folder of release archives (thư mục bản phát hành). Each {@code *.zip} in it is one release; what cannot be used is named in
 * the log with the reason and left alone, and a release stays as it was while its file holds something unusable.
 */
public final class ReleasesFolder {

    /** What the origins of this folder begin with. */
    public static final String ORIGIN = "file:";

    private static final Logger LOG = LoggerFactory.getLogger(ReleasesFolder.class);
    private static final String ZIP = ".zip";
    private static final String BY = "folder";

    private final Path folder;
    private final long largest;
    private final Installations installed;
    private final Map<String, Stamp> seen = new HashMap<>();
    private final Map<String, Stamp> settled = new HashMap<>();
    private final Map<String, Stamp> refused = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private boolean readable = true;

    /** What tells whether a file was written since. */
    private record Stamp(long size, FileTime modified) {

        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /**
     * Makes the folder; it need not exist yet.
     *
     * @param folder where it is
     * @param largest how large a file may be, in bytes
     * @param installed where its releases are installed
     */
    public ReleasesFolder(Path folder, long largest, Installations installed) {
        this.folder = folder;
        this.largest = largest;
        this.installed = installed;
    }

    /** Installs what is there at the start. */
    public synchronized void open() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.warn("Expected the releases folder {} but it cannot be made: {}", folder, e.toString());
        }
        scan(true);
    }

    /** Installs, replaces and takes away what has changed since. A file counts once it stays the same from one look to the next. */
    public synchronized void scan() {
        scan(false);
    }

    private void scan(boolean atOnce) {
        Map<String, Stamp> found;
        try {
            found = stamps();
            readable = true;
        } catch (IOException e) {
            if (readable) {
                LOG.warn(
                        "Expected the releases folder {} but it cannot be read: {}. What is installed stays.",
                        folder,
                        e.toString());
            }
            readable = false;
            return;
        }
        found.forEach((name, stamp) -> {
            boolean quiet = atOnce || stamp.equals(seen.get(name));
            if (quiet && !stamp.equals(settled.get(name)) && !stamp.equals(refused.get(name))) {
                install(name, stamp);
            }
        });
        boolean gone = takeAway(found.keySet());
        seen.clear();
        seen.putAll(found);
        settled.keySet().retainAll(found.keySet());
        refused.keySet().retainAll(found.keySet());
        if (gone) {
            // What was in the way of another may be gone now.
            Map.copyOf(refused).forEach(this::install);
        }
    }

    /** Takes away what was missing at two looks, so that a file that is renamed is installed all the time. */
    private boolean takeAway(Set<String> found) {
        Set<String> missing = installed.originsOf(ORIGIN);
        missing.removeIf(origin -> found.contains(origin.substring(ORIGIN.length())));
        Set<String> gone = new TreeSet<>(missing);
        gone.retainAll(missed);
        missed.clear();
        missed.addAll(missing);
        missed.removeAll(gone);
        gone.forEach(origin -> installed
                .remove(origin)
                .ifPresent(
                        id -> LOG.info("Release {} is no longer installed: {} is gone from {}", id, origin, folder)));
        return !gone.isEmpty();
    }

    private Map<String, Stamp> stamps() throws IOException {
        Map<String, Stamp> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(ZIP) && !name.startsWith(".") && Files.isRegularFile(file)) {
                    try {
                        found.put(name, Stamp.of(file));
                    } catch (NoSuchFileException goneMeanwhile) {
                        // It is not there.
                    }
                }
            }
        }
        return found;
    }

    private void install(String name, Stamp stamp) {
        Path file = folder.resolve(name);
        refused.put(name, stamp);
        try {
            if (stamp.size() > largest) {
                LOG.warn("Release file {} is not used: it has {} bytes, the most is {}", file, stamp.size(), largest);
                return;
            }
            ReleaseSummary release = installed.put(ORIGIN + name, Files.readAllBytes(file), BY);
            refused.remove(name);
            settled.put(name, stamp);
            LOG.info("Release {} is installed from {} (in force from {})", release.id(), file, release.effectiveFrom());
        } catch (EngineException e) {
            LOG.warn("Release file {} is not used: {} {}", file, e.code(), e.english());
        } catch (IOException e) {
            LOG.warn("Release file {} is not used: it cannot be read: {}", file, e.toString());
        }
    }

    /**
     * Keeps an archive in the folder, and installs it.
     *
     * @param verified the release
     * @param caller who installs it
     * @return the release
     * @throws EngineException why it cannot be installed or kept
     */
    public synchronized ReleaseSummary keep(VerifiedArchive verified, Caller caller) {
        String id = verified.archive().id();
        if (installed.origins(id).stream().anyMatch(origin -> origin.startsWith(ORIGIN))) {
            return installed.releases().find(id);
        }
        String name = fileName(id);
        ReleaseSummary release = installed.put(ORIGIN + name, verified, caller);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".", ".part");
            Files.write(part, verified.archive().bytes());
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settled.put(name, Stamp.of(folder.resolve(name)));
            return release;
        } catch (IOException e) {
            installed.remove(ORIGIN + name);
            throw unusable(e);
        }
    }

    /**
     * Takes a release out of the folder.
     *
     * @param origin the origin of the file
     * @throws EngineException {@code RELEASE_FOLDER_UNUSABLE} when the file cannot be removed; then it stays installed
     */
    public synchronized void drop(String origin) {
        try {
            Files.deleteIfExists(folder.resolve(origin.substring(ORIGIN.length())));
        } catch (IOException e) {
            throw unusable(e);
        }
        installed.remove(origin);
    }

    /** Names the file of a release: its id, which no file system objects to. */
    private static String fileName(String release) {
        return release.replaceAll("[^A-Za-z0-9@._-]", "_") + ZIP;
    }

    private EngineException unusable(IOException cause) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "RELEASE_FOLDER_UNUSABLE",
                "Cần ghi được thư mục bản phát hành %s nhưng không ghi được. Hãy kiểm tra quyền và dung lượng đĩa."
                        .formatted(folder),
                "Expected to be able to write the releases folder %s but cannot. Maybe check its permissions and the space on the disk."
                        .formatted(folder),
                cause);
    }
}

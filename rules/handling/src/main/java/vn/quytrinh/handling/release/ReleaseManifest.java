package vn.quytrinh.handling.release;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What a release archive says of itself.
 *
 * @param format the version of the archive format
 * @param key the procedure's key
 * @param code its national code
 * @param name its name
 * @param effectiveFrom the first day on which it governs dossiers
 * @param entries the SHA-256 of every other entry
 */
public record ReleaseManifest(
        int format, String key, String code, String name, LocalDate effectiveFrom, SortedMap<String, String> entries) {

    /** The format this engine writes, and the newest it reads. */
    public static final int FORMAT = 1;

    /** The oldest format this engine reads. */
    public static final int OLDEST_FORMAT = 1;
}

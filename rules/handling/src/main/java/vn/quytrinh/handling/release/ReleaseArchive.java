package vn.quytrinh.handling.release;

import java.time.LocalDate;

/**
 * A release as it is stored and sent: one archive, named by its content.
 *
 * @param id the release's id: key, effective date and the beginning of the hash
 * @param key the procedure's key
 * @param code its national code
 * @param effectiveFrom the first day on which it governs dossiers
 * @param hash SHA-256 of the manifest, and with it of everything inside
 * @param bytes the archive, a ZIP whose bytes depend on its content alone
 */
public record ReleaseArchive(String id, String key, String code, LocalDate effectiveFrom, String hash, byte[] bytes) {

    private static final int SHOWN = 12;

    /** Names a release. */
    static String id(ReleaseManifest manifest, String hash) {
        int start = hash.indexOf(':') + 1;
        return manifest.key() + "@" + manifest.effectiveFrom() + "." + hash.substring(start, start + SHOWN);
    }
}

package vn.quytrinh.handling.release;

import java.time.LocalDate;
import java.util.SortedMap;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;

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

    /**
     * Reads an archive, whoever made it.
     *
     * @param bytes the archive
     * @throws vn.quytrinh.handling.HandlingException as {@link Release#load} does
     */
    public static ReleaseArchive of(byte[] bytes) {
        Release release = Release.load(bytes);
        ReleaseManifest manifest = release.manifest();
        return new ReleaseArchive(
                release.id(), manifest.key(), manifest.code(), manifest.effectiveFrom(), release.hash(), bytes);
    }

    /**
     * Returns the bytes that a signature of an archive covers: its manifest, and with its hashes everything inside.
     *
     * @param bytes the archive
     * @throws vn.quytrinh.handling.HandlingException {@code RELEASE_INVALID} when there is none
     */
    public static byte[] manifest(byte[] bytes) {
        return ReleaseZip.takeManifest(ReleaseZip.unpack(bytes));
    }

    /**
     * Returns the procedure that an archive holds, without making it ready to decide with.
     *
     * @param bytes the archive
     * @return a model of the caller's own
     * @throws vn.quytrinh.handling.HandlingException {@code RELEASE_INVALID} when there is none
     */
    public static Procedure procedure(byte[] bytes) {
        byte[] model = ReleaseZip.unpack(bytes).get("procedure.xmi");
        if (model == null) {
            throw ReleaseZip.damaged("thiếu procedure.xmi", "procedure.xmi is missing");
        }
        return ModelXmi.read(model, Procedure.class);
    }

    /**
     * Returns the archive with a signature inside, in place of any it has; id and hash stay.
     *
     * @param signature the signature of its manifest
     */
    public ReleaseArchive signed(ReleaseSignature signature) {
        SortedMap<String, byte[]> entries = ReleaseZip.unpack(bytes);
        byte[] manifest = ReleaseZip.takeManifest(entries);
        return new ReleaseArchive(
                id, key, code, effectiveFrom, hash, ReleaseZip.pack(manifest, entries, signature.json()));
    }

    /** Names a release. */
    static String id(ReleaseManifest manifest, String hash) {
        int start = hash.indexOf(':') + 1;
        return manifest.key() + "@" + manifest.effectiveFrom() + "." + hash.substring(start, start + SHOWN);
    }
}

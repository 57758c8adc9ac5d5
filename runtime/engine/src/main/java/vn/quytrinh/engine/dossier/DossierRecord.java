package vn.quytrinh.engine.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps of a dossier (hồ sơ) besides its events.
 *
 * @param code its code
 * @param procedure the procedure's key
 * @param release the id of the release that governs it
 * @param pinned whether that release stays for good, from the acceptance on
 * @param lastSequence the sequence of its last event
 * @param lastHash the hash of its last event
 * @param salt the salt of the commitments to its personal values, null when it has none or they were erased
 * @param erasedThrough the sequence up to which its personal values were erased, 0 for none
 */
public record DossierRecord(
        String code,
        String procedure,
        String release,
        boolean pinned,
        long lastSequence,
        String lastHash,
        @Nullable String salt,
        long erasedThrough) {

    /** Returns the dossier without the salt, so that nobody can tell any more what was committed to. */
    DossierRecord erased() {
        return new DossierRecord(code, procedure, release, pinned, lastSequence, lastHash, null, lastSequence);
    }
}

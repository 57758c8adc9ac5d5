package vn.quytrinh.engine.dossier;

/**
 * What the ledger keeps of a dossier (hồ sơ) besides its events.
 *
 * @param code its code
 * @param procedure the procedure's key
 * @param release the id of the release that governs it
 * @param pinned whether that release stays for good, from the acceptance on
 * @param lastSequence the sequence of its last event
 */
public record DossierRecord(String code, String procedure, String release, boolean pinned, long lastSequence) {}

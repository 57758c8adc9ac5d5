package vn.quytrinh.engine.release;

import vn.quytrinh.handling.release.ReleaseArchive;

/**
 * A release archive of another server that was found right.
 *
 * @param archive the archive
 * @param keyId the id of the key that signed it
 */
public record VerifiedArchive(ReleaseArchive archive, String keyId) {}

package vn.quytrinh.engine.share;

import java.time.Instant;
import vn.quytrinh.model.process.Procedure;

/**
 * What a link shows: one version, without who saved it.
 *
 * @param procedure the model, which belongs to the caller
 * @param revision its draft revision
 * @param savedAt when it was saved
 * @param newest whether the link always shows the newest version
 * @param expiresAt from when on it shows nothing
 */
public record SharedVersion(Procedure procedure, int revision, Instant savedAt, boolean newest, Instant expiresAt) {}

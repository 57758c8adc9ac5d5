package vn.quytrinh.server.backup;

import java.nio.file.Path;

/**
 * What belongs into a backup: without the key no release that it signed can be loaded any more, and
 * every receiver of webhooks needs a new secret.
 *
 * @param database the file of the database with its ending
 * @param key the file of the key that signs releases
 * @param webhookKey the file of the key from which the secrets of webhooks are derived
 * @param trusted the folder with the public keys of others
 */
public record SavedFiles(Path database, Path key, Path webhookKey, Path trusted) {}

package vn.quytrinh.karaf.service;

import java.nio.file.Path;
import java.util.List;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.release.SigningKeys;

/**
 * The releases (bản phát hành) that are installed here: those of the releases folder and those of every
 * {@link ReleaseSource}. An OSGi service, safe for threads.
 */
public interface ReleaseShelf {

    /** Returns the releases by procedure, the latest effective date first. */
    List<InstalledRelease> list();

    /**
     * Returns the releases of a procedure, the latest effective date first.
     *
     * @param procedure the procedure's key
     * @throws EngineException {@code PROCEDURE_UNKNOWN} when none of it is installed
     */
    List<InstalledRelease> list(String procedure);

    /**
     * Finds a release.
     *
     * @param id its id
     * @throws EngineException {@code RELEASE_UNKNOWN}
     */
    InstalledRelease find(String id);

    /**
     * Returns the archive of a release as it was installed.
     *
     * @param id the release's id
     * @throws EngineException {@code RELEASE_UNKNOWN}
     */
    byte[] archive(String id);

    /**
     * Verifies a release archive: its signature, its hashes, and that it is of a format that can be run here. Nothing changes.
     *
     * @param archive the archive as a server gave it out
     * @return what it is and who signed it
     * @throws EngineException {@code RELEASE_UNSIGNED}, {@code RELEASE_KEY_UNKNOWN}, {@code RELEASE_SIGNATURE_INVALID},
     *     {@code RELEASE_INVALID}, {@code RELEASE_TOO_OLD}, {@code RELEASE_TOO_NEW}
     */
    VerifiedRelease verify(byte[] archive);

    /**
     * Verifies the release archive of a file.
     *
     * @param file the file
     * @return what it is and who signed it
     * @throws EngineException {@code RELEASE_FILE_UNREADABLE}, or as {@link #verify(byte[])} does
     */
    VerifiedRelease verify(Path file);

    /**
     * Verifies a release archive and keeps it in the releases folder. The same release again changes nothing.
     *
     * @param archive the archive as a server gave it out
     * @param by who installs it, for the log
     * @return the release
     * @throws EngineException as {@link #verify(byte[])} does, {@code RELEASE_DATE_TAKEN} when other content governs from that
     *     date, {@code RELEASE_FOLDER_UNUSABLE} when it cannot be written
     */
    InstalledRelease install(byte[] archive, String by);

    /**
     * Verifies a release archive and keeps it in the releases folder, on behalf of somebody who calls from outside.
     *
     * @param archive the archive as a server gave it out
     * @param caller who installs it, an administrator of the agency whose procedure it is
     * @return the release
     * @throws EngineException as {@link #install(byte[], String)} does, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    InstalledRelease install(byte[] archive, Caller caller);

    /**
     * Installs the release archive of a file.
     *
     * @param file the file, which stays where it is
     * @param by who installs it, for the log
     * @return the release
     * @throws EngineException {@code RELEASE_FILE_UNREADABLE}, or as {@link #install(byte[], String)} does
     */
    InstalledRelease install(Path file, String by);

    /**
     * Takes a release out of the releases folder.
     *
     * @param id its id
     * @param by who takes it out, for the log
     * @throws EngineException {@code RELEASE_UNKNOWN}, {@code RELEASE_OF_A_SOURCE} when another bundle provides it,
     *     {@code RELEASE_FOLDER_UNUSABLE} when the file cannot be removed
     */
    void uninstall(String id, String by);

    /** Returns the public keys whose signatures are trusted. */
    List<SigningKeys.KnownKey> keys();
}

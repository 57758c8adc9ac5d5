package vn.quytrinh.engine.release;

import java.util.List;
import java.util.Optional;

/** Port: keeps releases for ever as they are. */
public interface ReleaseStore {

    /**
     * Adds a release; its id and hash are unique, and so are key and effective date together.
     *
     * @param summary what it is
     * @param archive the archive's bytes
     */
    void add(ReleaseSummary summary, byte[] archive);

    /**
     * Keeps that a release was withdrawn; a release is withdrawn at most once.
     *
     * @param id the release's id
     * @param withdrawal when, by whom and why
     */
    void withdraw(String id, Withdrawal withdrawal);

    /** Returns a release by its id, {@link ReleaseState#ACTIVE} unless it was withdrawn. */
    Optional<ReleaseSummary> find(String id);

    /** Returns the archive of a release. */
    Optional<byte[]> archive(String id);

    /**
     * Returns the releases of a procedure, the latest effective date first, {@link ReleaseState#ACTIVE} unless they were
     * withdrawn.
     */
    List<ReleaseSummary> of(String key);

    /** Returns the releases of all procedures as {@link #of} does, by procedure. */
    List<ReleaseSummary> list();
}

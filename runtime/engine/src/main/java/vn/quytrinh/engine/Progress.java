package vn.quytrinh.engine;

/** Hears how far a long job has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (done, total) -> {};

    /**
     * Tells how far the job has come.
     *
     * @param done how many are done
     * @param total how many there are in all, as far as known
     */
    void at(long done, long total);
}

package vn.quytrinh.conformance.library;

/** Is told how far a look through a library has come; may be called from several threads, never at the same time. */
@FunctionalInterface
public interface LibraryProgress {

    /** Tells nobody. */
    LibraryProgress SILENT = (done, total) -> {};

    /**
     * A procedure was checked.
     *
     * @param done how many are checked
     * @param total how many there are
     */
    void checked(int done, int total);
}

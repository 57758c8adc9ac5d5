package vn.quytrinh.engine.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: keeps every revision of every draft. */
public interface DraftStore {

    /** Returns the newest revision of a procedure. */
    Optional<Draft> current(String key);

    /** Returns a revision of a procedure. */
    Optional<Draft> find(String key, int revision);

    /** Returns every revision of a procedure, the newest first. */
    List<DraftVersion> versions(String key);

    /** Returns the number of the newest revision of a procedure, 0 when it has none. */
    int revision(String key);

    /** Returns the newest revision of each procedure, by name. */
    List<DraftSummary> list();

    /**
     * Returns the authors of a procedure: who saved an authored revision after one revision and up to another.
     *
     * @param key the procedure's key
     * @param after the last revision that does not count
     * @param upTo the last revision that counts
     */
    Set<String> authors(String key, int after, int upTo);

    /**
     * Returns whose the newest revision of each procedure is, {@code *} for nobody's in particular. Those that were saved before
     * this was kept are left out.
     */
    Map<String, String> agencies();

    /** Returns whose a revision is; empty when it was saved before this was kept. */
    Optional<String> agency(String key, int revision);

    /** Returns the newest revision of each procedure that counts somebody as an author. */
    Map<String, Integer> writtenBy(String person);

    /**
     * Adds a revision; a procedure and a revision are unique together.
     *
     * @param draft the revision
     */
    void add(Draft draft);
}

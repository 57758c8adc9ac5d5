package vn.quytrinh.engine.procedure;

import java.util.List;
import java.util.Optional;

/** Port: keeps every revision of every draft. */
public interface DraftStore {

    /** Returns the newest revision of a procedure. */
    Optional<Draft> current(String key);

    /** Returns the number of the newest revision of a procedure, 0 when it has none. */
    int revision(String key);

    /** Returns the newest revision of each procedure, by name. */
    List<DraftSummary> list();

    /**
     * Adds a revision; a procedure and a revision are unique together.
     *
     * @param draft the revision
     */
    void add(Draft draft);
}

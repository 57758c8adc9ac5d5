package vn.quytrinh.engine.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: keeps what is to be told of dossiers, found by when it is due. Whoever writes holds the dossiers' locks. */
public interface NoticeStore {

    /**
     * Lets dossiers wait for these notices and no others. What was told stays told.
     *
     * @param notices the notices by the dossiers' codes, none for a dossier that waits for nothing
     * @param created those of the dossiers of which nothing can be known yet
     */
    void replace(Map<String, List<Notice>> notices, Collection<String> created);

    /**
     * Returns dossiers of which something is due, found by index.
     *
     * @param now the instant
     * @param limit how many notices to look at
     * @return the dossiers' codes, those first that have waited longest
     */
    List<String> due(Instant now, int limit);

    /**
     * Returns the ids of the notices of dossiers that are due and not told.
     *
     * @param dossiers the dossiers' codes
     * @param now the instant
     */
    List<String> due(Collection<String> dossiers, Instant now);

    /** Notes that notices were told. */
    void told(Collection<Notice> told, Instant at);

    /** Lets what is due of dossiers wait until later. */
    void postpone(Collection<String> dossiers, Instant now, Instant until);

    /** Returns since when the notice has been due that has waited longest, empty when none is. */
    Optional<Instant> oldestDue(Instant now);

    /** Searches, in the order in which notices are due. */
    List<StoredNotice> search(StoredNotice.Query query);
}

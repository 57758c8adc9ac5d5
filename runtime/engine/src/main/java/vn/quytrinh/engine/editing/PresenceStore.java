package vn.quytrinh.engine.editing;

import java.time.Instant;
import java.util.List;

/** Port: keeps who has which procedure open. */
public interface PresenceStore {

    /** Notes that a page was heard of: a new one begins, a known one gets its time and its step. */
    void beat(Presence presence);

    /** Returns the pages on which a procedure is open, longest first, those that were heard of since an instant. */
    List<Presence> heardOf(String key, Instant since);

    /** Notes on every page of a person that somebody else took the procedure over. */
    void take(String key, String person, String by, Instant at);

    /** Forgets a page. */
    void leave(String page);

    /** Forgets the pages that were not heard of since an instant. */
    void forgetBefore(Instant instant);
}

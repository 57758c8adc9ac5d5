package vn.quytrinh.engine;

import java.time.Instant;

/** Port: keeps who did or tried what, and when (nhật ký). Entries are never changed. */
public interface AuditLog {

    /**
     * Adds an entry within the running transaction.
     *
     * @param entry the entry
     */
    void add(Entry entry);

    /**
     * Something that was done or tried.
     *
     * @param at when
     * @param caller who
     * @param action what, in capitals, such as {@code EVENT_DENIED}
     * @param subject on what: a procedure's key, a release's id or a dossier's code
     * @param detail more, as JSON
     */
    record Entry(Instant at, String caller, String action, String subject, String detail) {}
}

package vn.quytrinh.engine.audit;

import java.util.List;
import vn.quytrinh.engine.ledger.AuditLine;

/** Port: reads the audit log, the latest first. */
public interface AuditReader {

    /** Returns the id of the latest entry, 0 when there is none. */
    long last();

    /**
     * Returns entries.
     *
     * @param query what to look for
     * @param scope of which subjects
     * @param before the id before which to begin
     * @param skip how many to pass over
     * @param limit how many at most
     */
    List<AuditLine> find(AuditQuery query, AuditScope scope, long before, long skip, int limit);

    /** Returns every action that occurs, in order. */
    List<String> actions();
}

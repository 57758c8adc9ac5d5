package vn.quytrinh.engine.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the audit log; every part that is given must hold.
 *
 * @param caller a part of who did it, whatever the case; empty for everybody
 * @param action what was done, empty for everything
 * @param subject on what: a code, key or id, or the beginning of one; empty for all
 * @param outcome whether it was done or refused
 * @param from not before this instant, null for ever
 * @param until before this instant, null for ever
 */
public record AuditQuery(
        String caller,
        String action,
        String subject,
        Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Asks for everything. */
    public static final AuditQuery ALL = new AuditQuery("", "", "", Outcome.ANY, null, null);

    /** Whether something was done or refused. */
    public enum Outcome {
        ANY,
        DONE,
        REFUSED
    }
}

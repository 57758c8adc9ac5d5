package vn.quytrinh.engine.audit;

import java.util.Collection;
import java.util.List;

/**
 * Of which subjects a caller may read the audit log.
 *
 * @param all whether of every one
 * @param agencies the agencies, with what lies below them and their dossiers
 * @param procedures the keys of their procedures, with the releases of these
 */
public record AuditScope(boolean all, List<String> agencies, List<String> procedures) {

    /** Everything. */
    public static final AuditScope EVERYTHING = new AuditScope(true, List.of(), List.of());

    public AuditScope {
        agencies = List.copyOf(agencies);
        procedures = List.copyOf(procedures);
    }

    static AuditScope of(List<String> agencies, Collection<String> procedures) {
        return new AuditScope(false, agencies, List.copyOf(procedures));
    }
}

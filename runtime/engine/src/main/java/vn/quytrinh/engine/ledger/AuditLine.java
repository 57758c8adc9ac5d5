package vn.quytrinh.engine.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.handling.CanonicalJson;

/**
 * An entry of the audit log as it is kept.
 *
 * @param id its id, in the order in which entries were begun
 * @param entry what it says
 * @param position its place in the chain, from 1; 0 while it waits to be sealed
 * @param hash SHA-256 over the hash of the line before and everything above; null while it waits to be sealed
 */
public record AuditLine(
        long id,
        AuditLog.Entry entry,
        long position,
        @Nullable String hash) {

    /**
     * Returns this line at a place in the chain.
     *
     * @param place its place
     * @param previous the hash of the line before, empty for the first
     */
    public AuditLine sealed(long place, String previous) {
        Map<String, Object> sealed = new LinkedHashMap<>();
        sealed.put("previous", previous);
        sealed.put("position", place);
        sealed.put("id", id);
        sealed.put("at", entry.at().toString());
        sealed.put("caller", entry.caller());
        sealed.put("action", entry.action());
        sealed.put("subject", entry.subject());
        sealed.put("detail", entry.detail());
        return new AuditLine(id, entry, place, CanonicalJson.hash(sealed));
    }
}

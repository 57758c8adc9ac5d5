package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.handling.CanonicalJson;

/**
 * An event as the ledger keeps it. Lines are added, never changed; each holds the hash of the one before it.
 *
 * @param dossier the dossier's code
 * @param sequence its place in the dossier, from 1
 * @param eventId the calling system's id, unique over all dossiers
 * @param type the event type
 * @param occurredAt when it happened, to the millisecond
 * @param recordedAt when the ledger wrote it down, to the millisecond
 * @param recordedBy the caller that sent it
 * @param release the id of the release under which it was answered
 * @param content the canonical JSON of what the event says: type, time, actor and data, with a salted commitment in place of
 *     each personal value
 * @param hash SHA-256 over the hash of the line before and everything above
 */
public record LedgerLine(
        String dossier,
        long sequence,
        String eventId,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        String release,
        String content,
        String hash) {

    /** What stands in place of a hash before the first line of a dossier. */
    public static final String NO_HASH = "";

    /**
     * Returns this line with the hash it must have.
     *
     * @param previous the hash of the line before, {@link #NO_HASH} for the first
     */
    public LedgerLine chainedTo(String previous) {
        Map<String, Object> sealed = new LinkedHashMap<>();
        sealed.put("previous", previous);
        sealed.put("dossier", dossier);
        sealed.put("sequence", sequence);
        sealed.put("eventId", eventId);
        sealed.put("type", type);
        sealed.put("occurredAt", occurredAt.toString());
        sealed.put("recordedAt", recordedAt.toString());
        sealed.put("recordedBy", recordedBy);
        sealed.put("release", release);
        sealed.put("content", content);
        return new LedgerLine(
                dossier,
                sequence,
                eventId,
                type,
                occurredAt,
                recordedAt,
                recordedBy,
                release,
                content,
                CanonicalJson.hash(sealed));
    }
}

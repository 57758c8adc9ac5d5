package vn.quytrinh.engine.dossier;

import java.time.Instant;

/**
 * An event as the ledger keeps it. Lines are added, never changed.
 *
 * @param dossier the dossier's code
 * @param sequence its place in the dossier, from 1
 * @param eventId the calling system's id, unique over all dossiers
 * @param type the event type
 * @param occurredAt when it happened, to the millisecond
 * @param recordedAt when the ledger wrote it down
 * @param recordedBy the caller that sent it
 * @param release the id of the release under which it was answered
 * @param content the canonical JSON of what the event says: type, time, actor and data
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
        String content) {}

package vn.quytrinh.engine.dossier;

import java.time.Instant;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * An event of a dossier's history with what the ledger knows about it.
 *
 * @param sequence its place, from 1
 * @param event the event
 * @param recordedAt when the ledger wrote it down
 * @param recordedBy the caller that sent it
 * @param release the id of the release under which it was answered
 */
public record RecordedEvent(long sequence, DossierEvent event, Instant recordedAt, String recordedBy, String release) {}

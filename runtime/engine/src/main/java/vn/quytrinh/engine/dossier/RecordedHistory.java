package vn.quytrinh.engine.dossier;

import java.util.List;

/**
 * The history of a dossier as the ledger keeps it.
 *
 * @param dossier the dossier
 * @param events its events in order
 */
public record RecordedHistory(DossierRecord dossier, List<RecordedEvent> events) {

    public RecordedHistory {
        events = List.copyOf(events);
    }
}

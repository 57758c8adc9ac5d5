package vn.quytrinh.engine.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the ledger of events, append-only. */
public interface EventLedger {

    /** Returns a dossier. */
    Optional<DossierRecord> find(String code);

    /** Returns a dossier and keeps others from appending to it until the transaction ends. */
    Optional<DossierRecord> lock(String code);

    /** Returns the lines of a dossier in order. */
    List<LedgerLine> lines(String code);

    /** Returns the lines with the given event ids, of whatever dossier. */
    List<LedgerLine> withEventIds(Collection<String> eventIds);

    /**
     * Adds lines at the end of a dossier and keeps what has changed about it.
     *
     * @param dossier the dossier as it is afterwards
     * @param lines the new lines, in order
     */
    void append(DossierRecord dossier, List<LedgerLine> lines);
}

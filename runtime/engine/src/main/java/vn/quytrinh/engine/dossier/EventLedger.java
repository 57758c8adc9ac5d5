package vn.quytrinh.engine.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.watch.Notice;

/** Port: the ledger of events, append-only. */
public interface EventLedger {

    /** Returns a dossier. */
    Optional<DossierRecord> find(String code);

    /**
     * Returns dossiers and keeps others from appending to them until the transaction ends.
     *
     * @param codes their codes
     * @return those that exist
     */
    List<DossierRecord> lock(Collection<String> codes);

    /**
     * Returns those of some dossiers that nobody else appends to at this moment, and keeps others from appending to them until
     * the transaction ends.
     *
     * @param codes their codes
     */
    List<DossierRecord> lockFree(Collection<String> codes);

    /** Returns the lines of a dossier in order. */
    default List<LedgerLine> lines(String code) {
        return lines(List.of(code));
    }

    /** Returns the lines of dossiers by code and sequence. */
    List<LedgerLine> lines(Collection<String> codes);

    /** Returns the lines with the given event ids, of whatever dossier. */
    List<LedgerLine> withEventIds(Collection<String> eventIds);

    /** Returns what is left of the personal values of dossiers, by code and sequence. */
    List<PersonalLine> personal(Collection<String> codes);

    /**
     * Adds lines at the end of dossiers and keeps what has changed about them.
     *
     * @param additions at most one for a dossier; the dossiers that exist are locked
     */
    void append(List<Addition> additions);

    /**
     * Forgets the personal values of a dossier, which is locked.
     *
     * @param erased the dossier as it is afterwards
     * @return how many events had some
     */
    int erase(DossierRecord erased);

    /**
     * Returns dossiers in the order of their codes.
     *
     * @param after the code after which to begin, empty for the beginning
     * @param limit how many at most
     */
    List<DossierRecord> dossiers(String after, int limit);

    /** Returns how many dossiers there are. */
    long count();

    /**
     * What is added to a dossier.
     *
     * @param dossier the dossier as it is afterwards
     * @param created whether the dossier is new
     * @param lines the new lines, in order
     * @param personal the personal values of those lines that have some
     * @param state the projection of the dossier afterwards
     * @param notices what is to be told of it if nothing more happens
     */
    record Addition(
            DossierRecord dossier,
            boolean created,
            List<LedgerLine> lines,
            List<PersonalLine> personal,
            DossierState state,
            List<Notice> notices) {

        public Addition {
            lines = List.copyOf(lines);
            personal = List.copyOf(personal);
            notices = List.copyOf(notices);
        }
    }
}

package vn.quytrinh.engine.dossier;

import java.util.Collection;
import java.util.List;

/** Port: keeps where every dossier stands; written with its events in one transaction. */
public interface DossierStates {

    /** Puts states in place of those there are. */
    void put(Collection<DossierState> states);

    /** Returns the states of dossiers, in the order of their codes. */
    List<DossierState> of(Collection<String> codes);

    /** Searches by index, in the order of the codes. */
    List<DossierState> search(DossierState.Query query);

    /**
     * Returns the codes of dossiers without a state, in order.
     *
     * @param after the code after which to begin, empty for the beginning
     * @param limit how many at most
     */
    List<String> missing(String after, int limit);

    /** Returns the codes of states without a dossier. */
    List<String> withoutDossier();

    /** Removes states. */
    void remove(Collection<String> codes);
}

package vn.quytrinh.engine.recompute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.AgencyScope;

/** Port: keeps recomputations, how far they have come and what they moved. */
public interface RecomputationStore {

    /** Adds a recomputation. */
    void add(Recomputation recomputation);

    /**
     * Notes how far a recomputation has come.
     *
     * @param before how far it had come
     * @param now how far it has come now
     * @return whether nobody else has noted anything since {@code before}
     */
    boolean advance(Recomputation before, Recomputation now);

    /** Returns a recomputation. */
    Optional<Recomputation> find(String id);

    /** Returns the recomputation that was started first of those not finished. */
    Optional<Recomputation> unfinished();

    /** Returns the recomputations, the latest first. */
    List<Recomputation> list(int limit);

    /** Returns up to which version the changes of each layer count for dossiers, for those that ever did. */
    List<InForce> inForce();

    /**
     * Up to which version the changes of a layer count for dossiers.
     *
     * @param layer the layer's id
     * @param sequence the version's place among those of all layers
     * @param document the document by which the layer was changed
     * @param since since when they count
     */
    record InForce(String layer, long sequence, String document, Instant since) {}

    /** Adds what moved. */
    void add(String recomputation, List<MovedPromise> moved);

    /**
     * Returns what moved, in the order of the codes.
     *
     * @param recomputation the recomputation's id
     * @param agencies of which agencies
     * @param after the code after which to begin, empty for the beginning
     * @param limit how many at most
     */
    List<MovedPromise> moved(String recomputation, AgencyScope agencies, String after, int limit);

    /** Returns the releases that govern open dossiers. */
    List<String> releasesOfOpenDossiers();

    /** Returns how many open dossiers some releases govern. */
    long countOpen(List<String> releases);

    /**
     * Returns open dossiers, in the order of their codes.
     *
     * @param releases the releases that govern them
     * @param after the code after which to begin, empty for the beginning
     * @param limit how many at most
     */
    List<String> open(List<String> releases, String after, int limit);
}

package vn.quytrinh.engine.quality;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Port: keeps every version of the quality records of agencies. */
public interface QualityRecordsStore {

    /** Returns the newest versions of some agencies; those that have none are left out. */
    Map<String, Integer> versions(Collection<String> agencies);

    /** Returns the newest version of an agency. */
    Optional<Line> current(String agency);

    /**
     * Adds a version; agency and version are unique together.
     *
     * @param line the version
     */
    void add(Line line);

    /**
     * A version as it is kept.
     *
     * @param agency the agency
     * @param version the version, from 1
     * @param savedAt when it was saved
     * @param savedBy who saved it
     * @param document the records as JSON
     */
    record Line(String agency, int version, Instant savedAt, String savedBy, String document) {}
}

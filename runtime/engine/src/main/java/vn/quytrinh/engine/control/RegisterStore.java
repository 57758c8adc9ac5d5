package vn.quytrinh.engine.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Port: keeps the register of controlled documents and who has reviewed what. Neither is ever changed, only added to. */
public interface RegisterStore {

    /** Returns the newest version of every entry of an agency and of those below it; {@code *} gives all. */
    List<Entry> newest(String agency);

    /** Returns every version of an entry, the newest first. */
    List<Entry> versions(String agency, String document);

    /** Adds a version; agency, document and version are unique together. */
    void add(Entry entry);

    /** Returns the reviews of the documents of an agency and of those below it, the latest first; {@code *} gives all. */
    List<Reviewed> reviews(String agency);

    /** Adds a review. */
    void add(Reviewed review);

    /**
     * A version of an entry.
     *
     * @param agency whose document it is
     * @param document the procedure's key, or the document's own id
     * @param version the version, from 1
     * @param savedAt when it was saved
     * @param savedBy who saved it
     * @param fields what it says
     */
    record Entry(String agency, String document, int version, Instant savedAt, String savedBy, DocumentFields fields) {

        /** Returns what it says as JSON. */
        public String json() {
            return fields.json();
        }

        /** Reads a version as it is kept. */
        public static Entry of(
                String agency, String document, int version, Instant savedAt, String savedBy, String json) {
            return new Entry(agency, document, version, savedAt, savedBy, DocumentFields.ofJson(json));
        }
    }

    /**
     * A review that was done.
     *
     * @param id its id
     * @param agency whose document it is
     * @param document the document
     * @param on the day
     * @param recordedAt when it was written down
     * @param by who reviewed it
     * @param note what came of it
     * @param reasons why it was due, in Vietnamese, a line each
     */
    record Reviewed(
            String id,
            String agency,
            String document,
            LocalDate on,
            Instant recordedAt,
            String by,
            String note,
            String reasons) {}
}

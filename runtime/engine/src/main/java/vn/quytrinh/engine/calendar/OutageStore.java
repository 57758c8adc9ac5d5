package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: keeps the register of outages. */
public interface OutageStore {

    /** Returns the outages by their beginning. */
    List<RecordedOutage> list();

    /** Returns an outage by its number. */
    Optional<RecordedOutage> find(String id);

    /**
     * Adds an outage; its number is unique.
     *
     * @param outage the outage
     */
    void add(RecordedOutage outage);

    /**
     * Ends an outage that has not ended.
     *
     * @param id its number
     * @param to when the system worked again
     * @param at when this is recorded
     * @param by who records it
     * @return whether it had not ended before
     */
    boolean end(String id, LocalDateTime to, Instant at, String by);
}

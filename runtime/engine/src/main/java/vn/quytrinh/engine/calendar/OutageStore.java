package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: keeps the register of outages. */
public interface OutageStore {

    /** Returns the outages by their beginning. */
    List<RecordedOutage> list();

    /** Returns how often the register was changed; it changes with every announcement and every end. */
    Version version();

    /**
     * How often the register was changed. Neither number ever falls.
     *
     * @param announced how many outages were announced
     * @param ended how many of them ended
     */
    record Version(long announced, long ended) {}

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

package vn.quytrinh.engine.organisation;

import java.util.List;

/** Port: keeps the register of successions. */
public interface SuccessionStore {

    /** Returns the successions by their day. */
    List<RecordedSuccession> list();

    /**
     * Adds a succession; unit and day together are unique.
     *
     * @param succession the succession
     */
    void add(RecordedSuccession succession);
}

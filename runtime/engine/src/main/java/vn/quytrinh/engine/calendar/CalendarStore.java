package vn.quytrinh.engine.calendar;

import java.util.List;

/** Port: keeps every version of every layer of the calendars. */
public interface CalendarStore {

    /**
     * Returns the versions of all layers entered after one.
     *
     * @param sequence the place of that one, 0 for all
     * @return the versions in the order in which they were entered
     */
    List<RecordedVersion> since(long sequence);

    /**
     * Returns the versions of a layer.
     *
     * @param layer the layer's id
     * @return its versions in their order, none when it is unknown
     */
    List<RecordedVersion> of(String layer);

    /**
     * Adds a version; its sequence is unique, and so are layer and number together.
     *
     * @param version the version
     */
    void add(RecordedVersion version);
}

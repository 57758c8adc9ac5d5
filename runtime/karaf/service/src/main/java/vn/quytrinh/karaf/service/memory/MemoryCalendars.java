package vn.quytrinh.karaf.service.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.quytrinh.engine.calendar.CalendarStore;
import vn.quytrinh.engine.calendar.RecordedVersion;

/** Keeps the calendars that were recorded since the start: the nation's, which is shipped. Safe for threads. */
public final class MemoryCalendars implements CalendarStore {

    private final List<RecordedVersion> versions = new CopyOnWriteArrayList<>();

    @Override
    public List<RecordedVersion> since(long sequence) {
        return versions.stream()
                .filter(version -> version.sequence() > sequence)
                .toList();
    }

    @Override
    public List<RecordedVersion> of(String layer) {
        return versions.stream()
                .filter(version -> version.layer().equals(layer))
                .toList();
    }

    @Override
    public void add(RecordedVersion version) {
        versions.add(version);
    }
}

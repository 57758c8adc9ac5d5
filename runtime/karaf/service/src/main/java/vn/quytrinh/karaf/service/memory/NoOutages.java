package vn.quytrinh.karaf.service.memory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.calendar.OutageStore;
import vn.quytrinh.engine.calendar.RecordedOutage;

/** The register of outages of a runtime that keeps none; nothing of its services announces one. */
public final class NoOutages implements OutageStore {

    private static final Version NEVER = new Version(0, 0);

    @Override
    public List<RecordedOutage> list() {
        return List.of();
    }

    @Override
    public Version version() {
        return NEVER;
    }

    @Override
    public Optional<RecordedOutage> find(String id) {
        return Optional.empty();
    }

    @Override
    public void add(RecordedOutage outage) {
        throw new UnsupportedOperationException("Expected a runtime with a ledger but this one keeps no outages.");
    }

    @Override
    public boolean end(String id, LocalDateTime to, Instant at, String by) {
        return false;
    }
}

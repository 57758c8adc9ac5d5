package vn.quytrinh.karaf.service.memory;

import java.util.List;
import vn.quytrinh.engine.organisation.RecordedSuccession;
import vn.quytrinh.engine.organisation.SuccessionStore;

/** The register of successions of a runtime that keeps none; nothing of its services announces one. */
public final class NoSuccessions implements SuccessionStore {

    @Override
    public List<RecordedSuccession> list() {
        return List.of();
    }

    @Override
    public void add(RecordedSuccession succession) {
        throw new UnsupportedOperationException("Expected a runtime with a ledger but this one keeps no successions.");
    }
}

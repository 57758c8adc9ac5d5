package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.quytrinh.engine.organisation.RecordedSuccession;
import vn.quytrinh.engine.organisation.SuccessionStore;

/** Keeps the register of successions with Hibernate. */
final class JpaSuccessionStore implements SuccessionStore {

    private final EntityManager entities;

    JpaSuccessionStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RecordedSuccession> list() {
        return entities.createQuery("from SuccessionRow order by day, unitKey", SuccessionRow.class)
                .getResultStream()
                .map(SuccessionRow::succession)
                .toList();
    }

    @Override
    public void add(RecordedSuccession succession) {
        entities.persist(new SuccessionRow(succession));
        entities.flush();
    }
}

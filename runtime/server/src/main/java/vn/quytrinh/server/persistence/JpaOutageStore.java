package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.calendar.OutageStore;
import vn.quytrinh.engine.calendar.RecordedOutage;

/** Keeps the register of outages with Hibernate. */
final class JpaOutageStore implements OutageStore {

    private final EntityManager entities;

    JpaOutageStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RecordedOutage> list() {
        return entities.createQuery("from OutageRow order by startedAt, id", OutageRow.class)
                .getResultStream()
                .map(OutageRow::outage)
                .toList();
    }

    @Override
    public Version version() {
        Object[] row = entities.createQuery("select count(*), count(endedAt) from OutageRow", Object[].class)
                .getSingleResult();
        return new Version((Long) row[0], (Long) row[1]);
    }

    @Override
    public Optional<RecordedOutage> find(String id) {
        return Optional.ofNullable(entities.find(OutageRow.class, id)).map(OutageRow::outage);
    }

    @Override
    public void add(RecordedOutage outage) {
        entities.persist(new OutageRow(outage));
        entities.flush();
    }

    @Override
    public boolean end(String id, LocalDateTime to, Instant at, String by) {
        return entities.createNativeQuery("""
                        update outage set to_at = :to, ended_at = :at, ended_by = :by
                        where id = :id and to_at is null
                        """)
                        .setParameter("to", to.toInstant(OutageRow.VIETNAM))
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}

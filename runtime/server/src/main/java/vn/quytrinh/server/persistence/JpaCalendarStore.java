package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.quytrinh.engine.calendar.CalendarStore;
import vn.quytrinh.engine.calendar.RecordedVersion;

/** Keeps the versions of the calendars with Hibernate. */
final class JpaCalendarStore implements CalendarStore {

    private final EntityManager entities;

    JpaCalendarStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RecordedVersion> since(long sequence) {
        return entities.createQuery(
                        "from CalendarVersionRow where sequence > :sequence order by sequence",
                        CalendarVersionRow.class)
                .setParameter("sequence", sequence)
                .getResultStream()
                .map(CalendarVersionRow::version)
                .toList();
    }

    @Override
    public List<RecordedVersion> of(String layer) {
        return entities.createQuery(
                        "from CalendarVersionRow where layer = :layer order by number", CalendarVersionRow.class)
                .setParameter("layer", layer)
                .getResultStream()
                .map(CalendarVersionRow::version)
                .toList();
    }

    @Override
    public void add(RecordedVersion version) {
        entities.persist(new CalendarVersionRow(version));
        entities.flush();
    }
}

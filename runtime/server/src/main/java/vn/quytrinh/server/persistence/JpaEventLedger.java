package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.dossier.DossierRecord;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.dossier.DossierStates;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.LedgerLine;
import vn.quytrinh.engine.dossier.PersonalLine;

/** Keeps the ledger with Hibernate. Appends to one dossier queue for its row. */
final class JpaEventLedger implements EventLedger {

    /** Databases take no more than some ten thousand parameters. */
    private static final int MOST_IDS = 1024;

    private final EntityManager entities;
    private final DossierStates states;

    JpaEventLedger(EntityManager entities, DossierStates states) {
        this.entities = entities;
        this.states = states;
    }

    @Override
    public Optional<DossierRecord> find(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code)).map(DossierRow::dossier);
    }

    /** Everybody locks in the same order, so that two transactions never wait for each other. */
    @Override
    public List<DossierRecord> lock(Collection<String> codes) {
        return entities.createQuery("from DossierRow where code in :codes order by code", DossierRow.class)
                .setParameter("codes", codes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(DossierRow::dossier)
                .toList();
    }

    @Override
    public List<LedgerLine> lines(Collection<String> codes) {
        return entities.createQuery(
                        "from EventRow where dossierCode in :codes order by dossierCode, sequence", EventRow.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(EventRow::line)
                .toList();
    }

    @Override
    public List<LedgerLine> withEventIds(Collection<String> eventIds) {
        List<String> ids = List.copyOf(eventIds);
        List<LedgerLine> lines = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            entities.createQuery("from EventRow where eventId in :ids", EventRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + MOST_IDS, ids.size())))
                    .getResultStream()
                    .map(EventRow::line)
                    .forEach(lines::add);
        }
        return lines;
    }

    @Override
    public List<PersonalLine> personal(Collection<String> codes) {
        return entities.createQuery(
                        "from PersonRow where dossierCode in :codes order by dossierCode, sequence", PersonRow.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(PersonRow::line)
                .toList();
    }

    /** Rows of one kind follow each other, so that they go to the database in batches. */
    @Override
    public void append(List<Addition> additions) {
        for (Addition addition : additions) {
            if (addition.created()) {
                entities.persist(new DossierRow(addition.dossier()));
            } else {
                row(addition.dossier()).become(addition.dossier());
            }
        }
        additions.forEach(addition -> addition.lines().forEach(line -> entities.persist(new EventRow(line))));
        additions.forEach(addition -> addition.personal().forEach(line -> entities.persist(new PersonRow(line))));
        additions.stream()
                .filter(Addition::created)
                .forEach(addition -> entities.persist(new StateRow(addition.state())));
        List<DossierState> moved = additions.stream()
                .filter(addition -> !addition.created())
                .map(Addition::state)
                .toList();
        if (moved.isEmpty()) {
            entities.flush();
        } else {
            states.put(moved);
        }
    }

    @Override
    public int erase(DossierRecord erased) {
        row(erased).become(erased);
        entities.flush();
        return entities.createQuery("delete from PersonRow where dossierCode = :code")
                .setParameter("code", erased.code())
                .executeUpdate();
    }

    @Override
    public List<DossierRecord> dossiers(String after, int limit) {
        return entities.createQuery("from DossierRow where code > :after order by code", DossierRow.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(DossierRow::dossier)
                .toList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(*) from DossierRow", Long.class)
                .getSingleResult();
    }

    private DossierRow row(DossierRecord dossier) {
        return entities.getReference(DossierRow.class, dossier.code());
    }
}

package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.dossier.DossierRecord;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.LedgerLine;

/** Keeps the ledger with Hibernate. Appends to one dossier queue for its row. */
final class JpaEventLedger implements EventLedger {

    private final EntityManager entities;

    JpaEventLedger(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<DossierRecord> find(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code)).map(DossierRow::dossier);
    }

    @Override
    public Optional<DossierRecord> lock(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code, LockModeType.PESSIMISTIC_WRITE))
                .map(DossierRow::dossier);
    }

    @Override
    public List<LedgerLine> lines(String code) {
        return entities.createQuery("from EventRow where dossierCode = :code order by sequence", EventRow.class)
                .setParameter("code", code)
                .getResultStream()
                .map(EventRow::line)
                .toList();
    }

    @Override
    public List<LedgerLine> withEventIds(Collection<String> eventIds) {
        return entities.createQuery("from EventRow where eventId in :ids", EventRow.class)
                .setParameter("ids", eventIds)
                .getResultStream()
                .map(EventRow::line)
                .toList();
    }

    @Override
    public void append(DossierRecord dossier, List<LedgerLine> lines) {
        DossierRow row = entities.find(DossierRow.class, dossier.code());
        if (row == null) {
            row = new DossierRow(dossier.code());
            row.become(dossier);
            entities.persist(row);
        } else {
            row.become(dossier);
        }
        lines.forEach(line -> entities.persist(new EventRow(line)));
        entities.flush();
    }
}

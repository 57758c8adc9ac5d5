package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.engine.dossier.DossierRecord;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.LedgerLine;
import vn.quytrinh.engine.dossier.PersonalLine;
import vn.quytrinh.engine.watch.NoticeStore;

/** Keeps the ledger with Hibernate. Appends to one dossier queue for its row. */
final class JpaEventLedger implements EventLedger {

    private static final String LOCK = "select * from dossier where code = any(:keys) order by code for update";

    private final EntityManager entities;
    private final NoticeStore notices;

    JpaEventLedger(EntityManager entities, NoticeStore notices) {
        this.entities = entities;
        this.notices = notices;
    }

    @Override
    public Optional<DossierRecord> find(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code)).map(DossierRow::dossier);
    }

    /** Everybody locks in the same order, so that two transactions never wait for each other. */
    @Override
    public List<DossierRecord> lock(Collection<String> codes) {
        return rows(DossierRow.class, LOCK, codes).map(DossierRow::dossier).toList();
    }

    @Override
    public List<DossierRecord> lockFree(Collection<String> codes) {
        return rows(DossierRow.class, LOCK + " skip locked", codes)
                .map(DossierRow::dossier)
                .toList();
    }

    @Override
    public List<LedgerLine> lines(Collection<String> codes) {
        return rows(
                        EventRow.class,
                        "select * from dossier_event where dossier_code = any(:keys) order by dossier_code, seq",
                        codes)
                .map(EventRow::line)
                .toList();
    }

    @Override
    public List<LedgerLine> withEventIds(Collection<String> eventIds) {
        return rows(EventRow.class, "select * from dossier_event where event_id = any(:keys)", eventIds)
                .map(EventRow::line)
                .toList();
    }

    private <T> Stream<T> rows(Class<T> type, String query, Collection<String> keys) {
        return Unwatched.read(
                entities,
                session -> Keys.plannedFor(
                        session,
                        () -> session.createNativeQuery(query, type)
                                .setParameter("keys", keys.toArray(String[]::new))
                                .list()))
                .stream();
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
        if (additions.isEmpty()) {
            return;
        }
        List<Addition> created = additions.stream().filter(Addition::created).toList();
        List<Addition> continued =
                additions.stream().filter(addition -> !addition.created()).toList();
        Unwatched.write(entities, session -> {
            session.insertMultiple(rows(created, addition -> new DossierRow(addition.dossier())));
            session.updateMultiple(rows(continued, addition -> new DossierRow(addition.dossier())));
            session.insertMultiple(additions.stream()
                    .flatMap(addition -> addition.lines().stream())
                    .map(EventRow::new)
                    .toList());
            session.insertMultiple(additions.stream()
                    .flatMap(addition -> addition.personal().stream())
                    .map(PersonRow::new)
                    .toList());
            session.insertMultiple(rows(created, addition -> new StateRow(addition.state())));
            session.upsertMultiple(rows(continued, addition -> new StateRow(addition.state())));
        });
        notices.replace(
                additions.stream()
                        .collect(Collectors.toMap(addition -> addition.dossier().code(), Addition::notices)),
                rows(created, addition -> addition.dossier().code()));
    }

    private static <T> List<T> rows(List<Addition> additions, Function<Addition, T> row) {
        return additions.stream().map(row).toList();
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

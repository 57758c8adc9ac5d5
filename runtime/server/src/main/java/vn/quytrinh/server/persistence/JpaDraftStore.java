package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.quytrinh.engine.index.IndexWriter;
import vn.quytrinh.engine.procedure.Draft;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.DraftVersion;

/** Keeps drafts with Hibernate. */
final class JpaDraftStore implements DraftStore {

    private final EntityManager entities;
    private final IndexWriter index;

    JpaDraftStore(EntityManager entities, IndexWriter index) {
        this.entities = entities;
        this.index = index;
    }

    @Override
    public Optional<Draft> current(String key) {
        return entities.createQuery("from DraftRow where procedureKey = :key order by revision desc", DraftRow.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .map(DraftRow::draft)
                .findFirst();
    }

    @Override
    public Optional<Draft> find(String key, int revision) {
        return Optional.ofNullable(entities.find(DraftRow.class, new DraftRow.Key(key, revision)))
                .map(DraftRow::draft);
    }

    @Override
    public List<DraftVersion> versions(String key) {
        return entities.createQuery("""
                        select new vn.quytrinh.engine.procedure.DraftVersion(
                            new vn.quytrinh.engine.procedure.DraftSummary(
                                d.procedureKey, d.revision, d.code, d.name, d.savedAt, d.savedBy), d.note)
                        from DraftRow d
                        where d.procedureKey = :key
                        order by d.revision desc
                        """, DraftVersion.class)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public int revision(String key) {
        return entities.createQuery(
                        "select coalesce(max(revision), 0) from DraftRow where procedureKey = :key", Integer.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    @Override
    public List<DraftSummary> list() {
        return entities.createQuery("""
                        select new vn.quytrinh.engine.procedure.DraftSummary(
                            d.procedureKey, d.revision, d.code, d.name, d.savedAt, d.savedBy)
                        from DraftRow d
                        where d.revision = (select max(n.revision) from DraftRow n where n.procedureKey = d.procedureKey)
                        order by d.name, d.procedureKey
                        """, DraftSummary.class).getResultList();
    }

    @Override
    public Set<String> authors(String key, int after, int upTo) {
        return Set.copyOf(entities.createQuery("""
                        select distinct savedBy from DraftRow
                        where procedureKey = :key and revision > :after and revision <= :upTo and authored
                        """, String.class)
                .setParameter("key", key)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList());
    }

    @Override
    public Map<String, String> agencies() {
        return Columns.pairs(entities.createQuery("""
                        select d.procedureKey, d.agency from DraftRow d
                        where d.agency is not null
                          and d.revision = (select max(n.revision) from DraftRow n where n.procedureKey = d.procedureKey)
                        """, Object[].class).getResultList(), String.class);
    }

    @Override
    public Optional<String> agency(String key, int revision) {
        return entities.createQuery(
                        "select agency from DraftRow where procedureKey = :key and revision = :revision and agency is not null",
                        String.class)
                .setParameter("key", key)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<String, Integer> writtenBy(String person) {
        return Columns.pairs(
                entities.createQuery("""
                        select procedureKey, max(revision) from DraftRow
                        where savedBy = :person and authored
                        group by procedureKey
                        """, Object[].class)
                        .setParameter("person", person)
                        .getResultList(),
                Integer.class);
    }

    @Override
    public void add(Draft draft) {
        entities.persist(new DraftRow(draft));
        entities.flush();
        index.put(draft, this::current);
    }
}

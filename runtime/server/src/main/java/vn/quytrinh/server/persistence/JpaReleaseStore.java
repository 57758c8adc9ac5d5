package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.release.ReleaseSummary;

/** Keeps releases with Hibernate. */
final class JpaReleaseStore implements ReleaseStore {

    private static final String SUMMARY = """
            select new vn.quytrinh.engine.release.ReleaseSummary(
                id, procedureKey, code, effectiveFrom, hash, publishedAt, publishedBy, overrideReason)
            from ReleaseRow
            """;

    private final EntityManager entities;

    JpaReleaseStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ReleaseSummary summary, byte[] archive) {
        entities.persist(new ReleaseRow(summary, archive));
        entities.flush();
    }

    @Override
    public Optional<ReleaseSummary> find(String id) {
        return summaries("where id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> archive(String id) {
        return entities.createQuery("select archive from ReleaseRow where id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ReleaseSummary> of(String key) {
        return summaries("where procedureKey = :key order by effectiveFrom desc")
                .setParameter("key", key)
                .getResultList();
    }

    private TypedQuery<ReleaseSummary> summaries(String where) {
        return entities.createQuery(SUMMARY + where, ReleaseSummary.class);
    }
}

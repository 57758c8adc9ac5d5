package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.approval.ApprovalStore;

/** Keeps the steps of approval with Hibernate. */
final class JpaApprovalStore implements ApprovalStore {

    private final EntityManager entities;

    JpaApprovalStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ApprovalStep> of(String key, int revision) {
        return entities.createQuery(
                        "from ApprovalRow where procedureKey = :key and revision = :revision order by sequence",
                        ApprovalRow.class)
                .setParameter("key", key)
                .setParameter("revision", revision)
                .getResultStream()
                .map(ApprovalRow::step)
                .toList();
    }

    @Override
    public List<ApprovalStep> of(String key) {
        return entities.createQuery(
                        "from ApprovalRow where procedureKey = :key order by revision, sequence", ApprovalRow.class)
                .setParameter("key", key)
                .getResultStream()
                .map(ApprovalRow::step)
                .toList();
    }

    @Override
    public List<ApprovalStep> latest() {
        return entities.createQuery("""
                        from ApprovalRow s
                        where s.revision = (select max(r.revision) from ApprovalRow r where r.procedureKey = s.procedureKey)
                          and s.sequence = (select max(n.sequence) from ApprovalRow n
                                            where n.procedureKey = s.procedureKey and n.revision = s.revision)
                        """, ApprovalRow.class)
                .getResultStream()
                .map(ApprovalRow::step)
                .toList();
    }

    @Override
    public Map<String, Integer> published() {
        return Columns.pairs(
                entities.createQuery("""
                        select procedureKey, max(revision) from ApprovalRow
                        where action = :published
                        group by procedureKey
                        """, Object[].class)
                        .setParameter("published", ApprovalAction.PUBLISHED)
                        .getResultList(),
                Integer.class);
    }

    @Override
    public int publishedBefore(String key, int revision) {
        return entities.createQuery("""
                        select coalesce(max(revision), 0) from ApprovalRow
                        where procedureKey = :key and revision < :revision and action = :published
                        """, Integer.class)
                .setParameter("key", key)
                .setParameter("revision", revision)
                .setParameter("published", ApprovalAction.PUBLISHED)
                .getSingleResult();
    }

    @Override
    public void add(ApprovalStep step) {
        entities.persist(new ApprovalRow(step));
        entities.flush();
    }
}

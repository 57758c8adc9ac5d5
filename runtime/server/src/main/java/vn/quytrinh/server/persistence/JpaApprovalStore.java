package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
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

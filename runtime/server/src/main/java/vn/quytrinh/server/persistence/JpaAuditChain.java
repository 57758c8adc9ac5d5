package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.List;
import org.hibernate.Session;
import vn.quytrinh.engine.ledger.AuditChain;
import vn.quytrinh.engine.ledger.AuditLine;

/** Keeps the chain of the audit log; whoever seals waits for the only row of {@code audit_chain}. */
final class JpaAuditChain implements AuditChain {

    private static final String HEAD = "select last_pos, last_hash from audit_chain where id = 1";

    private final EntityManager entities;

    JpaAuditChain(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Head lock() {
        return head(HEAD + " for update");
    }

    @Override
    public Head head() {
        return head(HEAD);
    }

    private Head head(String query) {
        Object[] row = (Object[]) entities.createNativeQuery(query).getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    @Override
    public List<AuditLine> waiting(int limit) {
        return entities.createQuery("from AuditRow where position is null order by id", AuditRow.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditRow::line)
                .toList();
    }

    @Override
    public void seal(List<AuditLine> lines, Head head) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update audit_entry set chain_pos = ?, hash = ? where id = ?")) {
                for (AuditLine line : lines) {
                    update.setLong(1, line.position());
                    update.setString(2, line.hash());
                    update.setLong(3, line.id());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
        entities.createNativeQuery("update audit_chain set last_pos = :position, last_hash = :hash where id = 1")
                .setParameter("position", head.position())
                .setParameter("hash", head.hash())
                .executeUpdate();
    }

    @Override
    public List<AuditLine> sealed(long after, int limit) {
        return entities.createQuery("from AuditRow where position > :after order by position", AuditRow.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditRow::line)
                .toList();
    }
}

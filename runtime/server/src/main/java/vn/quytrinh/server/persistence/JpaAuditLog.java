package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import vn.quytrinh.engine.AuditLog;

/** Keeps the audit log with Hibernate. */
final class JpaAuditLog implements AuditLog {

    private final EntityManager entities;

    JpaAuditLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Entry entry) {
        entities.persist(new AuditRow(entry));
    }
}

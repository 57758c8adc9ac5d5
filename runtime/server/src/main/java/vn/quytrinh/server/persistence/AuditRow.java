package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.ledger.AuditLine;

/** A line of the audit log in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "audit_entry")
class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String caller;
    private String action;
    private String subject;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String detail;

    @Column(name = "chain_pos")
    private Long position;

    private String hash;

    protected AuditRow() {}

    AuditRow(AuditLog.Entry entry) {
        at = entry.at();
        caller = entry.caller();
        action = entry.action();
        subject = entry.subject();
        detail = entry.detail();
    }

    AuditLine line() {
        return new AuditLine(
                id, new AuditLog.Entry(at, caller, action, subject, detail), position == null ? 0 : position, hash);
    }
}

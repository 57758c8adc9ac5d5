package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.dossier.LedgerLine;

/** A line of the ledger in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "dossier_event")
@IdClass(EventRow.Key.class)
class EventRow {

    /** The primary key. */
    record Key(String dossierCode, long sequence) implements Serializable {}

    @Id
    @Column(name = "dossier_code")
    private String dossierCode;

    @Id
    @Column(name = "seq")
    private long sequence;

    @Column(name = "event_id")
    private String eventId;

    private String type;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "release_id")
    private String releaseId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    private String hash;

    protected EventRow() {}

    EventRow(LedgerLine line) {
        dossierCode = line.dossier();
        sequence = line.sequence();
        eventId = line.eventId();
        type = line.type();
        occurredAt = line.occurredAt();
        recordedAt = line.recordedAt();
        recordedBy = line.recordedBy();
        releaseId = line.release();
        content = line.content();
        hash = line.hash();
    }

    LedgerLine line() {
        return new LedgerLine(
                dossierCode, sequence, eventId, type, occurredAt, recordedAt, recordedBy, releaseId, content, hash);
    }
}

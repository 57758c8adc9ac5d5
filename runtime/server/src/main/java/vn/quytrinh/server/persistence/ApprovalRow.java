package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalStep;

/** A step of the approval of a draft revision in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "approval_step")
@IdClass(ApprovalRow.Key.class)
class ApprovalRow {

    /** The primary key. */
    record Key(String procedureKey, int revision, int sequence) implements Serializable {}

    @Id
    @Column(name = "procedure_key")
    private String procedureKey;

    @Id
    private int revision;

    @Id
    @Column(name = "seq")
    private int sequence;

    @Enumerated(EnumType.STRING)
    private ApprovalAction action;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "done_by")
    private String by;

    private String reason;

    @Column(name = "release_id")
    private String release;

    protected ApprovalRow() {}

    ApprovalRow(ApprovalStep step) {
        procedureKey = step.key();
        revision = step.revision();
        sequence = step.sequence();
        action = step.action();
        at = step.at();
        by = step.by();
        reason = step.reason();
        release = step.release();
    }

    ApprovalStep step() {
        return new ApprovalStep(procedureKey, revision, sequence, action, at, by, reason, release);
    }
}

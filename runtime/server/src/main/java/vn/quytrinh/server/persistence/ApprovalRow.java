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
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.handling.CanonicalJson;

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

    /** JSON; null where nothing had to be said, as it never had in early versions. */
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String warnings;

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
        warnings = step.warnings().isEmpty() ? null : CanonicalJson.write(step.warnings());
    }

    ApprovalStep step() {
        return new ApprovalStep(procedureKey, revision, sequence, action, at, by, reason, release, explained());
    }

    private Map<String, String> explained() {
        Map<String, String> explained = new TreeMap<>();
        if (warnings != null) {
            CanonicalJson.mapper()
                    .readTree(warnings)
                    .properties()
                    .forEach(
                            each -> explained.put(each.getKey(), each.getValue().stringValue()));
        }
        return explained;
    }
}

package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.dossier.DossierState;

/** Where a dossier stands, in the database. */
@Entity
@NullUnmarked
@Table(name = "dossier_state")
class StateRow {

    @Id
    private String code;

    private String agency;

    @Column(name = "procedure_key")
    private String procedureKey;

    @Column(name = "release_id")
    private String releaseId;

    @Column(name = "seq")
    private long sequence;

    private int status;
    private String clock;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "first_due_at")
    private Instant firstDueAt;

    @Column(name = "legal_end")
    private Instant legalEnd;

    private boolean late;

    @Column(name = "current_steps")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String current;

    private String receipt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected StateRow() {}

    StateRow(DossierState state) {
        code = state.code();
        become(state);
    }

    String code() {
        return code;
    }

    void become(DossierState state) {
        agency = state.agency();
        procedureKey = state.procedure();
        releaseId = state.release();
        sequence = state.sequence();
        status = state.status();
        clock = state.clock();
        dueAt = state.dueAt();
        firstDueAt = state.firstDueAt();
        legalEnd = state.legalEnd();
        late = state.late();
        current = state.current();
        receipt = state.receipt();
        decidedAt = state.decidedAt();
    }

    DossierState state() {
        return new DossierState(
                code,
                agency,
                procedureKey,
                releaseId,
                sequence,
                status,
                clock,
                dueAt,
                firstDueAt,
                legalEnd,
                late,
                current,
                receipt,
                decidedAt);
    }
}

package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.procedure.Draft;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** A draft revision in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "procedure_draft")
@IdClass(DraftRow.Key.class)
class DraftRow {

    /** The primary key. */
    record Key(String procedureKey, int revision) implements Serializable {}

    @Id
    @Column(name = "procedure_key")
    private String procedureKey;

    @Id
    private int revision;

    private String code;
    private String name;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    private boolean authored;

    /** Null in revisions of before it was kept. */
    private String agency;

    private String note;

    private byte[] xmi;

    protected DraftRow() {}

    DraftRow(Draft draft) {
        procedureKey = draft.summary().key();
        revision = draft.summary().revision();
        code = draft.summary().code();
        name = draft.summary().name();
        savedAt = draft.summary().savedAt();
        savedBy = draft.summary().savedBy();
        authored = draft.authored();
        agency = draft.agency();
        note = draft.note();
        xmi = draft.xmi();
    }

    Draft draft() {
        return new Draft(
                new DraftSummary(procedureKey, revision, code, name, savedAt, savedBy),
                authored,
                agency == null ? ProcedureAgency.of(ModelXmi.read(xmi, Procedure.class)) : agency,
                note,
                xmi);
    }
}

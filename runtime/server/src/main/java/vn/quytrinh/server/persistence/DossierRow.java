package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.dossier.DossierRecord;

/** A dossier in the database; its row is what appends queue for. */
@Entity
@NullUnmarked
@Table(name = "dossier")
class DossierRow {

    @Id
    private String code;

    @Column(name = "procedure_key")
    private String procedureKey;

    @Column(name = "release_id")
    private String releaseId;

    private boolean pinned;

    @Column(name = "last_seq")
    private long lastSequence;

    protected DossierRow() {}

    DossierRow(String code) {
        this.code = code;
    }

    DossierRecord dossier() {
        return new DossierRecord(code, procedureKey, releaseId, pinned, lastSequence);
    }

    void become(DossierRecord dossier) {
        procedureKey = dossier.procedure();
        releaseId = dossier.release();
        pinned = dossier.pinned();
        lastSequence = dossier.lastSequence();
    }
}

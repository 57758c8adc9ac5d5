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

    @Column(name = "last_hash")
    private String lastHash;

    private String salt;

    @Column(name = "erased_through")
    private long erasedThrough;

    protected DossierRow() {}

    DossierRow(DossierRecord dossier) {
        code = dossier.code();
        become(dossier);
    }

    DossierRecord dossier() {
        return new DossierRecord(code, procedureKey, releaseId, pinned, lastSequence, lastHash, salt, erasedThrough);
    }

    void become(DossierRecord dossier) {
        procedureKey = dossier.procedure();
        releaseId = dossier.release();
        pinned = dossier.pinned();
        lastSequence = dossier.lastSequence();
        lastHash = dossier.lastHash();
        salt = dossier.salt();
        erasedThrough = dossier.erasedThrough();
    }
}

package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.release.ReleaseSummary;

/** A release in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "procedure_release")
class ReleaseRow {

    @Id
    private String id;

    @Column(name = "procedure_key")
    private String procedureKey;

    private String code;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String hash;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "override_reason")
    private String overrideReason;

    private byte[] archive;

    protected ReleaseRow() {}

    ReleaseRow(ReleaseSummary release, byte[] archive) {
        id = release.id();
        procedureKey = release.key();
        code = release.code();
        effectiveFrom = release.effectiveFrom();
        hash = release.hash();
        publishedAt = release.publishedAt();
        publishedBy = release.publishedBy();
        overrideReason = release.override();
        this.archive = archive;
    }
}

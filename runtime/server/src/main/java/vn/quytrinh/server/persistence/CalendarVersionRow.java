package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.calendar.RecordedVersion;

/** A version of a layer of the calendars in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "calendar_layer_version")
class CalendarVersionRow {

    @Id
    @Column(name = "seq")
    private long sequence;

    @Column(name = "layer_id")
    private String layer;

    @Column(name = "version")
    private int number;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    protected CalendarVersionRow() {}

    CalendarVersionRow(RecordedVersion version) {
        sequence = version.sequence();
        layer = version.layer();
        number = version.number();
        recordedAt = version.recordedAt();
        recordedBy = version.recordedBy();
        effectiveFrom = version.effectiveFrom();
        document = version.document();
        content = version.content();
    }

    RecordedVersion version() {
        return new RecordedVersion(sequence, layer, number, recordedAt, recordedBy, effectiveFrom, document, content);
    }
}

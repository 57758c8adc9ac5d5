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
import vn.quytrinh.engine.organisation.RecordedSuccession;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.UnitName;

/** What became of a unit, in the database. Never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "unit_succession")
class SuccessionRow {

    @Id
    private String id;

    @Column(name = "unit_key")
    private String unitKey;

    @Column(name = "from_day")
    private LocalDate day;

    @Column(name = "unit_name")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String unit;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String successor;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SuccessionRow() {}

    SuccessionRow(RecordedSuccession recorded) {
        Succession succession = recorded.succession();
        unitKey = UnitName.normal(succession.unit());
        day = succession.from();
        id = day + " " + unitKey;
        unit = succession.unit();
        successor = succession.successor();
        document = succession.document();
        recordedAt = recorded.recordedAt();
        recordedBy = recorded.recordedBy();
    }

    RecordedSuccession succession() {
        return new RecordedSuccession(new Succession(unit, successor, day, document), recordedAt, recordedBy);
    }
}

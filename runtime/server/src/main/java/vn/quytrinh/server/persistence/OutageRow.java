package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.calendar.RecordedOutage;
import vn.quytrinh.worktime.Outage;

/** An outage in the database; only its end is ever added, by a statement that finds it without one. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "outage")
class OutageRow {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    @Id
    private String id;

    @Column(name = "from_at")
    private Instant startedAt;

    @Column(name = "to_at")
    private Instant restoredAt;

    @Column(name = "failed_system")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String system;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "announced_by")
    private String announcedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected OutageRow() {}

    OutageRow(RecordedOutage recorded) {
        Outage outage = recorded.outage();
        id = outage.id();
        startedAt = outage.from().toInstant(VIETNAM);
        restoredAt = outage.to() == null ? null : outage.to().toInstant(VIETNAM);
        system = outage.system();
        document = outage.document();
        announcedAt = recorded.announcedAt();
        announcedBy = recorded.announcedBy();
        endedAt = recorded.endedAt();
        endedBy = recorded.endedBy();
    }

    RecordedOutage outage() {
        return new RecordedOutage(
                new Outage(id, local(startedAt), restoredAt == null ? null : local(restoredAt), system, document),
                announcedAt,
                announcedBy,
                endedAt,
                endedBy);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, VIETNAM);
    }
}

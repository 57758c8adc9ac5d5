package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.dossier.PersonalLine;

/** The personal values of an event in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "event_person")
@IdClass(EventRow.Key.class)
class PersonRow {

    @Id
    @Column(name = "dossier_code")
    private String dossierCode;

    @Id
    @Column(name = "seq")
    private long sequence;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    protected PersonRow() {}

    PersonRow(PersonalLine line) {
        dossierCode = line.dossier();
        sequence = line.sequence();
        content = line.json();
    }

    PersonalLine line() {
        return PersonalLine.read(dossierCode, sequence, content);
    }
}

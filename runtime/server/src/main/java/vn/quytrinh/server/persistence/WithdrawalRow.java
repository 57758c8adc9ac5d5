package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.release.Withdrawal;

/** That a release was withdrawn, in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "release_withdrawal")
class WithdrawalRow {

    @Id
    @Column(name = "release_id")
    private String release;

    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "withdrawn_by")
    private String by;

    private String reason;

    protected WithdrawalRow() {}

    WithdrawalRow(String release, Withdrawal withdrawal) {
        this.release = release;
        at = withdrawal.at();
        by = withdrawal.by();
        reason = withdrawal.reason();
    }

    Withdrawal withdrawal() {
        return new Withdrawal(at, by, reason);
    }
}

package vn.quytrinh.engine.dossier;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Erases the personal data of a dossier (xóa dữ liệu cá nhân). The events, their chain, the decisions and their receipts stay as
 * they are, because none of them ever held more than a salted commitment, and the salt is forgotten too.
 */
public final class Erasure {

    private static final int MAX_REASON = 2000;

    private final EventLedger ledger;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param ledger where events are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Erasure(EventLedger ledger, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.ledger = ledger;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Erases.
     *
     * @param code the dossier's code
     * @param reason why, such as the number of the request; it must name no person
     * @param caller who erases: an administrator of the dossier's agency
     * @return how many events had personal data; 0 when they were erased before
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code DOSSIER_UNKNOWN}, {@code REASON_TOO_LONG}
     */
    public int erase(String code, String reason, Caller caller) {
        caller.require(Role.ADMIN);
        caller.requireAgency(DossierCode.agency(code));
        if (reason.length() > MAX_REASON) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "REASON_TOO_LONG",
                    "Lý do được dài tối đa %d ký tự nhưng có %d. Hãy rút gọn.".formatted(MAX_REASON, reason.length()),
                    "Expected a reason of at most %d characters but found %d. Maybe shorten it."
                            .formatted(MAX_REASON, reason.length()));
        }
        return Retry.write(unitOfWork, () -> {
            DossierRecord dossier =
                    ledger.lock(List.of(code)).stream().findFirst().orElseThrow(() -> DossierProcedure.unknown(code));
            int events = ledger.erase(dossier.erased());
            audit.add(new AuditLog.Entry(
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    caller.name(),
                    "PERSONAL_DATA_ERASED",
                    code,
                    CanonicalJson.write(
                            Map.of("events", events, "through", dossier.lastSequence(), "reason", reason))));
            return events;
        });
    }
}

package vn.quytrinh.engine.sync;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;

/**
 * What a one-stop system sends to the national portal about a dossier, as far as the ledger knows it.
 *
 * @param at the instant for which it holds
 * @param updating whether it was to be sent before, {@code isUpdating} of {@code DongBoHoSoMC}
 * @param status the national status
 * @param dossier the record {@code HoSo} of {@code DongBoHoSoMC}
 * @param progress the records {@code TienDo} of {@code CapNhatTienDoHoSoMC}, in order
 * @param oneStopFills the fields of {@code HoSo} that the one-stop system fills in
 * @param unverified what nobody has checked against the services, by record and field
 * @param unusual changes of status that the (unverified) table of transitions does not have
 * @param obligations what the law asks of the synchronisation, by when
 * @param findings where it is late or missing
 */
public record SyncPayload(
        OffsetDateTime at,
        boolean updating,
        NationalStatus status,
        Map<String, Object> dossier,
        List<Map<String, Object>> progress,
        List<String> oneStopFills,
        List<Unverified> unverified,
        List<Unusual> unusual,
        List<Obligation> obligations,
        List<Finding> findings) {

    /**
     * A reading nobody has checked.
     *
     * @param field the record and field, such as {@code HoSo.NgayTuChoi}
     * @param vi what was taken, in Vietnamese
     * @param en the same in English
     */
    public record Unverified(String field, String vi, String en) {}

    /**
     * A change of status that is not in the table.
     *
     * @param eventId the event
     * @param from the status before
     * @param to the status after
     */
    public record Unusual(String eventId, int from, int to) {}
}

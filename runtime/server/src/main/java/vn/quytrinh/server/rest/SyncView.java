package vn.quytrinh.server.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.quytrinh.engine.sync.NationalStatus;
import vn.quytrinh.engine.sync.SyncPayload;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;

/**
 * What the national portal is to know of a dossier, as it is sent; the records have the services' names.
 *
 * @param at the instant for which it holds
 * @param isUpdating whether it was to be sent before
 * @param status the national status
 * @param dossier the record of {@code DongBoHoSoMC}
 * @param progress the records of {@code CapNhatTienDoHoSoMC}
 * @param oneStopFills the fields that the one-stop system fills in
 * @param unverified what nobody has checked against the services
 * @param unusual changes of status that the unverified table of transitions does not have
 * @param obligations what the law asks of the synchronisation
 * @param findings where it is late or missing
 */
record SyncView(
        OffsetDateTime at,
        @JsonProperty("isUpdating") boolean isUpdating,
        NationalStatus status,
        @JsonProperty("HoSo") Map<String, Object> dossier,
        @JsonProperty("TienDo") List<Map<String, Object>> progress,
        List<String> oneStopFills,
        List<SyncPayload.Unverified> unverified,
        List<SyncPayload.Unusual> unusual,
        List<Obligation> obligations,
        List<Finding> findings) {

    static SyncView of(SyncPayload payload) {
        return new SyncView(
                payload.at(),
                payload.updating(),
                payload.status(),
                payload.dossier(),
                payload.progress(),
                payload.oneStopFills(),
                payload.unverified(),
                payload.unusual(),
                payload.obligations(),
                payload.findings());
    }
}

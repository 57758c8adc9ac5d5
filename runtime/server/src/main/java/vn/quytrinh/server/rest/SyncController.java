package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.sync.NationalSync;
import vn.quytrinh.engine.wire.RequestFields;

/** Tells what the national portal is to know of a dossier. */
@RestController
@Tag(name = "Dossiers")
final class SyncController {

    private final NationalSync sync;

    SyncController(NationalSync sync) {
        this.sync = sync;
    }

    @Operation(
            summary = "Returns what a one-stop system sends to the national portal about a dossier",
            description =
                    "HoSo for DongBoHoSoMC and TienDo for CapNhatTienDoHoSoMC, as far as the ledger knows it. \"oneStopFills\" names what the"
                            + " one-stop system adds (people, files), \"unverified\" what nobody has checked against the services.")
    @GetMapping("/api/v1/dossiers/{code}/sync")
    ResponseEntity<byte[]> payload(
            @PathVariable("code") String code,
            @Parameter(description = "ISO 8601, with an offset or as Vietnam's time; now when absent")
                    @RequestParam(name = "at", required = false)
                    @Nullable
                    String at,
            Authentication authentication) {
        return Answers.json(SyncView.of(sync.payload(code, RequestFields.time(at), Answers.caller(authentication))));
    }
}

package vn.quytrinh.engine.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * Asks to append events to a dossier, all or none.
 *
 * @param code the dossier's code
 * @param procedure the procedure's key, needed with the first event
 * @param events the events in order, at least one
 * @param caller who sends them
 */
public record AppendRequest(String code, @Nullable String procedure, List<DossierEvent> events, Caller caller) {

    /**
     * Checks the request by itself.
     *
     * @throws EngineException {@code DOSSIER_CODE_INVALID}, {@code AGENCY_FORBIDDEN}
     */
    public AppendRequest {
        caller.requireAgency(DossierCode.agency(DossierCode.check(code)));
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one event but found none");
        }
    }
}

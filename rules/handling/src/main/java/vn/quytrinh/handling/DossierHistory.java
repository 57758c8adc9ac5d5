package vn.quytrinh.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * The ordered events of one dossier.
 *
 * @param dossier its code, null for a question that names none
 * @param events its events in order
 */
public record DossierHistory(@Nullable String dossier, List<DossierEvent> events) {

    public DossierHistory {
        events = List.copyOf(events);
    }
}

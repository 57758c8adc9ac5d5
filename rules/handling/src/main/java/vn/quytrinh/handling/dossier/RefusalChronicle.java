package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.RefusalFact;

/** The refusals to receive or to resolve. */
final class RefusalChronicle implements Chronicle {

    private static final String WRONG_AGENCY = "WRONG_AGENCY";

    private final List<RefusalFact> refusals = new ArrayList<>();

    @Override
    public void note(DossierEvent event, DossierState state) {
        if (event.type() == EventType.RECEPTION_REFUSED || event.type() == EventType.REFUSED) {
            refusals.add(new RefusalFact(
                    event.localTime(),
                    event.text("form") != null,
                    WRONG_AGENCY.equals(event.text("reasonCode")) || WRONG_AGENCY.equals(event.text("reason")),
                    event.text("targetAgency") != null));
        }
    }

    @Override
    public List<RefusalFact> facts(DossierState state, LocalDateTime at) {
        return List.copyOf(refusals);
    }
}

package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.List;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.rulebase.FactDescription;

/** What one matter of a dossier's history leaves behind for the rules. */
interface Chronicle {

    /** Takes note of an event before it changes the state. */
    void note(DossierEvent event, DossierState state);

    /** Returns the facts as seen at an instant. */
    List<? extends FactDescription> facts(DossierState state, LocalDateTime at);
}

package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.organisation.Successions;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.event.DossierEvent;

/** What is announced to all and concerns every dossier: outages, and what became of units. Safe for threads. */
public final class Announcements {

    private final Outages outages;
    private final Successions successions;

    /**
     * Makes the announcements.
     *
     * @param outages the register of outages, which pause every dossier
     * @param successions the register of units that were renamed, merged or dissolved
     */
    public Announcements(Outages outages, Successions successions) {
        this.outages = outages;
        this.successions = successions;
    }

    /** Returns the history of a dossier with what is known today. */
    DossierHistory history(@Nullable String dossier, List<DossierEvent> events) {
        return new DossierHistory(dossier, events, outages.register(), successions.register());
    }

    /** Returns the history of a dossier with what was known at a moment. */
    DossierHistory historyKnownAt(@Nullable String dossier, List<DossierEvent> events, Instant moment) {
        return new DossierHistory(
                dossier, events, outages.registerKnownAt(moment), successions.registerKnownAt(moment));
    }
}

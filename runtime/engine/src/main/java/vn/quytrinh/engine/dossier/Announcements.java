package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.CalendarEditions;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.organisation.Successions;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.worktime.OutageRegister;

/** What is announced to all and concerns every dossier: outages, and what became of units. Safe for threads. */
public final class Announcements {

    private final Outages outages;
    private final Successions successions;
    private final CalendarEditions calendars;

    /**
     * Makes the announcements.
     *
     * @param outages the register of outages, which pause every dossier
     * @param successions the register of units that were renamed, merged or dissolved
     * @param calendars the calendars that histories name
     */
    public Announcements(Outages outages, Successions successions, CalendarEditions calendars) {
        this.outages = outages;
        this.successions = successions;
        this.calendars = calendars;
    }

    /** Returns the history of a dossier with what is known today. */
    DossierHistory history(@Nullable String dossier, List<DossierEvent> events) {
        return new DossierHistory(
                dossier, events, outages.register(), successions.register(), calendars.register(events));
    }

    /** Returns what was known at a moment, read once for any number of dossiers. */
    Known knownAt(Instant moment) {
        return new Known(outages.registerKnownAt(moment), successions.registerKnownAt(moment), calendars);
    }

    /** What was known at a moment. */
    record Known(OutageRegister outages, SuccessionRegister successions, CalendarEditions calendars) {

        DossierHistory history(@Nullable String dossier, List<DossierEvent> events) {
            return new DossierHistory(dossier, events, outages, successions, calendars.register(events));
        }
    }
}

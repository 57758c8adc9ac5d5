package vn.quytrinh.engine.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import vn.quytrinh.engine.calendar.NamedEdition;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;

/** The event by which a changed calendar reaches a dossier. */
final class CalendarEvent {

    private CalendarEvent() {}

    /** Tells whether a dossier counts by a calendar already. */
    static boolean counts(Release release, List<DossierEvent> events, NamedEdition edition) {
        String hash = release.calendarEdition().hash();
        for (DossierEvent event : events) {
            if (event.type() == EventType.CALENDAR_CHANGED && event.text("hash") != null) {
                hash = event.text("hash");
            }
        }
        return edition.edition().hash().equals(hash);
    }

    static DossierEvent of(String dossier, NamedEdition edition, String document, OffsetDateTime at) {
        return new DossierEvent(
                "calendar:" + edition.sequence() + ":" + dossier,
                EventType.CALENDAR_CHANGED,
                at,
                null,
                null,
                edition.data(document));
    }
}

package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.CalendarFact;
import vn.quytrinh.rulebase.Citation;

/** The changes of the calendar that reached the dossier. */
final class CalendarChronicle implements Chronicle {

    private final List<CalendarFact> changes = new ArrayList<>();

    @Override
    public void note(DossierEvent event, DossierState state) {
        if (event.type() == EventType.CALENDAR_CHANGED) {
            String document = Objects.requireNonNullElse(event.text("document"), "");
            changes.add(new CalendarFact(event.localTime(), new Citation(document, "", false)));
        }
    }

    @Override
    public List<CalendarFact> facts(DossierState state, LocalDateTime at) {
        return changes;
    }
}

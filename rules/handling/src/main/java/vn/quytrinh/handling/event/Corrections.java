package vn.quytrinh.handling.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the corrections (đính chính) of a history take back. A correction that was itself corrected takes nothing back, so that
 * the event it named counts again.
 */
public final class Corrections {

    private final Set<String> takenBack;

    private Corrections(Set<String> takenBack) {
        this.takenBack = takenBack;
    }

    /** Reads the corrections among events in order. */
    public static Corrections of(List<DossierEvent> events) {
        Set<String> takenBack = new HashSet<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            DossierEvent event = events.get(i);
            String wrong = event.text("eventId");
            if (event.type() == EventType.CORRECTED && wrong != null && !takenBack.contains(event.eventId())) {
                takenBack.add(wrong);
            }
        }
        return new Corrections(takenBack);
    }

    /** Tells whether an event was taken back. */
    public boolean takeBack(DossierEvent event) {
        return takenBack.contains(event.eventId());
    }
}

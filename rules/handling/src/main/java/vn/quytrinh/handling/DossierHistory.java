package vn.quytrinh.handling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.calendar.CalendarRegister;
import vn.quytrinh.handling.event.Corrections;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.PersonalData;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.worktime.OutageRegister;

/**
 * The ordered events of one dossier, and what is announced to all: outages, and what became of units.
 *
 * @param dossier its code, null for a question that names none
 * @param events its events in order
 * @param outages the register of announced outages, which pause every dossier
 * @param successions the register of units that were renamed, merged or dissolved
 * @param calendars the calendars that its events name
 */
public record DossierHistory(
        @Nullable String dossier,
        List<DossierEvent> events,
        OutageRegister outages,
        SuccessionRegister successions,
        CalendarRegister calendars) {

    public DossierHistory {
        events = List.copyOf(events);
    }

    /**
     * Creates the history of a dossier that no outage and no change of a unit touched.
     *
     * @param dossier its code, null for a question that names none
     * @param events its events in order
     */
    public DossierHistory(@Nullable String dossier, List<DossierEvent> events) {
        this(dossier, events, OutageRegister.NONE, SuccessionRegister.NONE, CalendarRegister.NONE);
    }

    /**
     * Creates the history of a dossier whose units are what they were.
     *
     * @param dossier its code, null for a question that names none
     * @param events its events in order
     * @param outages the register of announced outages
     */
    public DossierHistory(@Nullable String dossier, List<DossierEvent> events, OutageRegister outages) {
        this(dossier, events, outages, SuccessionRegister.NONE, CalendarRegister.NONE);
    }

    /**
     * Creates the history of a dossier whose calendar is its release's.
     *
     * @param dossier its code, null for a question that names none
     * @param events its events in order
     * @param outages the register of announced outages
     * @param successions the register of units that were renamed, merged or dissolved
     */
    public DossierHistory(
            @Nullable String dossier,
            List<DossierEvent> events,
            OutageRegister outages,
            SuccessionRegister successions) {
        this(dossier, events, outages, successions, CalendarRegister.NONE);
    }

    /**
     * Returns the date whose law and release govern the dossier: that of its acceptance, else of its first event, else of the
     * question. What was corrected does not count.
     *
     * @param at the instant asked about
     */
    public LocalDate regimeDate(OffsetDateTime at) {
        List<DossierEvent> standing = standing();
        return standing.stream()
                .filter(event -> event.type() == EventType.ACCEPTED)
                .findFirst()
                .or(() -> standing.stream().findFirst())
                .map(event -> event.localTime().toLocalDate())
                .orElse(at.toLocalDate());
    }

    /** Returns what happened: the events that no correction took back, without the corrections. */
    List<DossierEvent> standing() {
        Corrections corrections = Corrections.of(events);
        return events.stream()
                .filter(event -> event.type() != EventType.CORRECTED
                        && !event.type().isOfTheService()
                        && !corrections.takeBack(event))
                .toList();
    }

    /** Returns the history without who its people are; only who is the same as whom stays. */
    DossierHistory numbered() {
        return new DossierHistory(dossier, PersonalData.numbered(events), outages, successions, calendars);
    }

    /** Returns the part of the history that had occurred by an instant; of outages and changes of units those that had begun. */
    DossierHistory until(OffsetDateTime at) {
        return new DossierHistory(
                dossier,
                events.stream().filter(event -> !event.occurredAt().isAfter(at)).toList(),
                outages.by(VietnamTime.local(at)),
                successions.by(VietnamTime.local(at).toLocalDate()),
                calendars);
    }
}

package vn.quytrinh.engine.trial;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.CurrentCalendars;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * Decides under a draft as the runtime would under its release. Nothing is stored. Thread-safe, as long as nobody changes the
 * draft meanwhile.
 */
public final class TrialDecisions {
    /** Long before any dossier one would try; a decision does not depend on it. */
    private static final LocalDate EFFECTIVE = LocalDate.of(2000, 1, 1);

    private final Handling handling;
    private final Calendars calendars;
    private final DraftReleases releases = new DraftReleases();

    /**
     * Makes the use case.
     *
     * @param handling the handling rules, not null
     * @param calendars the calendars, of which that of the draft's territory counts, not null
     */
    public TrialDecisions(Handling handling, Calendars calendars) {
        this.handling = handling;
        this.calendars = calendars;
    }

    /**
     * Tries a history under a draft.
     *
     * @param draft the draft as it stands, saved or not; it is only read
     * @param events what happened to the dossier, in order
     * @param at the instant asked about
     * @return the decision with its day-by-day count, or why there is none
     */
    public Trial decide(Procedure draft, List<DossierEvent> events, OffsetDateTime at) {
        return rehearse(draft).decide(events, at);
    }

    /** Makes a draft ready to try many histories under it, as it is now. */
    public Rehearsal rehearse(Procedure draft) {
        return Rehearsal.of(handling, () -> release(draft));
    }

    /** Returns the calendar by which a trial of a draft counts, as it is now. */
    public WorkingCalendar calendar(Procedure draft) {
        CurrentCalendars now = calendars.current();
        String named = draft.getTerritory();
        boolean placed = named != null && Territory.isTerritory(named);
        return now.calendar(now.nearest(placed ? new Territory(named) : Territory.NATION));
    }

    private Release release(Procedure draft) {
        CurrentCalendars now = calendars.current();
        CalendarStack calendar = now.stackOf(ReleasePublisher.territory(draft));
        List<String> versions = calendar.layers().stream()
                .map(layer -> layer.id() + "@" + now.version(layer.id()).number())
                .toList();
        return releases.get(
                ModelXmi.write(draft),
                versions,
                () -> ReleasePublisher.rehearse(draft, calendar, LawRegister.vietnam(), EFFECTIVE));
    }
}

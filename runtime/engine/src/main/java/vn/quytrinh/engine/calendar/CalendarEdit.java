package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;
import vn.quytrinh.worktime.history.CalendarHistory;
import vn.quytrinh.worktime.history.CalendarVersion;

/**
 * A change that was found good.
 *
 * @param version the version it makes
 * @param change the change
 * @param before the calendar before
 * @param after the calendar after
 * @param time where they part
 */
record CalendarEdit(
        CalendarVersion version, CalendarChange change, CalendarStack before, CalendarStack after, ChangedTime time) {

    static CalendarEdit of(
            CurrentCalendars now,
            String id,
            CalendarChange change,
            LocalDate effectiveFrom,
            Instant recordedAt,
            Caller caller) {
        CalendarVersion newest = now.version(id);
        CalendarStack before = now.stack(id);
        if (change instanceof CalendarChange.AdoptYear adoption) {
            requireNotOfficial(id, adoption, before);
        }
        try {
            CalendarVersion changed = CalendarHistory.beginning(
                            startingPoint(change, newest.layer(), before),
                            newest.recordedAt(),
                            newest.recordedBy(),
                            newest.effectiveFrom(),
                            newest.document())
                    .with(change, recordedAt, caller.name(), effectiveFrom)
                    .latest();
            var version = new CalendarVersion(
                    newest.number() + 1, recordedAt, caller.name(), effectiveFrom, changed.document(), changed.layer());
            CurrentCalendars changedAll = now.with(version);
            changedAll.requireSound(id);
            CalendarStack after = changedAll.stack(id);
            return new CalendarEdit(version, change, before, after, ChangedTime.between(before, after));
        } catch (WorktimeException e) {
            throw CalendarRefusal.of(e);
        }
    }

    /** A proposal is a guess; it never takes the place of what was announced. */
    private static void requireNotOfficial(String id, CalendarChange.AdoptYear adoption, CalendarStack before) {
        for (int year : adoption.proposal().years().keySet()) {
            if (before.data().years().get(year) == YearStatus.OFFICIAL) {
                throw CalendarRefusal.yearOfficial(id, year);
            }
        }
    }

    /** A layer's first rule of office hours stands beside the hours it had from the layers around, not in place of them. */
    private static CalendarLayer startingPoint(CalendarChange change, CalendarLayer layer, CalendarStack stack) {
        return change instanceof CalendarChange.PutHours && layer.timetable() == null
                ? layer.withTimetable(stack.timetable())
                : layer;
    }

    /** What the audit log keeps of it. */
    Map<String, Object> detail() {
        return Map.of(
                "change",
                change.getClass().getSimpleName(),
                "dates",
                time.days().stream().map(day -> day.date().toString()).toList(),
                "officialYears",
                time.officialYears(before));
    }

    Preview preview(CurrentCalendars now) {
        String id = version.layer().id();
        return new Preview(
                version.number() - 1,
                before,
                after,
                time.days(),
                time.officialYears(before),
                now.within(id),
                SampleDeadlines.around(now.calendar(id), after.compile(), time.dates()));
    }
}

package vn.quytrinh.designer.trial;

import java.time.LocalDate;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * What a date is to the office, for the line under a field in which one picks it.
 *
 * @param text the weekday and what it is
 * @param off whether the office is closed
 */
record DayNote(String text, boolean off) {
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.compile(CalendarData.vietnam(), OfficeHours.STANDARD);

    static DayNote of(LocalDate date, TrialWords words) {
        try {
            var kind = CALENDAR.kindOf(date);
            String name = CALENDAR.specialDay(date)
                    .map(SpecialDay::name)
                    .filter(special -> words.vietnamese())
                    .orElse(words.either(kind.vietnamese(), kind.english()));
            return new DayNote(words.weekday(date) + ", " + name, !kind.isWorking());
        } catch (MissingYearException missing) {
            return new DayNote(
                    words.weekday(date) + ". " + words.either(missing.vietnamese(), missing.english()), true);
        }
    }

    /** Returns the office's calendar. */
    static WorkingCalendar calendar() {
        return CALENDAR;
    }
}

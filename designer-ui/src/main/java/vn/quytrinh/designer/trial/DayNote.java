package vn.quytrinh.designer.trial;

import java.time.LocalDate;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * What a date is to the office, for the line under a field in which one picks it.
 *
 * @param text the weekday and what it is
 * @param off whether the office is closed
 */
record DayNote(String text, boolean off) {

    static DayNote of(WorkingCalendar calendar, LocalDate date, TrialWords words) {
        try {
            var kind = calendar.kindOf(date);
            String name = calendar.specialDay(date)
                    .map(SpecialDay::name)
                    .filter(special -> words.vietnamese())
                    .orElse(words.either(kind.vietnamese(), kind.english()));
            return new DayNote(words.weekday(date) + ", " + name, !kind.isWorking());
        } catch (MissingYearException missing) {
            return new DayNote(
                    words.weekday(date) + ". " + words.either(missing.vietnamese(), missing.english()), true);
        }
    }
}

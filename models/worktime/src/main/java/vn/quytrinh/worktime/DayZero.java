package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Finds the moment from which a receipt or a return counts. */
final class DayZero {

    private DayZero() {}

    /** The receipt itself, or the opening to which it is deemed to have moved. */
    static LocalDateTime countedFrom(WorkingCalendar calendar, Cutoff cutoff, LocalDateTime received) {
        LocalDate date = received.toLocalDate();
        boolean inTime = calendar.isWorkingDay(date) && !received.isAfter(cutoff.on(calendar.closingOf(date)));
        return inTime ? received : calendar.openingOf(calendar.workingDayAfter(date));
    }
}

package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The day that is not counted (BLDS 2015 Điều 147 khoản 2) for a receipt or a return.
 *
 * @param date the day
 * @param countedFrom the receipt itself, or the opening to which it is deemed to have moved
 */
record DayZero(LocalDate date, LocalDateTime countedFrom) {

    static DayZero of(WorkingCalendar calendar, Cutoff cutoff, LocalDateTime received) {
        LocalDate date = received.toLocalDate();
        boolean works = calendar.isWorkingDay(date);
        if (works && !received.isAfter(cutoff.on(calendar.closingOf(date)))) {
            return new DayZero(date, received);
        }
        LocalDate next = calendar.workingDayAfter(date);
        boolean dayOne = works && cutoff.effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE;
        return new DayZero(dayOne ? next.minusDays(1) : next, calendar.openingOf(next));
    }
}

package vn.quytrinh.handling.plainway;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;

/**
 * How far the count of a time limit has come. The rules replace it once for every calendar day.
 *
 * @param limit what is counted
 * @param day the last day that was looked at
 * @param due the day on which the limit ends
 * @param workingDays the working days up to that day
 */
record CountedDay(String limit, LocalDate day, LocalDate due, int workingDays) {

    boolean isUnfinished() {
        return day.isBefore(due);
    }

    LocalDate next() {
        return day.plusDays(1);
    }

    CountedDay passOrdinary() {
        boolean weekend = next().getDayOfWeek() == DayOfWeek.SATURDAY || next().getDayOfWeek() == DayOfWeek.SUNDAY;
        return pass(!weekend);
    }

    CountedDay passSpecial(SpecialDay special) {
        return pass(special.kind() == DayKind.WORKING || special.kind() == DayKind.SWAP_WORK);
    }

    private CountedDay pass(boolean works) {
        return new CountedDay(limit, next(), due, workingDays + (works ? 1 : 0));
    }
}

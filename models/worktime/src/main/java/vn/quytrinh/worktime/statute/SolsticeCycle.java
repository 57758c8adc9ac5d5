package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The months from one winter solstice (đông chí) to the next. The month of a solstice is the eleventh. When thirteen months lie
 * between two of them, the first one in which the Sun reaches no principal term (trung khí) is a leap month.
 */
final class SolsticeCycle {

    private static final int SOLSTICE_MONTH = 11;
    private static final double SOLSTICE = 270;
    private static final int MONTHS_WITH_LEAP = 13;
    private static final double DEGREES_PER_TERM = 30;

    private final Meridian meridian;

    SolsticeCycle(Meridian meridian) {
        this.meridian = meridian;
    }

    /** Returns the months from month 11 of the year before up to but excluding month 11 of the given year. */
    List<LunarMonth> endingIn(int year) {
        int first = solsticeLunation(year - 1);
        int end = solsticeLunation(year);
        boolean leapDue = end - first == MONTHS_WITH_LEAP;
        List<LunarMonth> months = new ArrayList<>();
        int number = SOLSTICE_MONTH - 1;
        for (int lunation = first; lunation < end; lunation++) {
            LocalDate firstDay = firstDay(lunation);
            LocalDate next = firstDay(lunation + 1);
            boolean leap = leapDue && term(firstDay) == term(next);
            leapDue &= !leap;
            number = leap ? number : number % 12 + 1;
            int lunarYear = number >= SOLSTICE_MONTH ? year - 1 : year;
            months.add(new LunarMonth(
                    lunarYear, number, leap, firstDay, (int) (next.toEpochDay() - firstDay.toEpochDay())));
        }
        return List.copyOf(months);
    }

    /** Returns the last lunation whose first day begins before the solstice; on 31 December the Sun is some 10° past it. */
    private int solsticeLunation(int year) {
        LocalDate newYearsEve = LocalDate.of(year, Month.DECEMBER, 31);
        int lunation = NewMoon.lunationNear(meridian.midnight(newYearsEve));
        while (firstDay(lunation).isAfter(newYearsEve) || longitude(firstDay(lunation)) > SOLSTICE) {
            lunation--;
        }
        return lunation;
    }

    private LocalDate firstDay(int lunation) {
        return meridian.date(NewMoon.terrestrialJulianDay(lunation));
    }

    private int term(LocalDate date) {
        return (int) (longitude(date) / DEGREES_PER_TERM);
    }

    private double longitude(LocalDate date) {
        return SunLongitude.degrees(meridian.midnight(date));
    }
}

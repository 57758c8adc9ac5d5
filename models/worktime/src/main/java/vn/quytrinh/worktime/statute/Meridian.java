package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The meridian at which a lunar calendar is observed: it decides on which date a new moon falls and where the Sun stands when a
 * day begins.
 *
 * @param offset the civil time of the meridian
 */
record Meridian(ZoneOffset offset) {

    private static final double EPOCH_1970 = 2_440_587.5;
    private static final double SECONDS_PER_DAY = 86_400;

    /** Returns the date on which the moment falls. */
    LocalDate date(double terrestrialJulianDay) {
        double civil = CivilTime.civil(terrestrialJulianDay);
        return LocalDate.ofEpochDay((long) Math.floor(civil - EPOCH_1970 + offsetDays()));
    }

    /** Returns the beginning of the date as a Julian day of terrestrial time. */
    double midnight(LocalDate date) {
        return CivilTime.terrestrial(date.toEpochDay() + EPOCH_1970 - offsetDays());
    }

    private double offsetDays() {
        return offset.getTotalSeconds() / SECONDS_PER_DAY;
    }
}

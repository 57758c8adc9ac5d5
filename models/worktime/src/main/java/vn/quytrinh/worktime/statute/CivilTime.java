package vn.quytrinh.worktime.statute;

/**
 * Turns terrestrial time, in which celestial mechanics is written, into civil time (UT, since 1972 UTC) and back. The polynomials of
 * Espenak and Meeus (NASA/TP-2006-214141) follow the measured difference within a second. Since 2017 UTC is 69.184 seconds behind;
 * Resolution 4 of the 27th General Conference on Weights and Measures (2022) ends the leap seconds by 2035 for a century at least,
 * so that this value stands for the years to come.
 */
final class CivilTime {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double EPOCH_2000 = 2_451_544.5;
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double SINCE_2017 = 69.184;

    private CivilTime() {}

    static double civil(double terrestrialJulianDay) {
        return terrestrialJulianDay - deltaT(yearOf(terrestrialJulianDay)) / SECONDS_PER_DAY;
    }

    static double terrestrial(double civilJulianDay) {
        return civilJulianDay + deltaT(yearOf(civilJulianDay)) / SECONDS_PER_DAY;
    }

    /** Returns terrestrial minus civil time in seconds. */
    static double deltaT(double year) {
        if (year < 1920) {
            return Polynomial.at(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
        }
        if (year < 1941) {
            return Polynomial.at(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936);
        }
        if (year < 1961) {
            return Polynomial.at(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0);
        }
        if (year < 1986) {
            return Polynomial.at(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0);
        }
        if (year < 2005) {
            return Polynomial.at(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
        }
        return Math.min(Polynomial.at(year - 2000, 62.92, 0.32217, 0.005589), SINCE_2017);
    }

    private static double yearOf(double julianDay) {
        return 2000 + (julianDay - EPOCH_2000) / DAYS_PER_YEAR;
    }
}

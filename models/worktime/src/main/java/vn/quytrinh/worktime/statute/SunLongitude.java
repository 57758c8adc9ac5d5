package vn.quytrinh.worktime.statute;

/**
 * Computes the Sun's apparent longitude, by which the principal terms (trung khí) are fixed: multiples of 30°, the winter
 * solstice at 270°. True to about half a second of arc, which the Sun takes some 12 seconds for (J. Meeus, <i>Astronomical
 * Algorithms</i>, chapters 22 and 25).
 */
final class SunLongitude {

    private static final double J2000 = 2_451_545;
    private static final double DAYS_PER_CENTURY = 36_525;
    private static final double SECONDS_PER_DEGREE = 3_600;

    private SunLongitude() {}

    /** Returns the apparent longitude in degrees, from 0 up to but excluding 360. */
    static double degrees(double terrestrialJulianDay) {
        double centuries = (terrestrialJulianDay - J2000) / DAYS_PER_CENTURY;
        double geometric = Math.toDegrees(EarthOrbit.longitude(terrestrialJulianDay)) + 180;
        double seconds = nutation(centuries) + aberration(centuries) - 0.09033;
        double degrees = (geometric + seconds / SECONDS_PER_DEGREE) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** Returns the nutation in longitude in seconds of arc. */
    private static double nutation(double centuries) {
        double node = Math.toRadians(125.04452 - 1934.136261 * centuries);
        double sun = Math.toRadians(280.4665 + 36000.7698 * centuries);
        double moon = Math.toRadians(218.3165 + 481267.8813 * centuries);
        return -17.20 * Math.sin(node)
                - 1.32 * Math.sin(2 * sun)
                - 0.23 * Math.sin(2 * moon)
                + 0.21 * Math.sin(2 * node);
    }

    /** Returns the effect of the finite speed of light in seconds of arc; it varies with the distance to the Sun. */
    private static double aberration(double centuries) {
        double anomaly = Math.toRadians(357.52911 + 35999.05029 * centuries);
        return -20.4898 * (1 + 0.016708634 * Math.cos(anomaly));
    }
}

package vn.quytrinh.worktime.statute;

/**
 * Computes the moments of new moon (sóc) from the series of J. Meeus, <i>Astronomical Algorithms</i>, chapter 49: true to about
 * 20 seconds of terrestrial time.
 */
final class NewMoon {

    private static final double SYNODIC_MONTH = 29.530588861;
    private static final double FIRST = 2_451_550.09766;

    /** Days; power of the eccentricity; multiples of the Sun's anomaly, the Moon's anomaly and the Moon's argument of latitude. */
    private static final double[][] PERIODIC = {
        {-0.40720, 0, 0, 1, 0},
        {+0.17241, 1, 1, 0, 0},
        {+0.01608, 0, 0, 2, 0},
        {+0.01039, 0, 0, 0, 2},
        {+0.00739, 1, -1, 1, 0},
        {-0.00514, 1, 1, 1, 0},
        {+0.00208, 2, 2, 0, 0},
        {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2},
        {+0.00056, 1, 1, 2, 0},
        {-0.00042, 0, 0, 3, 0},
        {+0.00042, 1, 1, 0, 2},
        {+0.00038, 1, 1, 0, -2},
        {-0.00024, 1, -1, 2, 0},
        {-0.00007, 0, 2, 1, 0},
        {+0.00004, 0, 0, 2, -2},
        {+0.00004, 0, 3, 0, 0},
        {+0.00003, 0, 1, 1, -2},
        {+0.00003, 0, 0, 2, 2},
        {-0.00003, 0, 1, 1, 2},
        {+0.00003, 0, -1, 1, 2},
        {-0.00002, 0, -1, 1, -2},
        {-0.00002, 0, 1, 3, 0},
        {+0.00002, 0, 0, 4, 0},
    };

    /** Days; phase in degrees at lunation 0; degrees per lunation; degrees per century squared. */
    private static final double[][] SMALL = {
        {-0.000170, 124.7746, -1.56375588, 0.0020672},
        {0.000325, 299.77, 0.107408, -0.009173},
        {0.000165, 251.88, 0.016321, 0},
        {0.000164, 251.83, 26.651886, 0},
        {0.000126, 349.42, 36.412478, 0},
        {0.000110, 84.66, 18.206239, 0},
        {0.000062, 141.74, 53.303771, 0},
        {0.000060, 207.14, 2.453732, 0},
        {0.000056, 154.84, 7.306860, 0},
        {0.000047, 34.52, 27.261239, 0},
        {0.000042, 207.19, 0.121824, 0},
        {0.000040, 291.34, 1.844379, 0},
        {0.000037, 161.72, 24.198154, 0},
        {0.000035, 239.56, 25.513099, 0},
        {0.000023, 331.55, 3.592518, 0},
    };

    private NewMoon() {}

    /** Returns the number of the lunation whose mean new moon lies closest; 0 is that of 6 January 2000. */
    static int lunationNear(double julianDay) {
        return (int) Math.round((julianDay - FIRST) / SYNODIC_MONTH);
    }

    /** Returns the moment of true new moon as a Julian day of terrestrial time. */
    static double terrestrialJulianDay(int lunation) {
        double centuries = lunation / 1236.85;
        double mean = FIRST
                + SYNODIC_MONTH * lunation
                + Polynomial.at(centuries, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
        return mean + periodic(lunation, centuries) + small(lunation, centuries);
    }

    private static double periodic(int lunation, double centuries) {
        double eccentricity = Polynomial.at(centuries, 1, -0.002516, -0.0000074);
        double sun = 2.5534 + 29.10535670 * lunation + Polynomial.at(centuries, 0, 0, -0.0000014, -0.00000011);
        double moon = 201.5643
                + 385.81693528 * lunation
                + Polynomial.at(centuries, 0, 0, 0.0107582, 0.00001238, -0.000000058);
        double latitude = 160.7108
                + 390.67050284 * lunation
                + Polynomial.at(centuries, 0, 0, -0.0016118, -0.00000227, 0.000000011);
        double days = 0;
        for (double[] term : PERIODIC) {
            double angle = term[2] * sun + term[3] * moon + term[4] * latitude;
            days += term[0] * Math.pow(eccentricity, term[1]) * Math.sin(Math.toRadians(angle));
        }
        return days;
    }

    private static double small(int lunation, double centuries) {
        double days = 0;
        for (double[] term : SMALL) {
            double angle = term[1] + term[2] * lunation + term[3] * centuries * centuries;
            days += term[0] * Math.sin(Math.toRadians(angle));
        }
        return days;
    }
}

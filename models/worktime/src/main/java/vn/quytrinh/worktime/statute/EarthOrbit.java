package vn.quytrinh.worktime.statute;

/**
 * Computes where the Earth stands on its way round the Sun, from the largest terms of the planetary theory VSOP87 as J. Meeus
 * lists them (<i>Astronomical Algorithms</i>, appendix III). What is left out stays below one second of arc in 1900–2149.
 */
final class EarthOrbit {

    private static final double UNIT = 1e-8;
    private static final double J2000 = 2_451_545;
    private static final double DAYS_PER_MILLENNIUM = 365_250;

    /** For each power of the time in millennia: amplitudes in 1e-8 radian, phases in radian, radians per millennium. */
    private static final double[][][] LONGITUDE = {
        {
            {175347046, 0, 0},
            {3341656, 4.6692568, 6283.0758500},
            {34894, 4.62610, 12566.15170},
            {3497, 2.7441, 5753.3849},
            {3418, 2.8289, 3.5231},
            {3136, 3.6277, 77713.7715},
            {2676, 4.4181, 7860.4194},
            {2343, 6.1352, 3930.2097},
            {1324, 0.7425, 11506.7698},
            {1273, 2.0371, 529.6910},
            {1199, 1.1096, 1577.3435},
            {990, 5.233, 5884.927},
            {902, 2.045, 26.298},
            {857, 3.508, 398.149},
            {780, 1.179, 5223.694},
            {753, 2.533, 5507.553},
            {505, 4.583, 18849.228},
            {492, 4.205, 775.523},
            {357, 2.920, 0.067},
            {317, 5.849, 11790.629},
            {284, 1.899, 796.298},
            {271, 0.315, 10977.079},
            {243, 0.345, 5486.778},
            {206, 4.806, 2544.314},
            {205, 1.869, 5573.143},
            {202, 2.458, 6069.777},
            {156, 0.833, 213.299},
            {132, 3.411, 2942.463},
            {126, 1.083, 20.775},
            {115, 0.645, 0.980},
            {103, 0.636, 4694.003},
            {102, 0.976, 15720.839},
            {102, 4.267, 7.114},
            {99, 6.21, 2146.17},
            {98, 0.68, 155.42},
            {86, 5.98, 161000.69},
            {85, 1.30, 6275.96},
            {85, 3.67, 71430.70},
            {80, 1.81, 17260.15},
            {79, 3.04, 12036.46},
            {75, 1.76, 5088.63},
            {74, 3.50, 3154.69},
            {74, 4.68, 801.82},
            {70, 0.83, 9437.76},
            {62, 3.98, 8827.39},
            {61, 1.82, 7084.90},
            {57, 2.78, 6286.60},
            {56, 4.39, 14143.50},
            {56, 3.47, 6279.55},
            {52, 0.19, 12139.55},
            {52, 1.33, 1748.02},
            {51, 0.28, 5856.48},
        },
        {
            {628331966747d, 0, 0},
            {206059, 2.678235, 6283.075850},
            {4303, 2.6351, 12566.1517},
            {425, 1.590, 3.523},
            {119, 5.796, 26.298},
            {109, 2.966, 1577.344},
            {93, 2.59, 18849.23},
            {72, 1.14, 529.69},
            {68, 1.87, 398.15},
            {67, 4.41, 5507.55},
            {59, 2.89, 5223.69},
            {56, 2.17, 155.42},
        },
        {
            {52919, 0, 0},
            {8720, 1.0721, 6283.0758},
            {309, 0.867, 12566.152},
        },
        {
            {289, 5.844, 6283.076},
        },
    };

    private EarthOrbit() {}

    /** Returns the heliocentric longitude in radians, mean equinox of date, not reduced. */
    static double longitude(double terrestrialJulianDay) {
        double millennia = (terrestrialJulianDay - J2000) / DAYS_PER_MILLENNIUM;
        double[] series = new double[LONGITUDE.length];
        for (int power = 0; power < series.length; power++) {
            for (double[] term : LONGITUDE[power]) {
                series[power] += term[0] * UNIT * Math.cos(term[1] + term[2] * millennia);
            }
        }
        return Polynomial.at(millennia, series);
    }
}

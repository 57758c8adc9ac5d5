package vn.quytrinh.server.load;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one run measured.
 *
 * @param sorted how long each took, in nanoseconds, the shortest first
 * @param errors how many failed
 * @param nanos how long the run took
 */
record Samples(long[] sorted, long errors, long nanos) {

    static Samples of(long[] taken, long errors, long nanos) {
        long[] sorted = taken.clone();
        Arrays.sort(sorted);
        return new Samples(sorted, errors, nanos);
    }

    double perSecond() {
        return sorted.length * 1e9 / nanos;
    }

    double millis(double quantile) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * sorted.length))] / 1e6;
    }

    String row(String what, int clients) {
        return String.format(
                Locale.ROOT,
                "%-22s %7d %10.0f %8.2f %8.2f %8.2f %7d",
                what,
                clients,
                perSecond(),
                millis(0.50),
                millis(0.95),
                millis(0.99),
                errors);
    }
}

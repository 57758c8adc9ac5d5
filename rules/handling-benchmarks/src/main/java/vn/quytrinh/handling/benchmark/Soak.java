package vn.quytrinh.handling.benchmark;

import java.util.stream.IntStream;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.release.Release;

/** Decides millions of times on all cores and prints what is left of the heap after each million: {@code ./run bench soak 10}. */
public final class Soak {

    private static final int MILLION = 1_000_000;

    private Soak() {}

    /** Runs the measurement; the argument is how many millions. */
    public static void main(String[] arguments) {
        int millions = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Handling handling = new Handling();
        Release release = TwelveEvents.release();
        DossierHistory history = TwelveEvents.history();
        for (int i = 1; i <= millions; i++) {
            long start = System.nanoTime();
            IntStream.range(0, MILLION).parallel().forEach(call -> handling.decide(release, history, TwelveEvents.AT));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d million: %.1f MiB held, %.0f decisions/s%n", i, held(), MILLION / seconds);
        }
    }

    private static double held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}

package vn.quytrinh.handling.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/**
 * Loads many releases of different content at once, decides with each, and prints what they hold of the heap: {@code ./run bench
 * releases [how many]}. Run it with {@code -Xmx2g} to see that ten thousand fit.
 */
public final class ManyReleases {

    private static final List<String> SAMPLES = SampleProcedures.keys();

    private ManyReleases() {}

    /** Runs the measurement. */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        LegalRegister law = LawRegister.vietnam();
        CalendarStack calendar = CalendarStack.of(List.of(CalendarLayer.vietnam()));
        Handling handling = new Handling();
        DossierHistory accepted = TwelveEvents.accepted();
        List<Release> releases = new ArrayList<>(count);
        long before = used();
        long loading = 0;
        for (int i = 0; i < count; i++) {
            Procedure procedure = SampleProcedures.load(SAMPLES.get(i % SAMPLES.size()));
            procedure.setName(procedure.getName() + " (" + i + ")");
            byte[] archive = ReleasePublisher.publish(procedure, calendar, law, LocalDate.of(2025, 7, 1))
                    .bytes();
            long start = System.nanoTime();
            releases.add(Release.load(archive));
            loading += System.nanoTime() - start;
        }
        int decided = 0;
        for (Release release : releases) {
            if (handling.decide(release, accepted, TwelveEvents.AT) instanceof Decision) {
                decided++;
            }
        }
        long held = used() - before;
        System.out.printf(
                "%d releases loaded, %d decided with: %d MiB of heap, %.1f KiB each; loading one takes %.2f ms%n",
                releases.size(), decided, held >> 20, held / 1024.0 / count, loading / 1e6 / count);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

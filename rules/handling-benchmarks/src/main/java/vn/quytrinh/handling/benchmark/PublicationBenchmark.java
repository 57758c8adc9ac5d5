package vn.quytrinh.handling.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/** Publishing a release, its tables compiled and accepted by KIE DMN; and loading one whose law and calendar are in use. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PublicationBenchmark {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    @Param({"y-te-mien-nhiem-gdv", "lien-thong-khai-sinh"})
    private String sample = "";

    private final LegalRegister law = LawRegister.vietnam();
    private final CalendarStack calendar = CalendarStack.of(List.of(CalendarLayer.vietnam()));
    private Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private byte[] archive = {};
    private Release inUse = TwelveEvents.release();

    /** Prepares the procedure. */
    @Setup
    public void prepare() {
        procedure = SampleProcedures.load(sample);
        archive = publish().bytes();
        inUse = Release.load(archive);
    }

    /** Publishes. */
    @Benchmark
    public ReleaseArchive publish() {
        return ReleasePublisher.publish(procedure, calendar, law, FROM);
    }

    /** Loads what was published. */
    @Benchmark
    public Release load() {
        return inUse.hash().isEmpty() ? inUse : Release.load(archive);
    }
}

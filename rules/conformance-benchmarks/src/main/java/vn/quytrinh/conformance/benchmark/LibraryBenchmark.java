package vn.quytrinh.conformance.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.library.Library;
import vn.quytrinh.conformance.library.LibraryCheck;
import vn.quytrinh.conformance.library.LibraryProgress;
import vn.quytrinh.conformance.library.LibraryReport;

/** A look through a library of two thousand procedures with every shipped pack, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class LibraryBenchmark {

    private static final int SIZE = 2_000;
    private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 23));

    private Library library = new Library(List.of(), Set.of(), Map.of(), null);
    private LibraryCheck check = new LibraryCheck(QualityCheck.shipped());

    /** Reads the library. */
    @Setup
    public void prepare() {
        check = new LibraryCheck(QualityCheck.shipped());
        library = new Library(Procedures.library(SIZE), Set.of(), Map.of(), null);
    }

    /** Checks. */
    @Benchmark
    public LibraryReport check() {
        return check.check(library, CONTEXT, LibraryProgress.SILENT);
    }
}

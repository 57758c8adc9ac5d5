package vn.quytrinh.conformance.benchmark;

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
import vn.quytrinh.conformance.Conformance;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.QualityReport;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.model.process.Procedure;

/** One check of a procedure with every shipped pack, as after an edit: from the model to the findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

    private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 23));

    @Param({"8", "60"})
    private int steps = 60;

    private QualityCheck check = new QualityCheck(new Conformance(), List.of());
    private Procedure procedure = Procedures.withSteps(60);

    /** Compiles the packs and draws the procedure. */
    @Setup
    public void prepare() {
        check = QualityCheck.shipped();
        procedure = Procedures.withSteps(steps);
    }

    /** Checks. */
    @Benchmark
    public QualityReport check() {
        return check.check(procedure, CONTEXT);
    }

    /** Adds up the time budget, which is told beside the findings. */
    @Benchmark
    public TimeBudget budget() {
        return TimeBudget.of(procedure);
    }
}

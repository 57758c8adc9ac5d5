package vn.quytrinh.conformance.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.comparison.Comparison;
import vn.quytrinh.procedure.comparison.Difference;
import vn.quytrinh.procedure.merge.Merged;
import vn.quytrinh.procedure.merge.ThreeWayMerge;

/** What it costs to compare two versions and to merge two people's work on a procedure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MergeBenchmark {

    @Param({"8", "60"})
    private int steps = 60;

    private Procedure base = Procedures.withSteps(60);
    private Procedure mine = base;
    private Procedure theirs = base;
    private Procedure variant = base;

    /** Draws the procedures: each side has changed every third step, in other features. */
    @Setup
    public void prepare() {
        base = Procedures.withSteps(steps);
        mine = EcoreUtil.copy(base);
        theirs = EcoreUtil.copy(base);
        for (int i = 0; i < base.getProcess().getSteps().size(); i += 3) {
            step(mine, i).setName(step(mine, i).getName() + " (sửa)");
            step(theirs, i).getForms().add("Mẫu " + i);
        }
        variant = EcoreUtil.copy(theirs);
        variant.setId("ban-dia-phuong");
    }

    /** Compares two versions of one procedure, by ids. */
    @Benchmark
    public List<Difference> versions() {
        return Comparison.of(mine, theirs).differences();
    }

    /** Compares two procedures, by names. */
    @Benchmark
    public List<Difference> procedures() {
        return Comparison.of(mine, variant).differences();
    }

    /** Merges both sides. */
    @Benchmark
    public Merged merge() {
        return ThreeWayMerge.of(base, mine, theirs).result(Map.of());
    }

    private static Step step(Procedure procedure, int place) {
        return procedure.getProcess().getSteps().get(place);
    }
}

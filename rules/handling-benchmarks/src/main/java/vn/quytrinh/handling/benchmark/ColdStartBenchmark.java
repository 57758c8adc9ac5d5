package vn.quytrinh.handling.benchmark;

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
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.release.Release;

/** The first decision of a new JVM and where its time goes: each part is measured once in a JVM of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ColdStartBenchmark {

    private byte[] archive = {};

    /** Reads the archive as a file would be, from another JVM's publication. */
    @Setup
    public void readArchive() {
        archive = PublishedElsewhere.archive();
    }

    /** The rule base alone. */
    @Benchmark
    public Handling rules() {
        return new Handling();
    }

    /** The release alone. */
    @Benchmark
    public Release release() {
        return Release.load(archive);
    }

    /** Rule base, release and the first decision. */
    @Benchmark
    public Answer firstDecision() {
        return new Handling().decide(Release.load(archive), TwelveEvents.history(), TwelveEvents.AT);
    }
}

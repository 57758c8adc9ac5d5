package vn.quytrinh.handling.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingByHand;
import vn.quytrinh.handling.HandlingThePlainWay;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.release.Release;

/** One decision on a dossier of twelve events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecisionBenchmark {

    private final Handling handling = new Handling();
    private final Handling byHand = HandlingByHand.create();
    private final HandlingThePlainWay plain = new HandlingThePlainWay();
    private final Release release = TwelveEvents.release();
    private final DossierHistory history = TwelveEvents.history();

    public DecisionBenchmark() {
        for (Answer answer : List.of(rules(), byHand(), thePlainWay())) {
            if (!(answer instanceof Decision)) {
                throw new IllegalStateException("Expected the dossier to be decided but found " + answer);
            }
        }
    }

    /** By the rules, traced and with its receipt. */
    @Benchmark
    public Answer rules() {
        return handling.decide(release, history, TwelveEvents.AT);
    }

    /** The same decision by conditions written by hand in plain Java: what rules could cost at best. */
    @Benchmark
    public Answer byHand() {
        return byHand.decide(release, history, TwelveEvents.AT);
    }

    /** The same decision in a session built anew, the raw history told and every day counted by rules; it is long in warming up. */
    @Benchmark
    @Warmup(iterations = 12, time = 3)
    public Answer thePlainWay() {
        return plain.decide(release, history, TwelveEvents.AT);
    }

    /** By the rules on every core at once with one release; a decision takes as long as alone where it scales. */
    @Benchmark
    @Threads(Threads.MAX)
    public Answer rulesOnEveryCore() {
        return handling.decide(release, history, TwelveEvents.AT);
    }
}

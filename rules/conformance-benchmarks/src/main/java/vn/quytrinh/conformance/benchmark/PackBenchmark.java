package vn.quytrinh.conformance.benchmark;

import java.util.List;
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
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.ShippedPacks;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** The publication of a pack: its sentences written as rules and compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PackBenchmark {

    @Param({"10", "100"})
    private int rules = 100;

    private QualityPack pack = QualityFactory.eINSTANCE.createQualityPack();

    /** Takes as many rules of one sentence as asked for from the shipped packs. */
    @Setup
    public void prepare() {
        pack = QualityFactory.eINSTANCE.createQualityPack();
        pack.setId("benchmark");
        List<QualityRule> shipped = ShippedPacks.all().stream()
                .flatMap(each -> each.getRules().stream())
                .toList();
        for (QualityRule rule : shipped) {
            for (var sentence : rule.getSentences()) {
                if (pack.getRules().size() < rules) {
                    QualityRule one = EcoreUtil.copy(rule);
                    one.setId("R-" + (pack.getRules().size() + 1));
                    one.getSentences().clear();
                    one.getSentences().add(EcoreUtil.copy(sentence));
                    pack.getRules().add(one);
                }
            }
        }
    }

    /** Compiles. */
    @Benchmark
    public CompiledPack publish() {
        return CompiledPack.of(pack);
    }
}

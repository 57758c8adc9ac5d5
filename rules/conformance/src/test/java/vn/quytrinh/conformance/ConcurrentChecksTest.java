package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.CONFORMANCE;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ConcurrentChecksTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 50;

    @Test
    void shouldGiveEveryThreadTheSameReports() throws Exception {
        // given
        List<CheckReport> expected = checkAll();
        var start = new CyclicBarrier(THREADS);
        Callable<Boolean> work = () -> {
            start.await();
            boolean same = true;
            for (int round = 0; round < ROUNDS; round++) {
                same &= checkAll().equals(expected);
            }
            return same;
        };
        var pool = Executors.newFixedThreadPool(THREADS);

        // when
        try {
            List<Future<Boolean>> results = pool.invokeAll(Collections.nCopies(THREADS, work));

            // then
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<CheckReport> checkAll() {
        return SampleProcedures.all().stream().map(CONFORMANCE::check).toList();
    }
}

package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class LiveCheckTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void shouldHaveAnAnswerThatComesSoonAtOnce() {
        // given
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            LiveCheck check = new LiveCheck(this::verdict, background, LONG);

            // when
            check.check(procedure);

            // then
            assertThat(check.isPending()).isFalse();
            assertThat(check.verdict()).map(QualityVerdict::agency).contains(procedure.getName());
        }
    }

    @Test
    void shouldNotLetAnEditWaitForALongCheck() throws InterruptedException {
        // given
        var go = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            LiveCheck check = new LiveCheck(
                    each -> {
                        await(go);
                        return verdict(each);
                    },
                    background,
                    NONE);

            // when
            check.check(procedure);

            // then
            assertThat(check.isPending()).isTrue();
            assertThat(check.take()).isFalse();

            // when
            go.countDown();
            background.execute(done::countDown);
            done.await();

            // then
            assertThat(check.take()).isTrue();
            assertThat(check.take()).isFalse();
            assertThat(check.verdict()).isPresent();
        }
    }

    @Test
    void shouldLetTheLastCheckWinAndLeaveOutThoseBetween() {
        // given
        LiveCheck check = new LiveCheck(this::verdict, waiting::add, NONE);
        for (String name : List.of("một", "hai", "ba")) {
            procedure.setName(name);
            check.check(procedure);
        }
        procedure.setName("bốn, chưa hỏi");

        // when
        run();

        // then
        assertThat(asked).containsExactly("ba");
        assertThat(check.take()).isTrue();
        assertThat(check.verdict()).map(QualityVerdict::agency).contains("ba");
        assertThat(check.isPending()).isFalse();
    }

    @Test
    void shouldAskAgainWhenAChangeComesDuringACheck() {
        // given
        LiveCheck[] check = new LiveCheck[1];
        check[0] = new LiveCheck(
                each -> {
                    if (asked.isEmpty()) {
                        procedure.setName("sửa giữa chừng");
                        QualityVerdict verdict = verdict(each);
                        check[0].check(procedure);
                        return verdict;
                    }
                    return verdict(each);
                },
                waiting::add,
                NONE);
        procedure.setName("ban đầu");

        // when
        check[0].check(procedure);
        run();

        // then
        assertThat(asked).containsExactly("ban đầu", "sửa giữa chừng");
        check[0].take();
        assertThat(check[0].verdict()).map(QualityVerdict::agency).contains("sửa giữa chừng");
    }

    @Test
    void shouldTellThatTheRulesCouldNotBeAskedAndGoOn() {
        // given
        boolean[] broken = {true};
        LiveCheck check = new LiveCheck(
                each -> {
                    if (broken[0]) {
                        throw new IllegalStateException("no rules");
                    }
                    return verdict(each);
                },
                waiting::add,
                NONE);

        // when
        check.check(procedure);
        run();
        check.take();

        // then
        assertThat(check.hasFailed()).isTrue();
        assertThat(check.verdict()).isEmpty();

        // when
        broken[0] = false;
        check.check(procedure);
        run();
        check.take();

        // then
        assertThat(check.hasFailed()).isFalse();
        assertThat(check.verdict()).isPresent();
    }

    private void run() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /** A verdict that says in place of an agency what was asked about. */
    private QualityVerdict verdict(Procedure each) {
        asked.add(each.getName());
        return new QualityVerdict(
                each.getName(), List.of(), List.of(), List.of(), TimeBudget.of(each), null, List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

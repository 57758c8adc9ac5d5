package vn.quytrinh.engine.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long is waited after failures. */
class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(5), Duration.ofHours(6), 15);

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT10S", "5,PT80S", "13,PT5H41M20S", "14,PT6H"})
    void shouldDoubleUpToALimitAndTakeOffUpToAHalf(int failures, Duration longest) {
        IntStream.range(0, 200)
                .forEach(seed -> assertThat(backOff.after(failures, new Random(seed)))
                        .hasValueSatisfying(wait -> assertThat(wait).isBetween(longest.dividedBy(2), longest)));
    }

    @Test
    void shouldNotLetAllComeAgainAtOnce() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(seed -> backOff.after(8, new Random(seed * 7919L)))
                        .distinct())
                .hasSizeGreaterThan(40);
    }

    @Test
    void shouldGiveUpAtLast() {
        assertThat(backOff.after(15, new Random(1))).isEmpty();
        assertThat(backOff.after(99, new Random(1))).isEmpty();
        assertThat(new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(1), 1).after(1, new Random(1)))
                .isEmpty();
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BackOff(Duration.ZERO, Duration.ofHours(1), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new BackOff(Duration.ofHours(2), Duration.ofHours(1), 3));
    }
}

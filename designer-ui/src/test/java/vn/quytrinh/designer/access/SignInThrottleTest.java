package vn.quytrinh.designer.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private Instant now = Instant.parse("2026-02-12T02:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void shouldCloseAfterFiveFailuresOfAUserFromAnAddress() {
        // when
        fail("an", "10.0.0.1", 4);
        Duration before = throttle.closedFor("an", "10.0.0.1");
        fail("AN ", "10.0.0.1", 1);

        // then
        assertThat(before).isZero();
        assertThat(throttle.closedFor("an", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
        assertThat(throttle.closedFor("an", "10.0.0.2")).isZero();
        assertThat(throttle.closedFor("binh", "10.0.0.1")).isZero();
    }

    @Test
    void shouldOpenAgainAQuarterOfAnHourAfterTheFirstFailure() {
        // given
        fail("an", "10.0.0.1", 5);

        // when
        now = now.plus(Duration.ofMinutes(15));

        // then
        assertThat(throttle.closedFor("an", "10.0.0.1")).isZero();
        fail("an", "10.0.0.1", 1);
        assertThat(throttle.closedFor("an", "10.0.0.1")).isZero();
    }

    @Test
    void shouldCloseAnAddressThatTriesManyUsers() {
        // when
        for (int i = 0; i < 20; i++) {
            fail("user" + i, "10.0.0.9", 1);
        }

        // then
        assertThat(throttle.closedFor("anybody", "10.0.0.9")).isPositive();
    }

    @Test
    void shouldCloseAUserWhomManyAddressesTry() {
        // when
        for (int i = 0; i < 50; i++) {
            fail("an", "10.0.1." + i, 1);
        }

        // then
        assertThat(throttle.closedFor("an", "10.9.9.9")).isPositive();
        assertThat(throttle.closedFor("binh", "10.9.9.9")).isZero();
    }

    @Test
    void shouldForgetTheFailuresOfWhoSignedIn() {
        // given
        fail("an", "10.0.0.1", 4);

        // when
        throttle.succeeded("an", "10.0.0.1");
        fail("an", "10.0.0.1", 4);

        // then
        assertThat(throttle.closedFor("an", "10.0.0.1")).isZero();
    }

    private void fail(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(user, address);
        }
    }
}

package vn.quytrinh.designer.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class DemoAccessTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void shouldMakeAnotherPasswordEachTimeWhenNoneIsSet() {
        // given
        DemoProperties settings = new DemoProperties(true, "");

        // when
        DemoAccess first = DemoAccess.of(settings, random);
        DemoAccess second = DemoAccess.of(settings, random);

        // then
        assertThat(first.password()).hasSize(12).isNotEqualTo(second.password());
        assertThat(first.users()).containsExactly(DemoUser.values());
    }

    @Test
    void shouldTakeThePasswordThatIsSet() {
        assertThat(DemoAccess.of(new DemoProperties(true, "mat-khau"), random).password())
                .isEqualTo("mat-khau");
    }

    @Test
    void shouldLetNobodyInWhenOff() {
        // when
        DemoAccess access = DemoAccess.of(new DemoProperties(false, "mat-khau"), random);

        // then
        assertThat(access.isOn()).isFalse();
        assertThat(access.users()).isEmpty();
    }

    @Test
    void shouldNotShowThePasswordInLogs() {
        assertThat(DemoAccess.of(new DemoProperties(true, "mat-khau"), random))
                .asString()
                .doesNotContain("mat-khau");
    }
}

package vn.quytrinh.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class DemoTokenTest {

    @Test
    void shouldLetNobodyInWithoutAToken() {
        assertThat(DemoToken.none().matches("")).isFalse();
        assertThat(DemoToken.none().exists()).isFalse();
    }

    @Test
    void shouldTellARandomTokenOnce() {
        // given
        DemoToken token = DemoToken.random(new SecureRandom());

        // when
        String announced = token.announce();

        // then
        assertThat(announced).hasSize(48);
        assertThat(token.matches(String.valueOf(announced))).isTrue();
        assertThat(token.matches(announced + "x")).isFalse();
        assertThat(token.announce()).isNull();
    }

    @Test
    void shouldNeverTellAChosenToken() {
        DemoToken token = DemoToken.chosen("secret");
        assertThat(token.announce()).isNull();
        assertThat(token.matches("secret")).isTrue();
        assertThat(token.toString()).doesNotContain("secret");
    }
}

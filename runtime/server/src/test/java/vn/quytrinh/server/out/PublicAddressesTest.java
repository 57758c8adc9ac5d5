package vn.quytrinh.server.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is sent to. */
class PublicAddressesTest {

    private final PublicAddresses addresses = new PublicAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "localhost",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "2130706433",
                "::",
                "::1",
                "[::1]",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1"
            })
    void shouldRefuseWhatIsNotPublic(String host) {
        assertThatExceptionOfType(PublicAddresses.ForbiddenAddressException.class)
                .isThrownBy(() -> addresses.resolve(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "203.162.4.190", "172.32.0.1", "100.128.0.1", "2405:4800::1"})
    void shouldLetThroughWhatIsPublic(String host) throws UnknownHostException {
        assertThat(addresses.resolve(host)).hasSize(1);
    }

    @Test
    void shouldLetThroughTheNetworksThatTheOperatorAllows() throws UnknownHostException {
        // given
        var own = new PublicAddresses(List.of(Network.parse("10.20.0.0/16"), Network.parse("fd12::/16")));

        // then
        assertThat(own.resolve("10.20.255.1")).hasSize(1);
        assertThat(own.resolve("fd12::7")).hasSize(1);
        assertThatExceptionOfType(PublicAddresses.ForbiddenAddressException.class)
                .isThrownBy(() -> own.resolve("10.21.0.1"));
        assertThatExceptionOfType(PublicAddresses.ForbiddenAddressException.class)
                .isThrownBy(() -> own.resolve("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "example.vn/8", "::/129", "10.0.0.0/x"})
    void shouldRefuseWhatIsNoNetwork(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }
}

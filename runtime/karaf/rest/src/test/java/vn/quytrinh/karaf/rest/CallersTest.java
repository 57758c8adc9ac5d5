package vn.quytrinh.karaf.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.handling.CanonicalJson;

class CallersTest {

    /** A hash of no token in particular. */
    private static final String HASH = "9ca1b3d1b6f1fb92d6ae4b0a5ff3b4a3d5a3f7ad10b1ba1a1e3a4b0ae5a3a3a3";

    @Test
    void shouldKnowAClientByItsToken() {
        // given
        Map<String, Object> properties = Map.of(
                "client.motcua-h05",
                "OPERATOR, AUDITOR;H05,H06;" + hash("qt_motcua"),
                "service.pid",
                "vn.quytrinh.rest");

        // when
        Callers callers = Callers.of(properties, null);

        // then
        assertThat(callers.caller("qt_motcua"))
                .contains(new Caller(
                        "client:motcua-h05", Set.of(Role.OPERATOR, Role.AUDITOR), AgencyScope.of("H05", "H06"), false));
        assertThat(callers.caller(hash("qt_motcua"))).isEmpty();
        assertThat(callers.caller("")).isEmpty();
        assertThat(callers.count()).isEqualTo(1);
    }

    @Test
    void shouldLetTheDemonstrationInAsAnAdministrator() {
        Callers callers = Callers.of(Map.of(), " thu ");

        assertThat(callers.caller("thu")).get().returns("demo", Caller::name).returns(true, Caller::administrator);
        assertThat(Callers.of(Map.of(), " ").caller("")).isEmpty();
        assertThat(Callers.of(Map.of(), null).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OPERATOR;H05",
                "OPERATOR;H05;abc",
                "BOSS;H05;" + HASH,
                ";H05;" + HASH,
                "OPERATOR;;" + HASH,
                "OPERATOR;somewhere;" + HASH,
                "OPERATOR;H05;" + HASH + ";x"
            })
    void shouldNameAClientThatCannotBeUnderstood(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Callers.of(Map.of("client.mot-cua", value), null))
                .withMessageContaining("client.mot-cua")
                .withMessageNotContaining(HASH);
    }

    private static String hash(String token) {
        String named = CanonicalJson.hash(token.getBytes(StandardCharsets.UTF_8));
        return named.substring(named.indexOf(':') + 1);
    }
}

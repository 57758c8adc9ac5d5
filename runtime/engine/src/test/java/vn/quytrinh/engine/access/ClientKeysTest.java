package vn.quytrinh.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;

class ClientKeysTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final KeyToken token = KeyToken.random(new SecureRandom());
    private Instant now = Instant.parse("2026-02-12T02:00:00Z");
    private boolean revoked;
    private final List<Instant> uses = new ArrayList<>();
    private final ClientKeys keys = new ClientKeys(
            new OneClient(),
            new LastUses(new Noted(), new Directly(), () -> now),
            new Directly(),
            () -> now,
            TWO_SECONDS);

    @Test
    void shouldNoticeARevocationOnAnotherNodeWithinSeconds() {
        // given
        assertThat(keys.caller(token.text())).isPresent();

        // when
        revoked = true;
        now = now.plus(TWO_SECONDS);

        // then
        assertThat(keys.caller(token.text())).isEmpty();
    }

    @Test
    void shouldNoticeARevocationOnThisNodeAtOnce() {
        // given
        assertThat(keys.caller(token.text())).isPresent();

        // when
        revoked = true;
        keys.forget();

        // then
        assertThat(keys.caller(token.text())).isEmpty();
    }

    @Test
    void shouldNoticeTheEndOfAKeyThoughItRemembersIt() {
        // given
        now = Instant.parse("2026-12-31T23:59:59Z");
        assertThat(keys.caller(token.text())).isPresent();

        // when
        now = now.plusSeconds(1);

        // then
        assertThat(keys.caller(token.text())).isEmpty();
    }

    @Test
    void shouldRefuseAnotherSecretUnderTheSamePrefix() {
        // given
        String other = KeyToken.random(new SecureRandom()).secret();

        // then
        assertThat(keys.caller("qt_" + token.prefix() + "_" + other)).isEmpty();
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @Test
    void shouldWriteTheUseOfAKeyDownEveryTenMinutesAtMost() {
        // when
        for (int second = 0; second <= 1_200; second += 30) {
            now = Instant.parse("2026-02-12T02:00:00Z").plusSeconds(second);
            assertThat(keys.caller(token.text())).isPresent();
        }

        // then
        assertThat(uses)
                .containsExactly(
                        Instant.parse("2026-02-12T02:00:00Z"),
                        Instant.parse("2026-02-12T02:10:00Z"),
                        Instant.parse("2026-02-12T02:20:00Z"));
    }

    @Test
    void shouldNotTakeARefusedCallForAUse() {
        // when
        keys.caller("qt_" + token.prefix() + "_"
                + KeyToken.random(new SecureRandom()).secret());

        // then
        assertThat(uses).isEmpty();
    }

    private ApiClient client() {
        var key = new ApiKey(
                token.prefix(),
                "motcua",
                token.hash(),
                Instant.EPOCH,
                "an",
                Instant.parse("2027-01-01T00:00:00Z"),
                revoked ? Instant.EPOCH : null,
                null);
        return new ApiClient(
                "motcua",
                "Một cửa",
                Set.of(Role.OPERATOR),
                AgencyScope.of("H05"),
                true,
                Instant.EPOCH,
                "an",
                List.of(key));
    }

    private final class Noted implements LastUseStore {
        @Override
        public void keep(LastUses.Kind kind, String name, Instant at) {
            assertThat(kind).isEqualTo(LastUses.Kind.KEY);
            assertThat(name).isEqualTo(token.prefix());
            uses.add(at);
        }

        @Override
        public Map<String, Instant> find(LastUses.Kind kind, Collection<String> names) {
            throw new UnsupportedOperationException();
        }
    }

    private final class OneClient implements ClientStore {
        @Override
        public Optional<ApiClient> find(String id) {
            return Optional.of(client());
        }

        @Override
        public Optional<ApiClient> lock(String id) {
            return find(id);
        }

        @Override
        public Optional<ApiClient> withKey(String prefix) {
            return prefix.equals(token.prefix()) ? Optional.of(client()) : Optional.empty();
        }

        @Override
        public List<ApiClient> list() {
            return List.of(client());
        }

        @Override
        public void add(ApiClient client) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void update(ApiClient client) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(ApiKey key) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Directly implements UnitOfWork {
        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }
    }
}

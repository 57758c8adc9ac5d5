package vn.quytrinh.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/q, jdbc:h2:file:./data/q;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "jdbc:h2:~/q;MODE=PostgreSQL, jdbc:h2:~/q;MODE=PostgreSQL;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "jdbc:h2:./q;write_delay=500;LOCK_TIMEOUT=1, jdbc:h2:./q;LOCK_TIMEOUT=1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "jdbc:h2:mem:q, jdbc:h2:mem:q;LOCK_TIMEOUT=10000",
        "jdbc:postgresql://host/q?user=a, jdbc:postgresql://host/q?user=a"
    })
    void shouldCompleteJdbcUrls(String given, String expected) {
        assertThat(DatabaseAddress.parse(given).url()).isEqualTo(expected);
    }

    @Test
    void shouldReadThePostgresForm() {
        // when
        DatabaseAddress address =
                DatabaseAddress.parse("postgresql://me:p%40ss+1@db.local:5433/quytrinh?sslmode=require");

        // then
        assertThat(address.url()).isEqualTo("jdbc:postgresql://db.local:5433/quytrinh?sslmode=require");
        assertThat(address.user()).isEqualTo("me");
        assertThat(address.password()).isEqualTo("p@ss+1");
        assertThat(address.isPostgres()).isTrue();
        assertThat(address.toString()).doesNotContain("p@ss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://secret@host/q", "postgresql://secret@", "postgresql://secret^@host/q", "data"})
    void shouldRefuseWhatItCannotUseWithoutShowingIt(String given) {
        assertThatThrownBy(() -> DatabaseAddress.parse(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected QUYTRINH_DB")
                .hasMessageNotContaining("secret");
    }
}

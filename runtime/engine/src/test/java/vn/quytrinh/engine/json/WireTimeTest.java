package vn.quytrinh.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-12T09:00:00+07:00, 2026-02-12T09:00+07:00",
        "2026-02-12T09:00, 2026-02-12T09:00+07:00",
        "2026-02-12T02:00:00Z, 2026-02-12T09:00+07:00",
        "2026-02-12T09:00:00.123456789, 2026-02-12T09:00:00.123+07:00"
    })
    void shouldReadTimesAsVietnams(String text, String expected) {
        assertThat(WireTime.parse(text)).get().hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-12",
                "12/02/2026 09:00",
                "+999999999-01-01T00:00",
                "1200-01-01T00:00Z",
                "2026-02-30T09:00"
            })
    void shouldReadNothingElse(String text) {
        assertThat(WireTime.parse(text)).isEmpty();
    }
}

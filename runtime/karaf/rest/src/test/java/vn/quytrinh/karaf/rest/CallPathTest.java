package vn.quytrinh.karaf.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallPathTest {

    @Test
    void shouldDecode() {
        assertThat(CallPath.of("/api/v1/releases/y-te%402025-07-01.ab%C4%91+c"))
                .contains("/api/v1/releases/y-te@2025-07-01.abđ+c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/releases/a%2Fb",
                "/api/v1/releases/a%2fb",
                "/api/v1/releases/a%5Cb",
                "/api/v1/releases/a\\b",
                "/api/v1/releases/a;b=c",
                "/api/v1/releases/a%3Bb",
                "/api/v1/releases/a%2541",
                "/api/v1/releases/%2e%2e/keys",
                "/api/v1/releases/../keys",
                "/api/v1/releases/.",
                "/api/v1//releases",
                "/api/v1/releases/a%00",
                "/api/v1/releases/a%0d%0aX: y",
                "/api/v1/releases/a%zz",
                "/api/v1/releases/a%"
            })
    void shouldNotFollowWhatCouldMeanDifferentThings(String raw) {
        assertThat(CallPath.of(raw)).isEmpty();
    }
}

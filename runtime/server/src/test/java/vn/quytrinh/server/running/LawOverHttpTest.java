package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The law over HTTP. */
@OnH2
class LawOverHttpTest {

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void shouldTellTheLawOfADay() {
        // when
        Api.Reply reply = api.get("/api/v1/law/parameters?at=2026-08-05");

        // then
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonNode regime = reply.json();
        assertThat(regime.path("at").stringValue()).isEqualTo("2026-08-05");
        assertThat(regime.path("scope").stringValue()).isEqualTo("VN");
        assertThat(regime.path("fingerprint").stringValue("")).isNotBlank();
        assertThat(regime.path("transition").path("citation").path("instrument").stringValue(""))
                .isNotBlank();
        assertThat(regime.path("parameters").isEmpty()).isFalse();
        for (JsonNode parameter : regime.path("parameters")) {
            assertThat(parameter.path("label").path("vi").stringValue("")).isNotBlank();
            assertThat(parameter.path("label").path("en").stringValue("")).isNotBlank();
            assertThat(parameter.path("value").stringValue("")).isNotBlank();
            assertThat(parameter.path("effectiveFrom").stringValue("")).isLessThanOrEqualTo("2026-08-05");
            assertThat(parameter.path("citation").path("text").stringValue("")).isNotBlank();
            assertThat(parameter.path("verified").isBoolean()).isTrue();
        }
        assertThat(regime.path("forms").get(0).path("no").stringValue("")).isNotBlank();
        assertThat(regime.path("instruments").isEmpty()).isFalse();
    }

    @Test
    void shouldTellADifferentLawOfAnotherDay() {
        // when
        JsonNode now = api.get("/api/v1/law/parameters?at=2026-08-05").json();
        JsonNode then = api.get("/api/v1/law/parameters?at=2018-03-01").json();
        JsonNode within =
                api.get("/api/v1/law/parameters?at=2026-08-05&scope=VN.H99").json();

        // then
        assertThat(then.path("fingerprint")).isNotEqualTo(now.path("fingerprint"));
        assertThat(within.path("fingerprint")).isEqualTo(now.path("fingerprint"));
        JsonNode province = api.get("/api/v1/law/parameters?at=2026-08-05&scope=VN.DONG-THAP")
                .json();
        assertThat(province.path("scope").stringValue()).isEqualTo("VN.DONG-THAP");
        assertThat(province.path("parameters").valueStream()).anySatisfy(parameter -> {
            assertThat(parameter.path("name").stringValue()).isEqualTo("land.returnWithin");
            assertThat(parameter.path("scope").stringValue()).isEqualTo("VN.DONG-THAP");
        });
        assertThat(api.get("/api/v1/law/parameters").status()).isEqualTo(200);
    }

    @Test
    void shouldListInstrumentsAndChanges() {
        // when
        JsonNode instruments = api.get("/api/v1/law/instruments").json().path("instruments");
        JsonNode changes = api.get("/api/v1/law/changes?from=2018-01-01&to=2026-12-31")
                .json()
                .path("changes");

        // then
        assertThat(instruments.toString()).contains("118/2025/NĐ-CP");
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.get(0).path("text").path("vi").stringValue("")).isNotBlank();
    }
}

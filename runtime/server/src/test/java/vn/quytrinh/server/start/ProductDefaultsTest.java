package vn.quytrinh.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

class ProductDefaultsTest {

    @Test
    void shouldKeepDataInAFileThatIsWrittenThrough() {
        MockEnvironment environment = processed(Map.of());
        assertThat(environment.getProperty("spring.datasource.url"))
                .startsWith("jdbc:h2:file:./data/quytrinh")
                .endsWith(";WRITE_DELAY=0");
        assertThat(environment.getProperty("spring.datasource.hikari.auto-commit"))
                .isEqualTo("false");
        assertThat(environment.getProperty("quytrinh.demo.enabled")).isEqualTo("true");
    }

    @Test
    void shouldCompleteASpringUrlToo() {
        assertThat(processed(Map.of("spring.datasource.url", "jdbc:h2:file:./x"))
                        .getProperty("spring.datasource.url"))
                .endsWith(";WRITE_DELAY=0");
    }

    @Test
    void shouldLeaveTheDemoModeOnPostgresUnlessAsked() {
        String postgres = "postgresql://a:b@host/q";
        assertThat(processed(Map.of("QUYTRINH_DB", postgres)).getProperty("quytrinh.demo.enabled"))
                .isEqualTo("false");
        assertThat(processed(Map.of("QUYTRINH_DB", postgres, "QUYTRINH_DEMO", "true"))
                        .getProperty("quytrinh.demo.enabled"))
                .isEqualTo("true");
        assertThat(processed(Map.of("QUYTRINH_DEMO", "false")).getProperty("quytrinh.demo.enabled"))
                .isEqualTo("false");
    }

    private static MockEnvironment processed(Map<String, Object> given) {
        var environment = new MockEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new ProductDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}

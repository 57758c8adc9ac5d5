package vn.quytrinh.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

class MaskedLogTest {

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void shouldMaskNumbersOfPersonsAndKeysInEveryStructuredFormat(String format) {
        // given
        var logger = new LoggerContext();
        logger.putObject(Environment.class.getName(), new MockEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logger);
        encoder.setFormat(format);
        encoder.start();
        var event = new LoggingEvent(
                "",
                logger.getLogger("vn.quytrinh.test"),
                Level.ERROR,
                "person {} or 123456789, dossier H05.12-260212-010001, key qt_abcdefghij_SeCrEt",
                new IllegalStateException("079203001234", new IllegalArgumentException("079203005678")),
                new Object[] {"079203001234"});
        event.setMDCPropertyMap(
                Map.of("traceId", "4bf92f3577b34da6a3ce929d0e0e4736", "dossier", "H05.12-260212-010001"));

        // when
        String line = new String(encoder.encode(event), StandardCharsets.UTF_8);

        // then
        assertThat(JsonMapper.builder().build().readTree(line).isObject()).isTrue();
        assertThat(line)
                .contains(
                        "person ******234 or ******789, dossier H05.12-260212-010001, key qt_***",
                        "IllegalStateException: ******234",
                        "IllegalArgumentException: ******678",
                        "4bf92f3577b34da6a3ce929d0e0e4736")
                .doesNotContain("079203001234", "079203005678", "123456789", "SeCrEt");
    }
}

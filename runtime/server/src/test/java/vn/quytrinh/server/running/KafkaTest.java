package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Announcements over a real broker. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/kafka",
            "quytrinh.demo.token=" + Api.TOKEN,
            "db-scheduler.enabled=false",
            "quytrinh.out.source=urn:quytrinh:kafka-test",
            "quytrinh.kafka.bootstrap-servers=${quytrinh.test.kafka}",
            "quytrinh.kafka.topic=announcements"
        })
class KafkaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 3, "announcements");

    static {
        BROKER.afterPropertiesSet();
        System.setProperty("quytrinh.test.kafka", BROKER.getBrokersAsString());
    }

    @LocalServerPort
    private int port;

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    @Timeout(120)
    void shouldWriteTheSameCloudEventsKeyedByDossierInTheirOrder() {
        // given
        Api api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
        List<String> dossiers = List.of("H05.1-260212-010001", "H05.2-260212-010002", "H06.3-260212-010003");

        // when
        for (int number = 1; number <= 3; number++) {
            for (String dossier : dossiers) {
                String id = dossier + "-" + number;
                String event = number == 1
                        ? Api.accepted(id)
                        : Api.event(id, "TRANSFERRED", "2026-02-12T%02d:00:00+07:00".formatted(8 + number), "{}");
                assertThat(api.append(dossier, Api.events(event)).status()).isEqualTo(200);
            }
        }
        List<ConsumerRecord<String, byte[]>> records = read(10);

        // then
        assertThat(records)
                .extracting(ConsumerRecord::key)
                .contains(Api.PROCEDURE)
                .containsAll(dossiers);
        for (String dossier : dossiers) {
            assertThat(records.stream()
                            .filter(record -> record.key().equals(dossier))
                            .map(record -> event(record).path("id").stringValue()))
                    .containsExactly(dossier + "/1", dossier + "/2", dossier + "/3");
        }
        ConsumerRecord<String, byte[]> one = records.stream()
                .filter(record -> record.key().equals(dossiers.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(new String(one.headers().lastHeader("content-type").value(), StandardCharsets.US_ASCII))
                .isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(event(one).path("source").stringValue()).isEqualTo("urn:quytrinh:kafka-test");
        assertThat(event(one).path("data").path("state").path("receipt").stringValue())
                .startsWith("sha256:");
    }

    private static JsonNode event(ConsumerRecord<String, byte[]> record) {
        return MAPPER.readTree(record.value());
    }

    private static List<ConsumerRecord<String, byte[]>> read(int count) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.getBrokersAsString(),
                        ConsumerConfig.GROUP_ID_CONFIG, "test",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("announcements"));
            while (records.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }
}

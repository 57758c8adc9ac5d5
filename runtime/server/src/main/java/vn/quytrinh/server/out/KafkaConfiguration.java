package vn.quytrinh.server.out;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.OutboxLog;
import vn.quytrinh.engine.out.OutboxReaders;

/** Makes what writes to Kafka, only when brokers are named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("quytrinh.kafka.bootstrap-servers")
@ConditionalOnBooleanProperty(name = "quytrinh.out.deliver", matchIfMissing = true)
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    /** Shorter than a transaction may wait: the database's row is held while the brokers are asked. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Takes the brokers' word for it only when all replicas in sync have it; what is sent again internally stays in order. */
    @Bean(destroyMethod = "close")
    Producer<String, byte[]> announcementProducer(KafkaSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) LONGEST.toMillis());
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LONGEST.toMillis() / 2);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST.toMillis() / 2);
        properties.putAll(settings.properties());
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    KafkaRelay kafkaRelay(
            OutboxLog outbox,
            OutboxReaders readers,
            CloudEvents events,
            UnitOfWork unitOfWork,
            Producer<String, byte[]> announcementProducer,
            KafkaSettings settings) {
        return new KafkaRelay(outbox, readers, events, unitOfWork, announcementProducer, settings.topic());
    }

    @Bean
    KafkaJob kafkaJob(KafkaRelay relay, OutProperties settings) {
        return new KafkaJob(relay, settings.poll());
    }
}

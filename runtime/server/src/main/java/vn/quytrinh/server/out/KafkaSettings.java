package vn.quytrinh.server.out;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code quytrinh.kafka.*}.
 *
 * @param bootstrapServers the brokers, such as {@code kafka1:9092,kafka2:9092}; nothing is connected without
 * @param topic the topic, which must exist or be made by the brokers
 * @param properties further settings of the producer, such as {@code security.protocol}
 */
@ConfigurationProperties("quytrinh.kafka")
record KafkaSettings(
        @DefaultValue("") String bootstrapServers,
        @DefaultValue("quytrinh") String topic,
        @DefaultValue Map<String, String> properties) {

    KafkaSettings {
        properties = Map.copyOf(properties);
    }
}

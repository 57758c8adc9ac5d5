package vn.quytrinh.server.out;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code quytrinh.out.*}.
 *
 * @param key the file with the key from which the secrets of webhooks are derived; made at the first start, the same on all nodes
 * @param source which service announces, as a URI
 * @param deliver whether this node sends webhooks and to Kafka
 * @param poll how often the outbox is looked at
 * @param parallel how many webhooks are sent to one subscription at a time
 * @param timeout how long one sending may take in all
 * @param lease for how long a node keeps what it sends to itself, longer than {@code timeout}
 * @param firstWait the longest wait after the first failure
 * @param mostWait the longest wait
 * @param attempts after how many attempts a webhook is given up
 * @param keep for how long announcements are kept after they were told
 * @param networks the networks, such as {@code 10.0.0.0/8}, that may be sent to although they are not public
 * @param plainHttp whether receivers without TLS are let through
 * @param stream the stream of server-sent events
 */
@ConfigurationProperties("quytrinh.out")
record OutProperties(
        String key,
        @DefaultValue("urn:quytrinh") String source,
        @DefaultValue("true") boolean deliver,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("8") int parallel,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("5s") Duration firstWait,
        @DefaultValue("6h") Duration mostWait,
        @DefaultValue("15") int attempts,
        @DefaultValue("30d") Duration keep,
        @DefaultValue List<String> networks,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue Stream stream) {

    OutProperties {
        networks = List.copyOf(networks);
        if (lease.compareTo(timeout.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "Expected quytrinh.out.lease of at least twice quytrinh.out.timeout but found %s and %s. Maybe lengthen it."
                            .formatted(lease, timeout));
        }
    }

    /**
     * The stream of server-sent events.
     *
     * @param clients how many may listen to this node at a time
     * @param perCaller how many of them one caller may be
     * @param waiting how many events may wait for a slow listener before it is dropped
     * @param heartbeat how often something is sent when nothing happens
     * @param lasts after how long a listener has to come again, with a token that is valid then
     */
    record Stream(
            @DefaultValue("200") int clients,
            @DefaultValue("20") int perCaller,
            @DefaultValue("1000") int waiting,
            @DefaultValue("15s") Duration heartbeat,
            @DefaultValue("15m") Duration lasts) {}
}

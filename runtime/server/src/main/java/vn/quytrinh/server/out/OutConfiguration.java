package vn.quytrinh.server.out;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.BackOff;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.Deliveries;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.out.OutboxLog;
import vn.quytrinh.engine.out.OutboxReaders;
import vn.quytrinh.engine.out.SubscriptionStore;
import vn.quytrinh.engine.out.Subscriptions;
import vn.quytrinh.engine.out.Webhook;
import vn.quytrinh.engine.out.WebhookSecrets;

/** Makes what tells others outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutProperties.class)
@Import(KafkaConfiguration.class)
public class OutConfiguration {

    @Bean
    CloudEvents cloudEvents(OutProperties settings) {
        return new CloudEvents(settings.source());
    }

    @Bean
    WebhookSecrets webhookSecrets(OutProperties settings) {
        return WebhookKey.read(Path.of(settings.key()));
    }

    @Bean
    HttpWebhook webhook(OutProperties settings) {
        return new HttpWebhook(
                new PublicAddresses(
                        settings.networks().stream().map(Network::parse).toList()),
                settings.timeout(),
                settings.parallel());
    }

    @Bean
    Subscriptions subscriptions(
            SubscriptionStore store,
            OutboxLog outbox,
            OutboxReaders readers,
            DeliveryStore deliveries,
            Webhook webhook,
            WebhookSecrets secrets,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            OutProperties settings) {
        return new Subscriptions(
                store, outbox, readers, deliveries, webhook, secrets, audit, unitOfWork, clock, settings.plainHttp());
    }

    @Bean
    Deliveries.Settings deliverySettings(OutProperties settings, Environment environment) {
        return new Deliveries.Settings(
                new BackOff(settings.firstWait(), settings.mostWait(), settings.attempts()),
                settings.lease(),
                settings.parallel(),
                settings.keep(),
                environment.containsProperty("quytrinh.kafka.bootstrap-servers")
                        ? Set.of(KafkaRelay.READER)
                        : Set.of());
    }

    @Bean
    Deliveries deliveries(
            OutboxLog outbox,
            OutboxReaders readers,
            SubscriptionStore subscriptions,
            DeliveryStore deliveries,
            Webhook webhook,
            WebhookSecrets secrets,
            CloudEvents events,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Deliveries.Settings settings) {
        return new Deliveries(
                outbox,
                readers,
                subscriptions,
                deliveries,
                webhook,
                secrets,
                events,
                audit,
                unitOfWork,
                clock,
                new SecureRandom(),
                settings);
    }

    @Bean
    EventStreams eventStreams(
            OutboxLog outbox, UnitOfWork unitOfWork, CloudEvents events, InstantSource clock, OutProperties settings) {
        return new EventStreams(outbox, unitOfWork, events, clock, settings);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "quytrinh.out.deliver", matchIfMissing = true)
    DeliveryJob deliveryJob(Deliveries deliveries, OutProperties settings) {
        return new DeliveryJob(deliveries, settings.poll());
    }
}

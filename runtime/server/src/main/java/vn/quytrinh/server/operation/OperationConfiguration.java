package vn.quytrinh.server.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.out.Deliveries;
import vn.quytrinh.engine.watch.Watch;
import vn.quytrinh.handling.Handling;

/** Lets those who run the service see how it does. */
@Configuration(proxyBeanMethods = false)
public class OperationConfiguration {

    @Bean
    Measures measures(MeterRegistry registry) {
        return new MicrometerMeasures(registry);
    }

    /** Whatever runs in the background has its line here. */
    @Bean
    Lags lags(InstantSource clock, AuditSealer sealer, Deliveries deliveries, Watch watch) {
        return new Lags(
                clock,
                List.of(
                        new Lags.Lag(
                                "quytrinh.audit.lag",
                                "How long the oldest audit entry waits to be sealed",
                                sealer::lag),
                        new Lags.Lag(
                                "quytrinh.outbox.lag",
                                "How long the oldest announcement waits to be told",
                                deliveries::lag),
                        new Lags.Lag(
                                "quytrinh.watch.lag", "How long the oldest notice waits to be given", watch::lag)));
    }

    @Bean
    MeterBinder appendQueueLength(Dossiers dossiers) {
        return registry -> Gauge.builder("quytrinh.append.waiting", dossiers, Dossiers::waiting)
                .description("Requests to append that wait for a transaction")
                .register(registry);
    }

    @Bean
    RulesWarmUp rules(Handling handling, Calendars calendars) {
        return new RulesWarmUp(handling, calendars);
    }

    /** Comes before everything else, and once more where the container answers by itself. */
    @Bean
    FilterRegistrationBean<TraceFilter> traces() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer dossiersInTheLog() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new DossierInLog()).addPathPatterns("/api/v1/dossiers/**");
            }
        };
    }
}

package vn.quytrinh.server.access;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.quytrinh.server.problem.Problems;

/** Guards the interface. Its chain comes before that of the pages. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    static final String API = "API";

    private static final Logger LOG = LoggerFactory.getLogger("vn.quytrinh.demo");
    private static final String[] GUARDED = {"/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**"};
    private static final String[] OPEN = {
        "/api/docs",
        "/api/docs/**",
        "/api/swagger-ui/**",
        "/api/v1/schemas/**",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    DemoToken demoToken(Environment environment) {
        if (!environment.getProperty("quytrinh.demo.enabled", Boolean.class, false)) {
            return DemoToken.none();
        }
        String chosen =
                environment.getProperty("quytrinh.demo.token", environment.getProperty("QUYTRINH_DEMO_TOKEN", ""));
        return chosen.isBlank() ? DemoToken.random(new SecureRandom()) : DemoToken.chosen(chosen.strip());
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, DemoToken demo) {
        return http.securityMatcher(GUARDED)
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().hasAuthority(API))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, cause) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            Problems.send(response, Problems.tokenRequired());
                        })
                        .accessDeniedHandler(
                                (request, response, cause) -> Problems.send(response, Problems.forbidden())))
                .addFilterBefore(new BearerTokenFilter(demo), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, rejected) -> Problems.send(response, Problems.rejected());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> tokenAnnouncement(DemoToken demo, Environment environment) {
        return ready -> {
            String token = demo.announce();
            String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            if (token != null) {
                LOG.info(announcement(token, port));
            } else if (demo.isChosen()) {
                LOG.info(
                        "Demo token as set by QUYTRINH_DEMO_TOKEN (mã dùng thử như đã đặt); API http://localhost:{}/api/docs",
                        port);
            } else {
                LOG.warn(
                        "No API token: outside the demo mode API clients are not available yet, so every call of /api/v1 is"
                                + " refused. Maybe set QUYTRINH_DEMO=true. (Chưa có mã truy cập API ngoài chế độ dùng thử.)");
            }
        };
    }

    private static String announcement(String token, String port) {
        return """


                ------------------------------------------------------------------
                  API             http://localhost:%2$s/api/docs
                  Mã dùng thử     %1$s   (demo token, administrator)
                  curl -H "Authorization: Bearer %1$s" http://localhost:%2$s/api/v1/procedures
                ------------------------------------------------------------------
                """.formatted(token, port);
    }
}

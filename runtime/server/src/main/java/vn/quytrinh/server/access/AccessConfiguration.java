package vn.quytrinh.server.access;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.ClientKeys;
import vn.quytrinh.engine.access.ClientStore;
import vn.quytrinh.engine.access.LastUseStore;
import vn.quytrinh.engine.access.LastUses;
import vn.quytrinh.engine.access.UserStore;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.server.problem.Problems;

/** Guards the interface. Its chain comes before that of the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
@Import(FirstUser.class)
public class AccessConfiguration {

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

    /** What each filter of the chain takes is nobody's question; asking it costs a tenth of a request. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Hashes passwords with bcrypt and tells others apart by their name. */
    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Users users(UserStore store, PasswordEncoder encoder, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new Users(store, password -> Objects.requireNonNull(encoder.encode(password)), audit, unitOfWork, clock);
    }

    /** The users of the database sign in wherever the application has no users of its own. */
    @Bean
    @ConditionalOnMissingBean
    UserDetailsService databaseUsers(Users users) {
        return name -> users.signingIn(name)
                .map(SignedInUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("Expected a user but there is none of that name."));
    }

    @Bean
    LastUses lastUses(LastUseStore store, UnitOfWork unitOfWork, InstantSource clock) {
        return new LastUses(store, unitOfWork, clock);
    }

    @Bean
    ClientKeys clientKeys(
            ClientStore store, LastUses uses, UnitOfWork unitOfWork, InstantSource clock, SecurityProperties settings) {
        return new ClientKeys(store, uses, unitOfWork, clock, settings.keysRemembered());
    }

    @Bean
    ApiClients apiClients(
            ClientStore store, ClientKeys keys, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new ApiClients(store, keys, audit, unitOfWork, clock);
    }

    @Bean
    TokenCallers tokenCallers(DemoToken demo, ClientKeys keys, SecurityProperties settings) {
        return new TokenCallers(demo, keys, settings.issuer().isBlank() ? null : new JwtCallers(settings));
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, TokenCallers callers, SecurityProperties settings) {
        return http.securityMatcher(GUARDED)
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ApiHeaders::set)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access((authentication, context) ->
                                new AuthorizationDecision(authentication.get().getPrincipal() instanceof Caller caller
                                        && AccessMatrix.allows(caller, context.getRequest()))))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, cause) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            Problems.send(response, CommonProblems.tokenRequired());
                        })
                        .accessDeniedHandler(
                                (request, response, cause) -> Problems.send(response, CommonProblems.forbidden())))
                .addFilterBefore(new BearerTokenFilter(callers), AnonymousAuthenticationFilter.class)
                .addFilterAfter(
                        new RateLimitFilter(new CallRates(settings.rate())), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Keeps out parameters that a database would refuse or change. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(PlainValues::isStorable);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, rejected) -> Problems.send(response, CommonProblems.rejected());
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
                LOG.info(
                        "No demo token outside the demo mode (không có mã dùng thử); API clients call with their keys,"
                                + " the first administrator comes with --create-user; API http://localhost:{}/api/docs",
                        port);
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

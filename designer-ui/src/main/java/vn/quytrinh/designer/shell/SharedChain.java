package vn.quytrinh.designer.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Lets whoever has a share link read what it shows, and nothing else: no session is begun or looked at, no script runs, and no other
 * site learns the address.
 */
final class SharedChain {
    static final String PATHS = "/shared/**";
    private static final String ONE_LINK = "/shared/*";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private SharedChain() {}

    static SecurityFilterChain of(HttpSecurity http) {
        return http.securityMatcher(PATHS)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, cause) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, cause) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, ONE_LINK)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}

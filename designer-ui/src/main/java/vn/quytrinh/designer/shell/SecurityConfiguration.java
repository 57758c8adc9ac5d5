package vn.quytrinh.designer.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.quytrinh.designer.access.SignInThrottleFilter;
import vn.quytrinh.designer.access.StillLetIn;
import vn.quytrinh.engine.access.Users;

/** Guards the pages. It is the last chain, for whatever no other chain, such as that of {@code /api/**}, claims. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final int BEFORE_THE_PAGES = 10;

    /** What a share link shows is open to whoever has the link. */
    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain sharedLinks(HttpSecurity http) {
        return SharedChain.of(http);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(HttpSecurity http, SignInThrottleFilter throttle, Users users, ScriptNonce scripts) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/canvas/**", "/designer/**").permitAll())
                .headers(headers -> PageHeaders.set(headers, scripts))
                .addFilterAfter(new StillLetIn(users), SecurityContextHolderFilter.class)
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(LoginView.class))
                .build();
    }
}

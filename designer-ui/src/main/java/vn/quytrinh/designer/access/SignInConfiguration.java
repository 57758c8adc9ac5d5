package vn.quytrinh.designer.access;

import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import vn.quytrinh.engine.access.LastUses;
import vn.quytrinh.server.access.SignedInUser;

/** Slows down guessing of passwords. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SignInThrottleFilter signInThrottleFilter(InstantSource clock) {
        return new SignInThrottleFilter(new SignInThrottle(clock));
    }

    /** Notes when the users of the database sign in; those of the demonstration are not kept. */
    @Bean
    ApplicationListener<InteractiveAuthenticationSuccessEvent> signInNote(LastUses uses) {
        return event -> {
            if (event.getAuthentication().getPrincipal() instanceof SignedInUser signedIn) {
                uses.signedIn(signedIn.getUsername());
            }
        };
    }

    /** It works within the pages' security chain, not beside it. */
    @Bean
    FilterRegistrationBean<SignInThrottleFilter> notBesideTheChain(SignInThrottleFilter filter) {
        FilterRegistrationBean<SignInThrottleFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}

package vn.quytrinh.designer.access;

import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Slows down guessing of passwords. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SignInThrottleFilter signInThrottleFilter(InstantSource clock) {
        return new SignInThrottleFilter(new SignInThrottle(clock));
    }

    /** It works within the pages' security chain, not beside it. */
    @Bean
    FilterRegistrationBean<SignInThrottleFilter> notBesideTheChain(SignInThrottleFilter filter) {
        FilterRegistrationBean<SignInThrottleFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}

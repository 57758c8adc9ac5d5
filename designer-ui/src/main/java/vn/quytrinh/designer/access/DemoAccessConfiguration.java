package vn.quytrinh.designer.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Lets the demo users sign in and prints once, when the server is ready, how. */
@Configuration(proxyBeanMethods = false)
class DemoAccessConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("vn.quytrinh.demo");

    @Bean
    DemoAccess demoAccess(DemoProperties settings) {
        return DemoAccess.of(settings, new SecureRandom());
    }

    /** Without the demo mode the users of the database sign in. */
    @Bean
    @ConditionalOnBooleanProperty(name = "quytrinh.demo.enabled", matchIfMissing = true)
    UserDetailsService demoUsers(DemoAccess demo, PasswordEncoder encoder) {
        String encoded = encoder.encode(demo.password());
        return new InMemoryUserDetailsManager(demo.users().stream()
                .map(user -> User.withUsername(user.userName())
                        .password(encoded)
                        .roles(user.role())
                        .build())
                .toList());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoAnnouncement(DemoAccess demo, Environment environment) {
        return ready -> {
            if (demo.isOn()) {
                LOG.info(announcement(demo, environment.getProperty("local.server.port", "?")));
            } else {
                LOG.info("Demo users are off: the users of the database sign in (người dùng trong cơ sở dữ liệu).");
            }
        };
    }

    private static String announcement(DemoAccess demo, String port) {
        String names = demo.users().stream().map(DemoUser::userName).collect(Collectors.joining(", "));
        return """


                ------------------------------------------------------------------
                  Quy Trình       http://localhost:%s
                  Người dùng thử  %s   (demo users)
                  Mật khẩu        %s   (password of each)
                ------------------------------------------------------------------
                """.formatted(port, names, demo.password());
    }
}

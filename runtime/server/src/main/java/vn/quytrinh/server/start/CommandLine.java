package vn.quytrinh.server.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Tells a command from a start: {@code java -jar quytrinh.jar verify} opens the database but no port, and ends with an exit
 * code.
 */
public final class CommandLine implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> COMMANDS = Set.of("verify", "rebuild");
    private static final String COMMAND = "quytrinh.command";

    /** Returns the command that was asked for, empty when the program is to serve. */
    public static Optional<String> command(Environment environment) {
        return Optional.ofNullable(environment.getProperty(COMMAND));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String words = environment.getProperty("nonOptionArgs", "");
        if (!COMMANDS.contains(words)) {
            return;
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put(COMMAND, words);
        settings.put("server.port", -1);
        settings.put("quytrinh.samples", false);
        settings.put("quytrinh.demo", false);
        settings.put("logging.level.vn.quytrinh.demo", "OFF");
        environment.getPropertySources().addFirst(new MapPropertySource("quytrinhCommand", settings));
    }

    /** Before the product's defaults, which look at the demo mode. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}

package vn.quytrinh.server.start;

import java.nio.file.Path;
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
    private static final Set<String> WITH_FILE = Set.of("backup", "restore");
    private static final String COMMAND = "quytrinh.command";
    private static final String FILE = "quytrinh.command-file";

    /** Returns the command that was asked for, empty when the program is to serve. */
    public static Optional<String> command(Environment environment) {
        return Optional.ofNullable(environment.getProperty(COMMAND));
    }

    /** Returns the file that the command names. */
    public static Path file(Environment environment) {
        return Path.of(environment.getRequiredProperty(FILE));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String words = environment.getProperty("nonOptionArgs", "");
        int comma = words.indexOf(',');
        String command = comma < 0 ? words : words.substring(0, comma);
        if (comma < 0 ? !COMMANDS.contains(command) : !WITH_FILE.contains(command)) {
            return;
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put(COMMAND, command);
        settings.put(FILE, words.substring(comma + 1));
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

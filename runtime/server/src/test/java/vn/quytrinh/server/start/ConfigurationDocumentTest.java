package vn.quytrinh.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The page of settings against the program: no setting without a line, no line without a setting. */
class ConfigurationDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/configuration.md");
    private static final Path PRODUCT = Path.of("src/main/resources/vn/quytrinh/server/defaults.properties");
    private static final Path PAGES = Path.of("../../designer-ui/src/main/resources/application.properties");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../../designer-ui/src/main/java"));
    private static final Pattern LINE =
            Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\| (.+?) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern READ =
            Pattern.compile("get(?:Required)?Property\\(\\s*\"(quytrinh\\.[a-z.-]+)\"|\"(quytrinh\\.demo\\.enabled)\"");

    /** What holds is made out of other settings at start. */
    private static final String DERIVED = "(derived)";

    /** Set by the program for itself. */
    private static final Set<String> OWN = Set.of("quytrinh.command", "quytrinh.command-file");

    @Test
    void shouldNameEverySettingOfTheProduct() throws IOException {
        // given
        Set<String> settings = new TreeSet<>(bound().keySet());
        settings.addAll(read());
        settings.addAll(names(PRODUCT));
        settings.addAll(names(PAGES));
        settings.removeAll(OWN);

        // then
        assertThat(settings).hasSizeGreaterThan(40);
        assertThat(document().keySet()).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void shouldTellTheDefaultsThatHold() throws IOException {
        // given
        Map<String, MatchResult> document = document();

        // then
        bound().forEach((name, value) -> {
            if (!value.equals(DERIVED)) {
                assertThat(document.get(name).group(3)).as(name).isEqualTo(value.isEmpty() ? "empty" : value);
            }
        });
        Properties product = new Properties();
        try (Reader in = Files.newBufferedReader(PRODUCT)) {
            product.load(in);
        }
        document.forEach((name, line) -> {
            if (!name.startsWith("quytrinh.") && line.group(3).startsWith("`") && product.containsKey(name)) {
                assertThat(line.group(3)).as(name).isEqualTo("`" + product.getProperty(name) + "`");
            }
        });
    }

    @Test
    void shouldNameVariablesThatWork() throws IOException {
        document().forEach((name, line) -> {
            // given
            var environment = new StandardEnvironment();
            environment
                    .getPropertySources()
                    .replace(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new SystemEnvironmentPropertySource(
                                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                    Map.of(line.group(2), "chosen")));
            ConfigurationPropertySources.attach(environment);

            // then
            assertThat(environment.getProperty(name)).as(line.group(2)).isEqualTo("chosen");
        });
    }

    private static Map<String, MatchResult> document() throws IOException {
        Map<String, MatchResult> lines = new TreeMap<>();
        LINE.matcher(Files.readString(DOCUMENT)).results().forEach(line -> lines.put(line.group(1), line));
        return lines;
    }

    /** Returns the settings that are bound to records, with their defaults. */
    private static Map<String, String> bound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> settings = new TreeMap<>();
        scanner.findCandidateComponents("vn.quytrinh.server").forEach(found -> {
            try {
                Class<?> type = Class.forName(found.getBeanClassName());
                add(settings, type.getAnnotation(ConfigurationProperties.class).value(), type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return settings;
    }

    private static void add(Map<String, String> settings, String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            var parameter = Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                    .filter(each -> each.getName().equals(component.getName()))
                    .findFirst()
                    .orElseThrow();
            Name named = parameter.getAnnotation(Name.class);
            String name = prefix + "." + (named == null ? kebab(component.getName()) : named.value());
            if (component.getType().isRecord()) {
                add(settings, name, component.getType());
            } else {
                DefaultValue value = parameter.getAnnotation(DefaultValue.class);
                settings.put(name, value == null ? DERIVED : String.join(",", value.value()));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static List<String> read() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> READ.matcher(text(file)).results())
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}

package vn.quytrinh.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertiesPropertySource;

/**
 * Gives the product's settings to whatever application has the server inside: the defaults with the least say, the database
 * address with the most, because {@code QUYTRINH_DB} has to be completed.
 */
public final class ProductDefaults implements EnvironmentPostProcessor {

    private static final String DEFAULTS = "/vn/quytrinh/server/defaults.properties";
    private static final String DEFAULT_DATABASE = "jdbc:h2:file:./data/quytrinh";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new PropertiesPropertySource("quytrinhDefaults", defaults()));
        String named = environment.getProperty("quytrinh.db", environment.getProperty("QUYTRINH_DB", ""));
        String text = named.isBlank() ? environment.getProperty("spring.datasource.url", DEFAULT_DATABASE) : named;
        DatabaseAddress address = DatabaseAddress.parse(text.strip());

        Map<String, Object> database = new HashMap<>();
        database.put("spring.datasource.url", address.url());
        if (address.user() != null) {
            database.put("spring.datasource.username", address.user());
        }
        if (address.password() != null) {
            database.put("spring.datasource.password", address.password());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("quytrinhDatabase", database));

        String asked = environment.getProperty("quytrinh.demo", environment.getProperty("QUYTRINH_DEMO", ""));
        String user = environment.getProperty("spring.datasource.username", address.isPostgres() ? "" : "sa");
        boolean demo = asked.isBlank() ? !address.isPostgres() : Boolean.parseBoolean(asked.strip());
        Map<String, Object> derived = new HashMap<>();
        derived.put("quytrinh.demo.enabled", demo);
        derived.put("spring.datasource.username", user);
        derived.put("spring.flyway.placeholders.bytes", address.isPostgres() ? "bytea" : "blob");
        derived.put("spring.flyway.placeholders.text", address.isPostgres() ? "text" : "clob");
        derived.put("quytrinh.release.key", address.folder() + "/release-key.pem");
        derived.put("quytrinh.release.trusted", address.folder() + "/trusted-keys");
        derived.put("quytrinh.out.key", address.folder() + "/webhook-key");
        if (address.isPostgres()) {
            derived.put("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true");
        }
        environment.getPropertySources().addLast(new MapPropertySource("quytrinhDerived", derived));
    }

    private static Properties defaults() {
        try (InputStream in = ProductDefaults.class.getResourceAsStream(DEFAULTS)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + DEFAULTS + " but it is not in the jar.");
            }
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.quytrinh.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code quytrinh.*} of the server.
 *
 * @param samples whether the sample procedures are imported as drafts when there is no draft
 * @param limit the largest bodies that are read
 */
@ConfigurationProperties("quytrinh")
public record ServerProperties(
        @DefaultValue("true") boolean samples, @DefaultValue Limit limit) {

    /**
     * The largest bodies that are read.
     *
     * @param imports of everything but deadlines
     * @param deadlines of a document of deadline cases
     * @param bodyTime how long a body may take to arrive
     */
    public record Limit(
            @Name("import") @DefaultValue("8MB") DataSize imports,

            @DefaultValue("16MB") DataSize deadlines,
            @DefaultValue("60s") Duration bodyTime) {}
}

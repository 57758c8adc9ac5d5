package vn.quytrinh.karaf.service.component;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of {@code etc/vn.quytrinh.runtime.cfg}. Whatever changes there starts the services anew. */
@ObjectClassDefinition(
        id = RuntimeSettings.PID,
        localization = "OSGI-INF/l10n/runtime",
        name = "%runtime.name",
        description = "%runtime.description")
@interface RuntimeSettings {

    String PID = "vn.quytrinh.runtime";

    @AttributeDefinition(name = "%releases.folder.name", description = "%releases.folder.description")
    String releases_folder() default "quytrinh/releases";

    @AttributeDefinition(
            name = "%releases.interval.name",
            description = "%releases.interval.description",
            type = AttributeType.INTEGER,
            min = "100")
    int releases_interval_ms() default 2000;

    @AttributeDefinition(
            name = "%releases.largest.name",
            description = "%releases.largest.description",
            type = AttributeType.LONG,
            min = "1")
    long releases_largest_bytes() default 8L * 1024 * 1024;

    @AttributeDefinition(name = "%trusted.folder.name", description = "%trusted.folder.description")
    String trusted_folder() default "quytrinh/trusted";
}
